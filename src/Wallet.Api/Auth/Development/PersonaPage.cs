using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;

namespace Wallet.Api.Auth.Development;

/// <summary>Where DigiD and eHerkenning would ask for an app or a password: a list of who to be.</summary>
internal static class PersonaPage
{
    public static ContentHttpResult Of(HttpRequest request) =>
        TypedResults.Content(
            $"""
            <!DOCTYPE html>
            <html lang="nl">
            <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Inloggen om te testen - Ontwikkelrekening</title>
                <link rel="stylesheet" href="/lib/theme.css">
                <link rel="stylesheet" href="/lib/utrecht.css">
                <link rel="stylesheet" href="/fonts.css">
                <link rel="stylesheet" href="/wallet.css">
                <link rel="stylesheet" href="/parts.css">
                <link rel="icon" href="/icon.svg" type="image/svg+xml">
            </head>
            <body class="voorbeeld-theme utrecht-root utrecht-body">
                <main class="wallet-main wallet-width">
                    <h1 class="utrecht-heading-1">Als wie wilt u inloggen?</h1>
                    <p class="utrecht-paragraph">Dit is een test. Deze mensen en bedrijven bestaan niet.</p>
                    <p class="utrecht-paragraph" lang="en">This is a test. Choose who to be; no password is needed.</p>
                    {Group<Persona.Citizen>(request, "Burgers")}
                    {Group<Persona.Employer>(request, "Werkgevers")}
                    {Group<Persona.Provider>(request, "Opleiders")}
                    {Group<Persona.Administrator>(request, "Uitvoerders van regelingen")}
                </main>
            </body>
            </html>
            """,
            "text/html; charset=utf-8"
        );

    private static string Group<TPersona>(HttpRequest request, string heading)
        where TPersona : Persona =>
        $"""
            <h2 class="utrecht-heading-2">{heading}</h2>
            <ul class="utrecht-unordered-list">
                {string.Join(
                '\n',
                Persona.All.OfType<TPersona>().Select(one => Item(request, one))
            )}
            </ul>
            """;

    private static string Item(HttpRequest request, Persona persona)
    {
        var choice = QueryHelpers.AddQueryString(
            $"{request.Path}{request.QueryString}",
            "persona",
            persona.Id
        );
        return $"""
            <li class="utrecht-unordered-list__item">
                <a class="utrecht-link" href="{Html(choice)}">{Html(persona.Name)}</a> ({Html(
                persona.About
            )})
            </li>
            """;
    }

    private static string Html(string text) => HtmlEncoder.Default.Encode(text);
}
