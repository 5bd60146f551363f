using Wallet.Api.Claims;
using Wallet.Api.Claims.Uploads;
using Wallet.Api.Files;

namespace Wallet.Api.Tests.Claims;

public sealed class A_file_of_claims
{
    private const string Id = "0198d8f3-0000-7000-8000-000000000001";

    [Theory]
    [InlineData("enrolment;stage;amount;invoice\n{0};advance;250,00;F-1\n", "250,00")]
    [InlineData("enrolment,stage,amount,invoice\r\n{0},advance,250.00,F-1\r\n", "250.00")]
    [InlineData("enrolment,stage,amount,invoice\n{0},advance,\"250,00\",F-1", "250,00")]
    [InlineData("\uFEFFinschrijving;onderdeel;bedrag;factuur\n{0};advance;250;F-1", "250")]
    [InlineData("Factuur;BEDRAG;Onderdeel;Inschrijving\nF-1;250;advance;{0}\n\n\n", "250")]
    [InlineData(
        "\"enrolment\";\"stage\";\"amount\";\"invoice\"\n\"{0}\"; advance ;\"250\";\"F-1\"",
        "250"
    )]
    public void Is_read_with_either_separator_either_language_and_any_order(
        string file,
        string amount
    )
    {
        var reading = ClaimsCsv.Read(file.Replace("{0}", Id, StringComparison.Ordinal));

        var line = Assert.Single(Assert.IsType<CsvReading.Sound>(reading).Lines);
        Assert.Equal(new SubmitClaimRequest(Id, "advance", amount, "F-1"), line.Fields);
        Assert.Equal((2, null), (line.Number, line.Flaw));
    }

    [Theory]
    [InlineData("", "geen declaraties")]
    [InlineData("\n\n", "geen declaraties")]
    [InlineData("enrolment;stage;amount;invoice\n", "geen declaraties")]
    [InlineData("enrolment;stage;amount\na;b;c", "“enrolment, stage, amount”")]
    [InlineData("enrolment;stage;amount;invoce\na;b;c;d", "invoce")]
    [InlineData("enrolment;stage;amount;invoice;learner\na;b;c;d;e", "learner")]
    [InlineData("enrolment;enrolment;amount;invoice\na;b;c;d", "vier namen")]
    [InlineData("{\"enrolment\": 1}", "vier namen")]
    public void That_is_something_else_says_what_was_found_and_what_is_allowed(
        string file,
        string words
    ) =>
        Assert.Contains(
            words,
            Assert.IsType<CsvReading.Flawed>(ClaimsCsv.Read(file)).Because.Nl,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("a;b;c")]
    [InlineData("a;b;c;d;e")]
    [InlineData("a;b;c;\"d\"e")]
    [InlineData("a;b;c;d\"e")]
    public void With_a_line_that_is_broken_keeps_the_others(string broken)
    {
        var reading = ClaimsCsv.Read(
            $"enrolment;stage;amount;invoice\nok;b;c;d\n{broken}\nok;b;c;d\n"
        );

        var lines = Assert.IsType<CsvReading.Sound>(reading).Lines;
        Assert.Equal(
            [(2, true), (3, false), (4, true)],
            lines.Select(l => (l.Number, l.Flaw is null))
        );
        Assert.Equal(["ok", null, "ok"], lines.Select(l => l.Fields.EnrolmentId));
    }

    [Fact]
    public void Has_at_most_twenty_thousand_lines()
    {
        var line = $"{Id};advance;1,00;F-1\n";
        var header = "enrolment;stage;amount;invoice\n";
        string Of(int lines) => header + string.Concat(Enumerable.Repeat(line, lines));

        Assert.Equal(
            20_000,
            Assert.IsType<CsvReading.Sound>(ClaimsCsv.Read(Of(20_000))).Lines.Count
        );
        Assert.IsType<CsvReading.Flawed>(ClaimsCsv.Read(Of(20_001)));
    }

    [Fact]
    public void In_bytes_that_are_no_text_is_not_read() =>
        Assert.Null(CsvRows.TextOf([0xE9, 0x3B, 0x0A]));

    [Theory]
    [InlineData("250", "250")]
    [InlineData("250,5", "250,5")]
    [InlineData("1.250,00", "1250.00")]
    [InlineData("1,250.00", "1250.00")]
    [InlineData("12.345.678,9", "12345678.9")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.25.00", "1.25.00")]
    [InlineData("-1.250,00", "-1.250,00")]
    public void Has_amounts_as_Dutch_and_English_spreadsheets_write_them(
        string found,
        string plain
    ) => Assert.Equal(plain, CsvAmount.Plain(found));

    [Theory]
    [InlineData("1.250", true)]
    [InlineData("1,250", true)]
    [InlineData("1250", false)]
    [InlineData("1.250,00", false)]
    [InlineData("1,25", false)]
    public void Has_no_amount_that_could_be_two(string found, bool isAmbiguous) =>
        Assert.Equal(isAmbiguous, CsvAmount.IsAmbiguous(found));
}
