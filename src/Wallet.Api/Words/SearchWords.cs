namespace Wallet.Api.Words;

/// <summary>What stands around a search for courses.</summary>
public static class SearchWords
{
    public static readonly Text Title = new("Zoek een cursus", "Search for a course");
    public static readonly Text Words = new("Wat wilt u leren?", "What do you want to learn?");
    public static readonly Text WordsHint = new(
        "Bijvoorbeeld: lassen, Excel of zorg.",
        "For example: welding, Excel or care."
    );
    public static readonly Text City = new("Plaats", "Place");
    public static readonly Text More = new("Meer keuzes", "More choices");
    public static readonly Text OnlineOnly = new("Alleen online cursussen", "Online courses only");
    public static readonly Text Language = new("Taal van de cursus", "Language of the course");
    public static readonly Text Level = new("Niveau", "Level");
    public static readonly Text MaxPrice = new("Hoogste prijs in euro", "Highest price in euros");
    public static readonly Text StartsBefore = new("Begint vóór", "Starts before");
    public static readonly Text Search = new("Zoeken", "Search");
    public static readonly Text Clear = new("Alle keuzes weghalen", "Remove all choices");
    public static readonly Text Results = new("Gevonden cursussen", "Courses found");

    public static Text Count(long total) =>
        total == 1
            ? new("1 cursus gevonden", "1 course found")
            : Text.Of($"{total} cursussen gevonden", $"{total} courses found");

    public static readonly Text Nothing = new(
        "Er is geen cursus gevonden. Gebruik minder woorden of haal keuzes weg.",
        "No course was found. Use fewer words or remove choices."
    );

    public static Text From(LocalDate day) =>
        Text.Of($"Eerste start: {day}", $"First start: {day}");

    public static readonly Text NoStart = new(
        "Er is nu geen start die u kunt kiezen.",
        "There is no start now that you can choose."
    );

    public static Text PriceFrom(Domain.Money price) => Text.Of($"Vanaf {price}", $"From {price}");

    public static Text Starts(int count) =>
        count == 1
            ? new("1 startdatum", "1 start date")
            : Text.Of($"{count} startdata", $"{count} start dates");

    public static readonly Text Pages = new("Bladeren", "Pages");
    public static readonly Text Previous = new("Vorige", "Previous");
    public static readonly Text Next = new("Volgende", "Next");

    public static Text Page(int page, long last) =>
        Text.Of($"Pagina {page} van {last}", $"Page {page} of {last}");
}
