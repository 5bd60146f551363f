namespace Wallet.Api.Words;

/// <summary>What an employer reads about a staff list in a file.</summary>
public static class StaffFileWords
{
    public static readonly Text NoColumns = new(
        "Wij vinden geen kolommen met de namen “personeelsnummer”, “BSN” en “geboortedatum”. Zet die boven de regels.",
        "We find no columns with the names “staff number”, “citizen number” and “date of birth”. Put these above the lines."
    );
    public static readonly Text Empty = new(
        "In dit bestand staan geen werknemers.",
        "There are no employees in this file."
    );

    public static readonly Text Title = new(
        "Personeelslijst met een bestand",
        "Staff list with a file"
    );
    public static readonly Text Intro = new(
        "Stuur een Excel-bestand of een CSV-bestand met één werknemer per regel. Regels die kloppen, staan meteen op uw lijst. U mag hetzelfde bestand vaker sturen.",
        "Send an Excel file or a CSV file with one employee per line. Lines that are right are on your list at once. You may send the same file more often."
    );
    public static readonly IReadOnlyList<Text> Columns =
    [
        new("personeelsnummer: uit uw eigen administratie", "staff number: of your own records"),
        new("BSN: negen cijfers", "citizen number: nine digits"),
        new("geboortedatum", "date of birth"),
        new(
            "naam, of: voornaam, tussenvoegsel en achternaam",
            "name, or: first name, infix and last name"
        ),
        new(
            "in dienst: de eerste werkdag. Deze kolom mag weg: dan is het vandaag voor wie nieuw is.",
            "from: the first day at work. You may leave this column out: then it is today for who is new."
        ),
        new(
            "uit dienst: de laatste werkdag. Deze kolom mag weg.",
            "until: the last day at work. You may leave this column out."
        ),
    ];
    public static readonly Text File = new("Bestand", "File");
    public static readonly Text Send = new("Zet op de lijst", "Put on the list");
    public static readonly Text Result = new("Dit is verwerkt", "This was done");
    public static readonly Text Lines = new("Regels", "Lines");
    public static readonly Text Added = new("Nieuw op de lijst", "New on the list");
    public static readonly Text Changed = new("Veranderd", "Changed");
    public static readonly Text Known = new("Stond er al zo", "Was there already");
    public static readonly Text Refused = new("Niet verwerkt", "Left out");

    public static Text More(int lines) =>
        Text.Of(
            $"Nog {lines} andere regels kloppen niet. Verbeter eerst deze.",
            $"{lines} other lines are wrong too. Correct these first."
        );
}
