using Wallet.Api.Auth;

namespace Wallet.Api.Words;

/// <summary>What stands on every page.</summary>
public static class SiteWords
{
    public static readonly Text Name = new("Ontwikkelrekening", "Development account");

    /// <summary>Of the page, for browsers and screen readers.</summary>
    public static string Language => Text.IsEnglish ? "en" : "nl";

    public static readonly Text SkipToContent = new("Ga naar de inhoud", "Skip to content");
    public static readonly Text Navigation = new("Hoofdmenu", "Main menu");
    public static readonly Text LogIn = new("Inloggen", "Log in");
    public static readonly Text LogOut = new("Uitloggen", "Log out");
    public static readonly Text OtherLanguage = new("English", "Nederlands");
    public static readonly Text ThereIsAProblem = new("Er is een probleem", "There is a problem");
    public static readonly Text Footer = new(
        "Dit is een test. De mensen, de bedrijven en het geld bestaan niet echt.",
        "This is a test. The people, the companies and the money are not real."
    );

    /// <summary>Where somebody in this role can go.</summary>
    public static IReadOnlyList<(string Address, Text Name)> LinksFor(Actor actor) =>
        actor switch
        {
            Actor.Citizen =>
            [
                ("/account", new("Mijn budget", "My budget")),
                ("/statement", new("Overzicht", "Overview")),
                .. ForEverybody,
            ],
            Actor.Employer => [("/employer", new("Mijn bedrijf", "My company")), .. ForEverybody],
            Actor.Provider =>
            [
                ("/provider", new("Mijn organisatie", "My organisation")),
                .. ForEverybody,
            ],
            Actor.Administrator =>
            [
                ("/administration", new("Beheer", "Administration")),
                .. ForEverybody,
            ],
            Actor.Auditor => [("/audit", AuditWords.Title), .. ForEverybody],
            _ => ForEverybody,
        };

    private static readonly (string, Text)[] ForEverybody =
    [
        ("/courses", new("Cursussen", "Courses")),
        ("/schemes", new("Regelingen", "Schemes")),
        ("/check", new("Doe de check", "Do the check")),
    ];
}
