using System.Text;
using System.Text.Json.Nodes;
using Wallet.Projections.Schemes;

namespace Wallet.Projections.Tests.Schemes;

public sealed class A_file_with_terms
{
    private static readonly SchemesFolder Folder = SchemesFolder.Find();

    public static TheoryData<string> Files =>
        [.. Folder.TermsFiles().Select(f => Path.GetRelativePath(Folder.Path, f))];

    public static TheoryData<int, string> Wrong
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < All.Length; i++)
            {
                data.Add(i, All[i].Title);
            }
            return data;
        }
    }

    private static readonly WrongTerms[] All =
    [
        .. WrongTerms.ForBoth,
        .. WrongTerms.ForTheReaderOnly,
    ];

    [Theory, MemberData(nameof(Files))]
    public void Of_ours_is_read_without_flaws(string file) =>
        Assert.Empty(Sample.FlawsOf(File.ReadAllText(Path.Combine(Folder.Path, file)), file));

    [Fact]
    public void Keeps_the_words_of_the_document_and_their_hash()
    {
        var reading = Assert.IsType<TermsReading.Sound>(TermsReader.Read("f", Sample.Sound));

        Assert.Equal(Sample.Sound, reading.Document);
        Assert.Equal(
            reading.Sha256,
            Assert.IsType<TermsReading.Sound>(TermsReader.Read("g", Sample.Sound)).Sha256
        );
        Assert.NotEqual(
            reading.Sha256,
            Assert.IsType<TermsReading.Sound>(TermsReader.Read("g", $"{Sample.Sound} ")).Sha256
        );
    }

    [Theory]
    [InlineData("{", "line 1")]
    [InlineData("{\n  \"scheme\": \"a\",\n}", "line 3")]
    [InlineData("{ \"scheme\": \"\\ud800\" }", "$")]
    public void That_is_no_JSON_is_refused_with_the_line(string document, string place)
    {
        var flaw = Assert.Single(Sample.FlawsOf(document, "nl-x/2026-01-01.json"));

        Assert.Equal(("nl-x/2026-01-01.json", place), (flaw.File, flaw.Place));
        Assert.StartsWith("what is not JSON (", flaw.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void That_is_empty_is_refused_as_such(string document) =>
        Assert.Equal(
            [new Flaw("f", "$", "nothing", "one JSON object { … }")],
            Sample.FlawsOf(document, "f")
        );

    [Fact]
    public void That_was_not_saved_as_text_is_refused_with_the_line()
    {
        var latin = Encoding.Latin1.GetBytes(
            Sample.Sound.Replace("\"article\": \"", "\"article\": \"é", StringComparison.Ordinal)
        );

        var flaw = Assert.Single(Sample.FlawsOf(Encoding.UTF8.GetString(latin), "f"));

        Assert.Matches("^line [1-9]", flaw.Place);
        Assert.Equal("a file saved as UTF-8", flaw.Allowed);
    }

    [Theory, MemberData(nameof(Wrong))]
    public void With_a_mistake_is_refused_with_the_place_what_was_found_and_what_is_allowed(
        int number,
        string title
    )
    {
        Assert.NotEmpty(title);
        var wrong = All[number];

        var flaw = Assert.Single(Sample.FlawsOf(wrong.Document, "document"));

        Assert.Equal(("document", wrong.Place), (flaw.File, flaw.Place));
        Assert.Contains(wrong.Found, flaw.Found, StringComparison.Ordinal);
        Assert.StartsWith(wrong.Allowed, flaw.Allowed, StringComparison.Ordinal);
        Assert.DoesNotMatch("Wallet\\.|System\\.", flaw.Problem);
    }

    [Fact]
    public void With_many_mistakes_is_refused_with_all_of_them_at_once()
    {
        var document = JsonNode.Parse(Sample.Sound)!;
        document["kind"] = "private";
        document["effectiveUntil"] = "2025-01-01";
        document["clauses"] = JsonNode.Parse(
            """
            [
              { "clause": "at-most-share", "percent": 101 },
              { "clause": "at-most-per-year", "amount": "12.345", "sum": 1 },
              { "clause": "application-windows", "windows": [{ "from": "2026-05-01", "until": "2026-04-30" }] },
              { "clause": "lot-usable-for-months", "months": 0 },
              { "clause": "lot-usable-until-year-end", "years": 5 },
              { "clause": "balance-at-most", "amount": "5.00" },
              { "clause": "person-age", "from": 30, "below": 18, "until": 30 }
            ]
            """
        );

        Assert.Equal(
            [
                "$.kind",
                "$.clauses[0].percent",
                "$.clauses[1].amount",
                "$.clauses[1].sum",
                "$.clauses[2].windows[0].until",
                "$.clauses[3].months",
                "$.clauses[6].below",
                "$.clauses[6].until",
                "$.effectiveUntil",
                "$.clauses[4]",
                "$.clauses[5]",
            ],
            Sample.FlawsOf(document.ToJsonString()).Select(f => f.Place)
        );
    }

    [Fact]
    public void With_an_unknown_clause_is_not_blamed_for_what_that_clause_may_have_been() =>
        Assert.Equal(
            ["$.clauses[0].clause"],
            Sample
                .FlawsOf(
                    Sample.With(
                        "clauses",
                        """[{"clause":"grant-every-year"},{"clause":"balance-at-most","amount":"5.00"}]"""
                    )
                )
                .Select(f => f.Place)
        );

    [Theory]
    [InlineData(
        """{"clause":"application-windows","windows":[{"from":"2026-05-01","until":"2026-05-01","startCountsFrom":"2026-05-01"},{"from":"2026-05-02","until":"2026-05-03"}]}"""
    )]
    [InlineData("""{"clause":"person-age","from":29,"below":30}""")]
    [InlineData("""{"clause":"person-age","belowPensionAge":true}""")]
    [InlineData("""{"clause":"course-starts-at-least","days":1}""")]
    [InlineData("""{"clause":"attendance-pays","allFrom":80,"proRataFrom":80,"belowThat":0}""")]
    public void May_go_up_to_the_limit(string clause) =>
        Assert.Empty(Sample.FlawsOf(Sample.WithClause(clause)));

    [Fact]
    public void May_hold_for_one_day() =>
        Assert.Empty(Sample.FlawsOf(Sample.With("effectiveUntil", "\"2026-01-01\"")));

    [Theory]
    [InlineData("nl-test/2026-01-01.json")]
    [InlineData("document")]
    public void May_stand_where_it_says(string file) =>
        Assert.Empty(Sample.FlawsOf(Sample.Sound, file));

    [Theory]
    [InlineData("nl-other/2026-01-01.json", "$.scheme", "the name of its folder, \"nl-other\"")]
    [InlineData("nl-test/2026-01-02.json", "$.effectiveFrom", "a file called 2026-01-01.json")]
    [InlineData("nl-test/2026-1-1.json", "$.effectiveFrom", "a file called 2026-01-01.json")]
    public void That_stands_where_it_does_not_belong_is_refused(
        string file,
        string place,
        string allowed
    )
    {
        var flaw = Assert.Single(Sample.FlawsOf(Sample.Sound, file));

        Assert.Equal((place, allowed), (flaw.Place, flaw.Allowed));
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void Has_at_most_so_many_clauses(int clauses, bool isSound)
    {
        var all = Enumerable
            .Range(1, clauses)
            .Select(i => $$"""{"clause":"at-most-per-application","amount":"{{i}}.00"}""");

        Assert.Equal(
            isSound,
            Sample.FlawsOf(Sample.With("clauses", $"[{string.Join(',', all)}]")).Count == 0
        );
    }

    [Fact]
    public void May_say_for_some_cases_only_what_else_stands_once()
    {
        var clauses = """
            [
              { "clause": "pays-for", "components": ["tuition"], "vat": false },
              { "clause": "pays-for", "components": ["exam"], "vat": true, "when": [{ "clause": "person-has", "fact": "a" }] },
              { "clause": "pays-for", "components": ["travel"], "vat": true, "when": [{ "clause": "person-has", "fact": "b" }] }
            ]
            """;

        Assert.Empty(Sample.FlawsOf(Sample.With("clauses", clauses)));
    }
}
