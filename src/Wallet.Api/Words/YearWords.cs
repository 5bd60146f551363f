namespace Wallet.Api.Words;

/// <summary>What an employer reads about a year, for its payroll.</summary>
public static class YearWords
{
    public static readonly Text Title = new("Jaaroverzicht", "Year overview");
    public static readonly Text Intro = new(
        "Dit gaf u en haalde u terug in een jaar, per werknemer. Voor uw loonadministratie.",
        "This is what you gave and withdrew in a year, per employee. For your payroll."
    );
    public static readonly Text Year = new("Jaar", "Year");
    public static readonly Text Show = new("Laat dit jaar zien", "Show this year");
    public static readonly Text StaffNumber = new("Personeelsnummer", "Staff number");
    public static readonly Text Name = new("Naam", "Name");
    public static readonly Text Granted = new("Gegeven", "Given");
    public static readonly Text Withdrawn = new("Teruggehaald", "Withdrawn");
    public static readonly Text Together = new("Samen", "Together");
    public static readonly Text Used = new(
        "Gebruikt, alle werknemers samen",
        "Used, all employees together"
    );
    public static readonly Text TooFew = new(
        "Dat laten wij pas zien als vijf of meer werknemers iets gebruikten.",
        "We show that only when five or more employees used something."
    );
    public static readonly Text None = new(
        "In dit jaar gaf u niets en haalde u niets terug.",
        "In this year you gave nothing and withdrew nothing."
    );
    public static readonly Text Csv = new("Als CSV", "As CSV");
    public static readonly Text Xlsx = new("Als Excel", "As Excel");

    public static readonly IReadOnlyList<Text> Columns = [StaffNumber, Name, Granted, Withdrawn];
}
