using System.IO.Compression;
using System.Text;
using MiniExcelLibs;
using Wallet.Api.Employers.Batches;
using static Wallet.Api.Tests.Employers.Workbooks;

namespace Wallet.Api.Tests.Employers;

/// <summary>Files as people make them, and as they should not be.</summary>
public sealed class Reading_a_file_of_top_ups
{
    private const string Two = "2 1001 250.00 2028-12-31|3 1002 1234.56 ";

    [Theory]
    [InlineData(
        "personeelsnummer;bedrag;te gebruiken tot en met\n1001;250,00;31-12-2028\n1002;1.234,56;\n"
    )]
    [InlineData("Staff number,Amount,Usable until\n1001,250.00,2028-12-31\n1002,\"1,234.56\",\n")]
    [InlineData(
        "PERSONEELSNR. ; Bedrag (€) ; Einddatum\n 1001 ; € 250,00 ; 31/12/2028\n1002;1234,56 EUR;\n"
    )]
    [InlineData(
        "personeelsnummer\tbedrag\teinddatum\r\n1001\t250,00\t31.12.2028\r\n1002\t1.234,56\t\r\n"
    )]
    [InlineData(
        "naam;bedrag;personeelsnummer;einddatum\nZoë;250,00;1001;31-12-2028\nÇağrı;1.234,56;1002;\n"
    )]
    public void Takes_semicolons_commas_and_tabs_Dutch_and_English(string file)
    {
        Assert.Equal(Two, Lines(Encoding.UTF8.GetBytes(file)));
        Assert.Equal(Two, Lines([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(file)]));
        Assert.Equal(
            Two,
            Lines([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(file)])
        );
    }

    [Fact]
    public void Takes_a_CSV_file_of_an_old_Excel_in_which_names_are_no_UTF_8() =>
        Assert.Equal(
            "2 1001 250.00 ",
            Lines(Encoding.Latin1.GetBytes("naam;personeelsnummer;bedrag\nZoë;1001;250,00\n"))
        );

    [Fact]
    public void Passes_over_titles_blank_lines_and_blank_columns() =>
        Assert.Equal(
            "6 1001 250.00 |8 1002 1.00 ",
            Lines(
                "sep=;\nScholing 2026, tweede ronde;;;;;\n;;;;;\n\npersoneelsnummer;naam;bedrag;;;\n1001;Zoë;250,00;;;\n;;;;;\n1002;İğdem;1,00;;;\n;;;;;\n\n"
            )
        );

    [Fact]
    public void Tells_which_columns_it_does_not_use() =>
        Assert.Equal(
            ["naam", "afdeling"],
            Assert
                .IsType<BatchReading.Sound>(
                    BatchFile.Read("naam;personeelsnummer;bedrag;afdeling\nx;1;2;y"u8.ToArray())
                )
                .NotUsed
        );

    [Fact]
    public void Takes_a_workbook_with_merged_titles_days_and_numbers_that_are_text()
    {
        var file = Of(
            ["Personeelsnummer", "Zoë Yağmur", "250,00"],
            Row(1, Text("A1", "Opleidingsbudget najaar"))
                + Row(2)
                + Row(3, Text("A3", "Werknemer"), Text("C3", "Budget"))
                + Row(
                    4,
                    Shared("A4", 0),
                    Text("B4", "Naam"),
                    Text("C4", "Bedrag"),
                    Text("D4", "Einddatum")
                )
                + Row(
                    5,
                    Number("A5", "1001"),
                    Shared("B5", 1),
                    Shared("C5", 2),
                    Number("D5", "47118", Day)
                )
                + Row(
                    6,
                    Text("A6", "1002"),
                    Text("B6", "x"),
                    Number("C6", "0.30000000000000004", Euros),
                    Number("D6", "47118", DutchDay)
                )
                + Row(
                    7,
                    Text("A7", "1003"),
                    Formula("C7", "C5*2", "1250"),
                    Text("D7", "31-12-2028"),
                    Number("XFD7", "1")
                )
                + Row(9, Text("A9", "  "), Text("B9", ""))
        );

        Assert.Equal(
            "5 1001 250.00 2028-12-31|6 1002 0.30 2028-12-31|7 1003 1250.00 2028-12-31",
            Lines(file)
        );
    }

