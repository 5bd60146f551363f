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
            FAIL C1 pays p: expected 99.00, got 100.00; own contribution: expected 1.00, got 0.00; p because rest-of-price
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

    [Fact]
    public void Says_when_a_course_that_has_started_was_not_expected()
    {
        var (code, output, _) = RunText(
            Plan().Replace("2027-02-01", "2026-11-30", StringComparison.Ordinal)
        );

        Assert.Equal(1, code);
        Assert.StartsWith(
            "FAIL C1 expected a plan, got a refusal",
            output,
            StringComparison.Ordinal
        );
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
    [InlineData("\"kind\": \"plan\",", "", "$.cases[0]: ", "missing")]
    [InlineData("\"id\": \"C1\"", "\"id\": 1", "$.cases[0].id", "found 1,")]
    [InlineData("\"2026-12-01\"", "\"1-12-2026\"", "applicationDay", "found \"1-12-2026\"")]
    [InlineData("\"tags\": []", "\"tags\": [null]", "$.cases[0].course.tags[0]", "found null")]
    [InlineData(
        "\"purses\": [ {",
        "\"alreadyFunded\": null, \"purses\": [ {",
        "alreadyFunded",
        "null"
    )]
    [InlineData("\"tags\": []", "\"tags\": [], \"tags\": []", "$.cases[0].course.tags", "twice")]
    [InlineData("{ \"p\": \"100.00\" }", "{ \"a b\": {} }", "$.cases[0].expect.pays", "amount")]
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

    [Theory]
    [InlineData("\"what\": \"r\", \"attendance\": 80", "from 0 to 1")]
    [InlineData("\"what\": \"r\", \"attendance\": -0.1", "from 0 to 1")]
    [InlineData(
        "\"what\": \"r\", \"attendance\": 1, \"expect\": null",
        "$.cases[0].steps[2].expect: found null"
    )]
    [InlineData("\"what\": \"s\"", "found \"s\", which the case does not define")]
    public void Refuses_a_story_that_is_not_in_the_format(string completion, string reason)
    {
        var (code, output, errors) = RunText(Story(Complete(completion)));

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains(reason, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_story_that_gives_two_reservations_one_name()
    {
        var (code, _, errors) = RunText(Story(Reserve));

        Assert.Equal(2, code);
        Assert.Contains("the reservation \"r\" is made twice", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_what_a_story_leaves_out_as_nothing()
    {
        var (code, output, errors) = RunText(
            Story(Complete("\"what\": \"r\""), """{ "on": "2027-03-02", "do": "balance" }""")
                .Replace("\"title\": \"\", ", "", StringComparison.Ordinal)
                .Replace(", \"amount\": \"500.00\"", "", StringComparison.Ordinal)
        );

        Assert.True(code == 0, output + errors);
    }

    [Fact]
    public void Lets_a_story_begin_without_any_budget()
    {
        var (code, output, errors) = RunText(
            """
            { "format": "wallet-cases/1", "cases": [ { "id": "S1", "kind": "story", "person": {}, "steps": [
              { "on": "2026-12-02", "do": "reserve", "as": "r",
                "course": { "priceExclVat": "100.00", "vatRate": "0", "startDay": "2027-02-01", "endDay": "2027-03-01", "tags": [] },
                "expect": { "pays": {}, "ownContribution": "100.00", "declined": [] } },
              { "on": "2027-03-01", "do": "complete", "what": "r", "attendance": 1, "expect": { "providerGets": "100.00" } }
            ] } ] }
            """
        );

        Assert.True(code == 0, output + errors);
    }

    [Fact]
    public void Takes_a_budget_without_an_amount_as_empty()
    {
        var (code, output, errors) = RunText(
            Plan("""{ "pays": {}, "ownContribution": "100.00" }""")
                .Replace(", \"available\": \"500.00\"", "", StringComparison.Ordinal)
        );

        Assert.True(code == 0, output + errors);
    }

    [Fact]
    public void Names_a_refusal_by_its_code()
    {
        var (code, output, _) = RunText(
            Story("""{ "on": "2027-02-08", "do": "cancel", "what": "r", "by": "learner" }""")
        );

        Assert.Equal(1, code);
        Assert.StartsWith(
            "FAIL S1 2027-02-08 cancel: refused, too-late-to-cancel",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Names_all_files_that_it_cannot_read()
    {
        var (code, output, errors) = Run("no-such-file.json", "nor-this-one.json");

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains("no-such-file.json", errors, StringComparison.Ordinal);
        Assert.Contains("nor-this-one.json", errors, StringComparison.Ordinal);
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

    private const string Reserve = """
        { "on": "2026-12-02", "do": "reserve", "as": "r", "course":
          { "priceExclVat": "100.00", "vatRate": "0", "startDay": "2027-02-01", "endDay": "2027-03-01", "tags": [] } }
        """;

    private static string Complete(string words) =>
        $$"""{ "on": "2027-03-01", "do": "complete", {{words}} }""";

    private static string Story(params string[] last) =>
        $$"""
            { "format": "wallet-cases/1", "title": "", "cases": [ { "id": "S1", "kind": "story", "person": {}, "steps": [
              { "on": "2026-12-01", "do": "grant", "purse": "p", "scheme": "nl-employer-budget", "amount": "500.00" },
              {{Reserve}}, {{string.Join(", ", last)}}
            ] } ] }
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

    private static (int Code, string Output, string Errors) Run(params string[] files)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return (CasesCommand.Run(files, output, errors), output.ToString(), errors.ToString());
    }
}
