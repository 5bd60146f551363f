namespace Wallet.Api.Hosting;

/// Every error outside /api is answered with the page Pages/Errors.
public static class PageErrors
{
    public static void UsePageErrors(this IApplicationBuilder pages)
    {
        pages.UseExceptionHandler("/errors/500");
        pages.UseStatusCodePagesWithReExecute("/errors/{0}");
    }
}
