using Wallet.Api.Cases;
using Wallet.Projections.Schemes;

namespace Wallet.Api.Tests.Cases;

public sealed class The_cases_command
{
    private static readonly string Schemes = SchemesFolder.Find().Path;

    /// <summary>Those beside the schemes, and those of the shared folder where it stands beside the repository.</summary>
    public static TheoryData<string> Files =>
        [
            .. Directory.EnumerateFiles(Schemes, "cases.json", SearchOption.AllDirectories),
            .. new[]
            {
                Path.Combine(Schemes, "../../shared/cases/nl-sector-and-combined.cases.json"),
            }.Where(File.Exists),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Finds_that_the_schemes_do_what_their_cases_say(string file)
    {
        var (code, output, errors) = Run(file);

        Assert.True(code == 0, output + errors);
        Assert.EndsWith(" passed, 0 failed", output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_scheme_carries_cases() =>
        Assert.All(
            Directory.EnumerateDirectories(Schemes, "??-*"),
            scheme => Assert.True(File.Exists(Path.Combine(scheme, "cases.json")), scheme)
        );

    [Fact]
    public void Says_what_was_expected_and_what_came_out()
    {
        var (code, output, _) = RunText(
            Plan(expect: """{ "pays": { "p": "99.00" }, "ownContribution": "1.00" }""")
        );

        Assert.Equal(1, code);
        Assert.Equal(
            """
            FAIL C1 pays p: expected 99.00, got 100.00; own contribution: expected 1.00, got 0.00
            0 passed, 1 failed

            """,
            output
        );
    }

    [Fact]
    public void Fails_a_case_of_a_scheme_that_is_not_there()
    {
        var (code, output, _) = RunText(
            Plan().Replace("nl-employer-budget", "nl-nowhere", StringComparison.Ordinal)
        );

        Assert.Equal(1, code);
        Assert.Contains(
            "FAIL C1 scheme: there is no nl-nowhere under schemes/",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Takes_a_course_that_has_started_as_refused()
    {
        var (code, output, _) = RunText(
            Plan(expect: """{ "refused": true }""")
                .Replace("2027-02-01", "2026-11-30", StringComparison.Ordinal)
        );

        Assert.True(code == 0, output);
    }

    [Theory]
    [InlineData(
        "\"id\": \"C1\"",
        "\"id\": \"C1\", \"colour\": \"red\"",
        "$.cases[0].colour",
        "colour"
    )]
    [InlineData("\"kind\": \"plan\"", "\"kind\": \"poem\"", "$.cases[0]", "poem")]
    [InlineData("\"100.00\"", "\"100.0\"", "priceExclVat", "two decimals")]
    [InlineData("\"100.00\"", "\"-1.00\"", "priceExclVat", "two decimals")]
    [InlineData("\"vatRate\": \"0\"", "\"vatRate\": \"101\"", "vatRate", "\"0\" to \"100\"")]
    [InlineData("\"2027-02-01\"", "\"2027-02-31\"", "startDay", "")]
    [InlineData("\"wallet-cases/1\"", "\"wallet-cases/2\"", "$.format", "wallet-cases/1")]
    [InlineData("\"tags\": []", "\"tagz\": []", "$.cases[0].course", "tagz")]
    [InlineData("{ \"p\": ", "{ \"q\": ", "$.cases[0] (C1)", "\"q\"")]
    [InlineData("\"person\": {},", "", "$.cases[0]", "person")]
    public void Refuses_a_file_that_is_not_in_the_format(
        string sound,
        string broken,
        string place,
        string reason
    )
    {
        var (code, output, errors) = RunText(
            Plan().Replace(sound, broken, StringComparison.Ordinal)
        );

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains(place, errors, StringComparison.Ordinal);
        Assert.Contains(reason, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Wallet.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_a_file_that_is_not_there()
    {
        var (code, _, errors) = Run("no-such-file.json");

        Assert.Equal(2, code);
        Assert.Contains("no-such-file.json", errors, StringComparison.Ordinal);
    }

    private static string Plan(
        string expect = """{ "pays": { "p": "100.00" }, "ownContribution": "0.00" }"""
    ) =>
        $$"""
            { "format": "wallet-cases/1", "title": "", "cases": [ {
              "id": "C1", "kind": "plan", "person": {}, "applicationDay": "2026-12-01",
              "course": { "priceExclVat": "100.00", "vatRate": "0", "startDay": "2027-02-01", "endDay": "2027-03-01", "tags": [] },
              "purses": [ { "id": "p", "scheme": "nl-employer-budget", "available": "500.00" } ],
              "expect": {{expect}}
            } ] }
            """;

    private static (int Code, string Output, string Errors) RunText(string json)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, json);
            return Run(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static (int Code, string Output, string Errors) Run(string file)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return (CasesCommand.Run([file], output, errors), output.ToString(), errors.ToString());
    }
}
