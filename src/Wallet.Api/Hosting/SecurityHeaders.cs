using Microsoft.Extensions.Primitives;

namespace Wallet.Api.Hosting;

public static class SecurityHeaders
{
    public const string ApiVersion = "1.0.0";

    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; "
        + "frame-ancestors 'none'; base-uri 'none'";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        var production = !app.Environment.IsDevelopment();
        app.Use(
            (context, next) =>
            {
                // As late as can be: an error handler clears what was set before.
                context.Response.OnStarting(() =>
                {
                    Set(context, production);
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );
    }

    private static void Set(HttpContext context, bool production)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        if (StringValues.IsNullOrEmpty(headers.CacheControl))
        {
            headers.CacheControl = "no-store";
        }
        if (production)
        {
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }
        if (Paths.IsApi(context))
        {
            headers["API-Version"] = ApiVersion;
        }
    }
}
