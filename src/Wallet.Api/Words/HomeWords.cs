namespace Wallet.Api.Words;

/// <summary>What everybody reads first.</summary>
public static class HomeWords
{
    public static readonly Text Title = new(
        "Al uw geld om te leren op één plek",
        "All your money for learning in one place"
    );
    public static readonly Text Lead = new(
        "Er is geld om te leren: van de overheid, van fondsen en van uw werkgever. Met de ontwikkelrekening ziet u wat u hebt en wie uw cursus betaalt.",
        "There is money for learning: from the government, from funds and from your employer. The development account shows what you have and who pays for your course."
    );
    public static readonly Text LogIn = new("Inloggen met DigiD", "Log in with DigiD");
    public static readonly Text LogInAsOther = new(
        "Werkgevers, opleiders en uitvoerders loggen hier ook in.",
        "Employers, training providers and administrators log in here too."
    );
    public static readonly Text WithoutLogin = new(
        "Dit kunt u doen zonder in te loggen",
        "What you can do without logging in"
    );
    public static readonly Text Courses = new("Zoek een cursus", "Search for a course");
    public static readonly Text CoursesAbout = new(
        "Zoek op onderwerp, plaats, prijs of niveau.",
        "Search by subject, place, price or level."
    );
    public static readonly Text Schemes = new("Bekijk de regelingen", "See the schemes");
    public static readonly Text SchemesAbout = new(
        "Lees wat er is, voor wie het is en hoe u het aanvraagt.",
        "Read what there is, for whom it is and how to apply."
    );
    public static readonly Text Check = new("Doe de check", "Do the check");
    public static readonly Text CheckAbout = new(
        "Beantwoord drie vragen. U ziet wie uw cursus kan betalen. Wij bewaren niets.",
        "Answer three questions. You see who could pay for your course. We store nothing."
    );
    public static readonly Text HowItWorks = new("Zo werkt het", "How it works");

    public static readonly IReadOnlyList<Text> Steps =
    [
        new("U logt in en ziet uw budgetten.", "You log in and see your budgets."),
        new("U kiest een cursus.", "You choose a course."),
        new(
            "U ziet per budget wat het betaalt, en waarom.",
            "For each budget you see what it pays, and why."
        ),
        new(
            "U reserveert het geld. Annuleren kan tot de cursus begint.",
            "You reserve the money. You can cancel until the course starts."
        ),
    ];
}
