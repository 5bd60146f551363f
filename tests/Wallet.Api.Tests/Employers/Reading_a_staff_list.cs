using System.Text;
using Wallet.Api.Employers;
using Wallet.Api.Files;
using static Wallet.Api.Tests.Employers.Workbooks;

namespace Wallet.Api.Tests.Employers;

/// <summary>Staff lists as payroll programs export them and people save them.</summary>
public sealed class Reading_a_staff_list
{
    private const string Two =
        "2 P1 123456782 Zoë Yağmur 1990-02-01 2026-01-01 |3 P2 012345672 Jan de Boer 1985-12-31  2026-12-31";

    [Theory]
    [InlineData(
        "personeelsnummer;BSN;naam;geboortedatum;in dienst;uit dienst\nP1;123456782;Zoë Yağmur;01-02-1990;1-1-2026;\nP2;012345672;Jan de Boer;31/12/1985;;31-12-2026\n"
    )]
    [InlineData(
        "Employee number,Citizen service number,First name,Infix,Last name,Date of birth,Start date,End date\nP1,123456782,Zoë,,Yağmur,1990-02-01,2026-01-01,\nP2,12345672,Jan,de,Boer,1985-12-31,,2026-12-31\n"
    )]
    [InlineData(
        "Personeels-nr.\tBurgerservicenummer (BSN)\tVoornaam\tTussenvoegsel\tAchternaam\tGeboortedatum\tDatum in dienst\tDatum uit dienst\tAfdeling\nP1\t1234.56.782\tZoë\t\tYağmur\t1.2.1990\t1.1.2026\t\tZorg\nP2\t12345672\tJan\tde\tBoer\t31.12.1985\t\t31.12.2026\tZorg\n"
    )]
    public void Takes_the_columns_of_payroll_in_any_order_and_either_language(string file) =>
        Assert.Equal(Two, Lines(Encoding.UTF8.GetBytes(file)));

    [Fact]
    public void Takes_letters_of_an_old_Excel() =>
        Assert.Contains(
            "Žoë Çelik",
            Lines(
                CodePagesEncodingProvider
                    .Instance.GetEncoding(1252)!
                    .GetBytes(
                        "personeelsnummer;bsn;naam;geboortedatum\nP1;123456782;Žoë Çelik;1990-02-01\n"
                    )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Takes_a_workbook_in_which_a_citizen_number_is_a_number_and_a_birthday_a_day() =>
        Assert.Equal(
            "4 1001 012345672 Zoë Yağmur 1990-02-01  ",
            Lines(
                Of(
                    ["Zoë Yağmur"],
                    Row(1, Text("A1", "Personeel De Brug"))
                        + Row(
                            3,
                            Text("A3", "Personeelsnummer"),
                            Text("B3", "BSN"),
                            Text("C3", "Naam"),
                            Text("D3", "Geboortedatum")
                        )
                        + Row(
                            4,
                            Number("A4", "1001"),
                            Number("B4", "12345672"),
                            Shared("C4", 0),
                            Number("D4", "32905", DutchDay)
                        )
                        + Row(6, Text("A6", " "))
                )
            )
        );

    [Theory]
    [InlineData("personeelsnummer;naam\n1;x\n", "geen kolommen")]
    [InlineData("personeelsnummer;bsn;geboortedatum\n", "geen werknemers")]
    [InlineData("personeelsnummer;bsn;geboortedatum;BSN\n1;2;3;4\n", "twee kolommen")]
    public void Says_what_is_wrong_with_the_file_as_a_whole(string file, string words) =>
        Assert.Contains(
            words,
            Assert
                .IsType<TableReading.Flawed>(StaffFile.Read(Encoding.UTF8.GetBytes(file)))
                .Because.Nl,
            StringComparison.Ordinal
        );

    private static string Lines(byte[] file) =>
        string.Join(
            '|',
            StaffFile
                .LinesOf(Assert.IsType<TableReading.Sound>(StaffFile.Read(file)))
                .Select(l => (l.Number, Of: l.Fields))
                .Select(l =>
                    $"{l.Number} {l.Of.StaffNumber} {l.Of.CitizenNumber} {l.Of.Name} {l.Of.BirthDay} {l.Of.From} {l.Of.Until}"
                )
        );
}
