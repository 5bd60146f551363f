using Wallet.Api.Files;
using Wallet.Api.Words;

namespace Wallet.Api.Employers;

/// <summary>One line of a staff list, as it stands there; days in one form.</summary>
/// <param name="Number">Of the line in the file.</param>
/// <param name="Flaw">Why it could not be taken apart; null when it could.</param>
public sealed record StaffLine(int Number, AddStaffRequest Fields, Text? Flaw);

/// <summary>Reads a staff list from a CSV file or a workbook, as payroll programs export it.</summary>
public static class StaffFile
{
    /// <summary>What people call the column of the staff number.</summary>
    public static readonly string[] NamesOfStaffNumber =
    [
        "personeelsnummer",
        "personeelsnr",
        "persnr",
        "medewerkernummer",
        "medewerkersnummer",
        "werknemernummer",
        "staffnumber",
        "employeenumber",
    ];

    private const string StaffNumber = "staffNumber";
    private const string CitizenNumber = "citizenNumber";
    private const string BirthDay = "birthDay";
    private const string Name = "name";
    private const string FirstName = "firstName";
    private const string Infix = "infix";
    private const string LastName = "lastName";
    private const string From = "from";
    private const string Until = "until";

    private static readonly TableKind Staff = new(
        new Dictionary<string, string[]>
        {
            [StaffNumber] = NamesOfStaffNumber,
            [CitizenNumber] =
            [
                "bsn",
                "burgerservicenummer",
                "burgerservicenummerbsn",
                "citizenservicenumber",
                "citizennumber",
            ],
            [BirthDay] = ["geboortedatum", "dateofbirth", "birthdate", "birthday"],
            [Name] = ["naam", "volledigenaam", "name", "fullname"],
            [FirstName] = ["voornaam", "roepnaam", "firstname"],
            [Infix] = ["tussenvoegsel", "voorvoegsel", "infix"],
            [LastName] = ["achternaam", "lastname", "surname"],
            [From] =
            [
                "indienst",
                "datumindienst",
                "indienstvanaf",
                "eerstewerkdag",
                "werkthiervanaf",
                "from",
                "startdate",
                "firstday",
            ],
            [Until] =
            [
                "uitdienst",
                "datumuitdienst",
                "laatstewerkdag",
                "totenmet",
                "until",
                "enddate",
                "lastday",
            ],
        },
        [StaffNumber, CitizenNumber, BirthDay],
        StaffFileWords.NoColumns,
        StaffFileWords.Empty
    );

    public static TableReading Read(byte[] bytes) => TableFile.Read(bytes, Staff);

    public static IEnumerable<StaffLine> LinesOf(TableReading.Sound table) =>
        table.Rows.Select(row => LineOf(row, column => table.Columns.In(row, column)));

    private static StaffLine LineOf(TableRow row, Func<string, string> text) =>
        new(
            row.Number,
            new AddStaffRequest(
                text(StaffNumber),
                NineDigits(text(CitizenNumber)),
                NameOf(text),
                DayText.Iso(text(BirthDay)),
                DayText.Iso(text(From)),
                DayText.Iso(text(Until))
            ),
            row.Flaw
        );

    private static string NameOf(Func<string, string> text) =>
        text(Name) is { Length: > 0 } whole
            ? whole
            : string.Join(
                ' ',
                new[] { text(FirstName), text(Infix), text(LastName) }.Where(n => n.Length > 0)
            );

    // A spreadsheet takes it for a number and loses the zeroes in front; people write points in it.
    private static string NineDigits(string text)
    {
        var digits = text.Replace(".", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal);
        return digits.Length is 7 or 8 && digits.All(char.IsAsciiDigit)
            ? digits.PadLeft(9, '0')
            : digits;
    }
}
