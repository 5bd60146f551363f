using Wallet.Domain.Planning;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Words;

/// <summary>What is said about a course and its starts.</summary>
public static class OfferingWords
{
    private static readonly Dictionary<string, Text> Modes = new()
    {
        ["presential"] = new("op locatie", "on location"),
        ["online"] = new("online", "online"),
        ["blended"] = new("deels online", "partly online"),
        ["hybrid"] = new("op locatie of online", "on location or online"),
        ["work_based"] = new("op het werk", "at work"),
        ["project_based"] = new("met een project", "with a project"),
    };

    private static readonly Dictionary<string, Text> Languages = new()
    {
        ["nld"] = new("Nederlands", "Dutch"),
        ["eng"] = new("Engels", "English"),
        ["pol"] = new("Pools", "Polish"),
        ["arb"] = new("Arabisch", "Arabic"),
        ["ukr"] = new("Oekraïens", "Ukrainian"),
        ["deu"] = new("Duits", "German"),
        ["fra"] = new("Frans", "French"),
        ["spa"] = new("Spaans", "Spanish"),
        ["tur"] = new("Turks", "Turkish"),
    };

    public static IEnumerable<string> KnownLanguages => Languages.Keys;

    public static readonly Text Provider = new("Opleider", "Training provider");
    public static readonly Text Level = new("Niveau", "Level");
    public static readonly Text Load = new("Hoeveel werk", "How much work");
    public static readonly Text Duration = new("Hoe lang", "How long");
    public static readonly Text Marks = new("Kenmerken", "Features");
    public static readonly Text Starts = new("Kies een startdatum", "Choose a start date");
    public static readonly Text NoStarts = new(
        "Er zijn geen startdata.",
        "There are no start dates."
    );
    public static readonly Text WhoPays = new("Bekijk wie betaalt", "See who pays");
    public static readonly Text LogInToSee = new(
        "Log in en bekijk wie betaalt",
        "Log in and see who pays"
    );
    public static readonly Text Check = new("Doe de check", "Do the check");
    public static readonly Text MoreAtProvider = new(
        "Lees meer bij de opleider",
        "Read more at the training provider"
    );

    public static Text From(LocalDate start, LocalDate end) =>
        start == end
            ? Text.Of($"{start}", $"{start}")
            : Text.Of($"{start} tot en met {end}", $"{start} to {end}");

    public static Text ForStart(LocalDate start) =>
        Text.Of($"voor de start op {start}", $"for the start on {start}");

    public static Text Where(CatalogueOffering offering)
    {
        var ways = offering.Modes.Select(m => Modes.GetValueOrDefault(m, new Text(m, m))).And();
        return offering.City is { } city ? Text.Of($"{city}, {ways}", $"{city}, {ways}") : ways;
    }

    public static Text In(IEnumerable<string> languages)
    {
        var names = languages.Select(Language).And();
        return Text.Of($"In het {names}", $"In {names}");
    }

    public static Text Language(string code) =>
        Languages.GetValueOrDefault(code, new Text(code, code));

    public static Text Price(Price price) =>
        price.Total.IsPositive
            ? Text.Of($"{price.Total}", $"{price.Total}")
            : new("Gratis", "Free");

    public static readonly Text Missing = new(
        "Kies de startdatum van een cursus.",
        "Choose the start of a course."
    );

    public static readonly Text NotOnOffer = new(
        "Deze cursus is vol of gaat niet door. Kies een andere startdatum.",
        "This course is full or will not take place. Choose another start date."
    );

    public static Text Of(Availability availability) =>
        availability switch
        {
            Availability.Bookable => new("Er is plaats", "Places available"),
            Availability.Full => new("Vol", "Full"),
            Availability.Started => new("Al begonnen", "Already started"),
            Availability.Ended => new("Afgelopen", "Ended"),
            Availability.Withdrawn => new("Gaat niet door", "Withdrawn"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(availability),
                availability,
                "an availability without words"
            ),
        };

    public static Text Of(StudyLoad load) =>
        load.Unit switch
        {
            "hour" => Text.Of($"{load.Value} uur", $"{load.Value} hours"),
            "ects" => Text.Of($"{load.Value} studiepunten", $"{load.Value} credits"),
            _ => Text.Of($"{load.Value} {load.Unit}", $"{load.Value} {load.Unit}"),
        };

    public static Text Of(Period duration)
    {
        Text?[] parts =
        [
            Part(duration.Years, new("jaar", "year"), new("jaar", "years")),
            Part(duration.Months, new("maand", "month"), new("maanden", "months")),
            Part(duration.Weeks, new("week", "week"), new("weken", "weeks")),
            Part(duration.Days, new("dag", "day"), new("dagen", "days")),
        ];
        return parts.OfType<Text>().And();
    }

    /// <summary>Text of a provider, in the language of the request where there is such a text.</summary>
    public static Text ToText(this CatalogueText text) => new(text.In("nl"), text.In("en"));

    private static Text? Part(int count, Text one, Text more)
    {
        var unit = count == 1 ? one : more;
        return count == 0 ? null : Text.Of($"{count} {unit}", $"{count} {unit}");
    }
}
