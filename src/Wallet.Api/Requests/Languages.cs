using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Hosting;
using Wallet.Api.Words;

namespace Wallet.Api.Requests;

/// <summary>Dutch unless somebody chose English: on pages by a link that leaves a cookie, over the API by Accept-Language.</summary>
public static class Languages
{
    public const string Cookie = "language";

    // "en" and "en-US" are English too.
    private static readonly string[] Spoken =
    [
        Text.Dutch.Name,
        Text.English.Name,
        Text.Dutch.TwoLetterISOLanguageName,
        Text.English.TwoLetterISOLanguageName,
    ];

    public static void Configure(RequestLocalizationOptions options)
    {
        options
            .SetDefaultCulture(Text.Dutch.Name)
            .AddSupportedCultures(Spoken)
            .AddSupportedUICultures(Spoken);
        options.RequestCultureProviders =
        [
            new CustomRequestCultureProvider(context =>
                ChosenBy(context).DetermineProviderCultureResult(context)
            ),
        ];
    }

    private static RequestCultureProvider ChosenBy(HttpContext context) =>
        Paths.IsApi(context)
            ? new AcceptLanguageHeaderRequestCultureProvider()
            : new CookieRequestCultureProvider { CookieName = Cookie };

    /// <summary>The button between the languages on every page.</summary>
    public static void MapLanguageChoice(this IEndpointRouteBuilder app) =>
        app.MapPost("/language", Choose).AllowAnonymous().ExcludeFromDescription();

    private static RedirectHttpResult Choose(
        HttpContext context,
        [FromForm] string to,
        [FromForm] string returnUrl
    )
    {
        var chosen = new RequestCulture(to == "en" ? Text.English : Text.Dutch);
        context.Response.Cookies.Append(
            Cookie,
            CookieRequestCultureProvider.MakeCookieValue(chosen),
            new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                MaxAge = TimeSpan.FromDays(365),
            }
        );
        var isLocal = returnUrl is ['/', ..] and not ['/', '/' or '\\', ..];
        return TypedResults.LocalRedirect(isLocal ? returnUrl : "/");
    }
}
