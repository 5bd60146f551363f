using Microsoft.AspNetCore.Localization;
using Wallet.Api.Words;

namespace Wallet.Api.Requests;

/// <summary>Dutch unless somebody chose English: on pages by a link that leaves a cookie, over the API by Accept-Language.</summary>
public static class Languages
{
    public const string Cookie = "language";

    public static void Configure(RequestLocalizationOptions options)
    {
        options
            .SetDefaultCulture(Text.Dutch.Name)
            .AddSupportedCultures(Text.Dutch.Name, Text.English.Name)
            .AddSupportedUICultures(Text.Dutch.Name, Text.English.Name);
        options.RequestCultureProviders =
        [
            new CookieRequestCultureProvider { CookieName = Cookie },
            new CustomRequestCultureProvider(context =>
                context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
                    ? new AcceptLanguageHeaderRequestCultureProvider().DetermineProviderCultureResult(
                        context
                    )
                    : Task.FromResult<ProviderCultureResult?>(null)
            ),
        ];
    }
}