    [Fact]
    public void Takes_names_of_columns_that_are_merged_over_two_rows() =>
        Assert.Equal(
            "3 1001 250.00 ",
            Lines(
                Of(
                    [],
                    Row(1, Text("A1", "Personeelsnummer"), Text("B1", "Budget"))
                        + Row(2, Text("B2", "Bedrag"), Text("C2", "Einddatum"))
                        + Row(3, Text("A3", "1001"), Number("B3", "250"))
                )
            )
        );

    [Fact]
    public void Takes_the_first_sheet_with_top_ups() =>
        Assert.Equal(
            "2 1001 250.00 ",
            Lines(
                Of(
                    [],
                    Row(1, Text("A1", "Uitleg")),
                    Row(1, Text("A1", "Staff number"), Text("B1", "Amount"))
                        + Row(2, Text("A2", "1001"), Number("B2", "250"))
                )
            )
        );

    [Fact]
    public void Takes_a_workbook_that_a_library_wrote()
    {
        using var bytes = new MemoryStream();
        bytes.SaveAs(
            new[]
            {
                new
                {
                    personeelsnummer = "1001",
                    bedrag = 250.5m,
                    einddatum = new DateTime(2028, 12, 31),
                },
            }
        );

        Assert.Equal("2 1001 250.50 2028-12-31", Lines(bytes.ToArray()));
    }

    [Fact]
    public void The_same_lines_have_the_same_fingerprint_in_whatever_kind_of_file()
    {
        var csv = Sound("personeelsnummer;bedrag\n1001;250,00\n"u8.ToArray());
        var titled = Sound("Budget\n\nnaam;bedrag;personeelsnummer\nx;€ 250,00;1001\n"u8.ToArray());

        Assert.Equal(csv.Fingerprint, titled.Fingerprint);
        Assert.NotEqual(
            csv.Fingerprint,
            Sound("personeelsnummer;bedrag;kenmerk\n1001;250,00;2027\n"u8.ToArray()).Fingerprint
        );
    }

    [Theory]
    [InlineData("", "geen kolommen")]
    [InlineData("naam;bedrag\nx;1\n", "geen kolommen")]
    [InlineData("personeelsnummer;bedrag\n", "geen budgetten")]
    [InlineData("personeelsnummer;bedrag\n;;\n", "geen budgetten")]
    [InlineData("personeelsnummer;bedrag;amount\n1;2;3\n", "twee kolommen")]
    [InlineData("personeelsnummer;bedrag\0\n1;2\n", "niet lezen")]
    [InlineData("PK\u0003\u0004 this is no workbook", "niet lezen")]
    public void Says_what_is_wrong_with_the_file_as_a_whole(string file, string words) =>
        Assert.Contains(words, Flaw(Encoding.UTF8.GetBytes(file)), StringComparison.Ordinal);

    [Fact]
    public void Takes_twenty_thousand_lines_and_not_one_more()
    {
        Assert.Equal(20_000, Sound(Encoding.UTF8.GetBytes(Many(20_000))).Lines.Count);
        Assert.Contains("20", Flaw(Encoding.UTF8.GetBytes(Many(20_001))), StringComparison.Ordinal);
    }

    [Fact]
    public void Unpacks_no_bomb()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            using var part = zip.CreateEntry("xl/workbook.xml").Open();
            part.Write(new byte[65 * 1024 * 1024]);
        }

        Assert.Contains("niet lezen", Flaw(bytes.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Resolves_no_entity()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            using var part = zip.CreateEntry("xl/_rels/workbook.xml.rels").Open();
            part.Write("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"u8);
        }

        Assert.Contains("niet lezen", Flaw(bytes.ToArray()), StringComparison.Ordinal);
    }

    private static string Many(int lines) =>
        "personeelsnummer;bedrag\n"
        + string.Concat(Enumerable.Range(1, lines).Select(i => $"{i};1,00\n"));

    private static string Lines(string file) => Lines(Encoding.UTF8.GetBytes(file));

    private static string Lines(byte[] file) =>
        string.Join(
            '|',
            Sound(file)
                .Lines.Select(l => $"{l.Number} {l.StaffNumber} {l.Amount} {l.LastUsableDay}")
        );

    private static BatchReading.Sound Sound(byte[] file) =>
        Assert.IsType<BatchReading.Sound>(BatchFile.Read(file));

    private static string Flaw(byte[] file) =>
        Assert.IsType<BatchReading.Flawed>(BatchFile.Read(file)).Because.Nl;
}
