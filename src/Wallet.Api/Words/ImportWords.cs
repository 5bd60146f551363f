using System.Globalization;

namespace Wallet.Api.Words;

/// <summary>What an administrator reads about reading courses into the register.</summary>
public static class ImportWords
{
    public static readonly Text Title = new("Cursussen ophalen", "Import courses");
    public static readonly Text Explained = new(
        "Een lijst met cursussen heeft de vorm van de Open Education API (OEAPI), versie 6.",
        "A list of courses has the form of the Open Education API (OEAPI), version 6."
    );
    public static readonly Text FileTitle = new("Uit een bestand", "From a file");
    public static readonly Text File = new(
        "Bestand met cursussen (JSON)",
        "File with courses (JSON)"
    );
    public static readonly Text FileHint = new("Hoogstens 20 MB.", "At most 20 MB.");
    public static readonly Text FileMissing = new("Kies een bestand.", "Choose a file.");
    public static readonly Text SendFile = new("Bestand ophalen", "Import the file");
    public static readonly Text AddressTitle = new("Van een adres", "From an address");
    public static readonly Text Address = new("Webadres", "Web address");
    public static readonly Text AddressHint = new("Begint met https://.", "Begins with https://.");
    public static readonly Text SendAddress = new("Van dit adres ophalen", "Import from here");
    public static readonly Text SampleTitle = new("Om te testen", "For testing");
    public static readonly Text SendSample = new(
        "Voorbeeldcursussen ophalen",
        "Import sample courses"
    );
    public static readonly Text LastTitle = new("Laatste keer opgehaald", "Last import");
    public static readonly Text Never = new(
        "Er zijn nog geen cursussen opgehaald.",
        "No courses have been imported yet."
    );
    public static readonly Text DoneTitle = new("De cursussen zijn opgehaald", "Courses imported");
    public static readonly Text Counts = new("Aantallen", "Counts");
    public static readonly Text Kind = new("Soort", "Kind");
    public static readonly Text Courses = new("Cursussen", "Courses");
    public static readonly Text Offerings = new("Startmomenten", "Starts");
    public static readonly Text Added = new("Nieuw", "Added");
    public static readonly Text Changed = new("Gewijzigd", "Changed");
    public static readonly Text Unchanged = new("Gelijk gebleven", "Unchanged");
    public static readonly Text Withdrawn = new("Ingetrokken", "Withdrawn");
    public static readonly Text RefusedTitle = new("Niet opgehaald", "Not imported");
    public static readonly Text NothingRefused = new(
        "Alles is opgehaald.",
        "Everything was imported."
    );
    public static readonly Text Place = new("Plaats", "Place");
    public static readonly Text Record = new("Code", "Code");
    public static readonly Text Field = new("Veld", "Field");
    public static readonly Text Reason = new("Reden", "Reason");
    public static readonly Text Again = new("Meer cursussen ophalen", "Import more courses");

    public static Text Unreadable(Text reason) =>
        Text.Of(
            $"Dit kan niet als lijst met cursussen worden gelezen: {reason}.",
            $"This cannot be read as a list of courses: {reason}."
        );

    public static Text Refused(int count) =>
        Text.Of($"Fouten in de lijst: {count}.", $"Mistakes in the list: {count}.");

    public static Text OnlyFirst(int shown) =>
        Text.Of($"U ziet de eerste {shown}.", $"You see the first {shown}.");

    public static Text At(ZonedDateTime at)
    {
        var time = at.ToString("HH:mm", CultureInfo.InvariantCulture);
        return Text.Of($"Op {at.Date} om {time} uur.", $"On {at.Date} at {time}.");
    }
}
