using System.Text.Json.Nodes;
using Wallet.Projections.Schemes;

namespace Wallet.Projections.Tests.Schemes;

public sealed class A_file_with_terms
{
    private const string Sound = """
        {
          "scheme": "nl-test", "effectiveFrom": "2026-01-01", "kind": "sector", "rank": 20, "residualOwner": "fund",
          "about": {
            "nl": { "name": "a", "pays": "b", "forWhom": "c", "howToApply": "d" },
            "en": { "name": "a", "pays": "b", "forWhom": "c", "howToApply": "d" }
          },
          "clauses": [ { "clause": "at-most-share", "percent": 90, "article": "art. 4.2" } ]
        }
        """;

    private static readonly SchemesFolder Folder = SchemesFolder.Find();

    public static TheoryData<string> Files =>
        [.. Folder.TermsFiles().Select(f => Path.GetRelativePath(Folder.Path, f))];

    [Theory, MemberData(nameof(Files))]
    public void Of_ours_is_read_without_flaws_and_stands_where_it_says(string file)
    {
        var reading = TermsReader.Read(file, File.ReadAllText(Path.Combine(Folder.Path, file)));

        Assert.False(
            reading is TermsReading.Flawed,
            string.Join('\n', (reading as TermsReading.Flawed)?.Flaws ?? [])
        );
        var terms = Assert.IsType<TermsReading.Sound>(reading).Terms;
        Assert.Equal(
            Path.Combine(terms.Scheme.Value, $"{terms.EffectiveFrom:uuuu-MM-dd}.json"),
            file
        );
        Assert.NotEmpty(terms.Clauses);
    }

    [Fact]
    public void Of_ours_makes_one_book_with_all_others() =>
        Assert.Equal(Folder.TermsFiles().Count, Folder.ToTermsBook().All.Count);

    [Fact]
    public void Keeps_the_words_of_the_document_and_their_hash()
    {
        var reading = Assert.IsType<TermsReading.Sound>(TermsReader.Read("f", Sound));

        Assert.Equal(Sound, reading.Document);
        Assert.Equal(
            reading.Sha256,
            Assert.IsType<TermsReading.Sound>(TermsReader.Read("g", Sound)).Sha256
        );
        Assert.NotEqual(
            reading.Sha256,
            Assert.IsType<TermsReading.Sound>(TermsReader.Read("g", $"{Sound} ")).Sha256
        );
    }

    [Theory]
    [InlineData("", "$", "")]
    [InlineData("{", "$", "")]
    [InlineData("null", "$", "found no object, allowed is one object")]
    [InlineData("[]", "$", "found no object, allowed is one object")]
    [InlineData("5", "$", "found no object, allowed is one object")]
    [InlineData("{}", "$", "found no 'scheme', 'effectiveFrom', 'kind'")]
    [InlineData("""{"scheme":"a","scheme":"b"}""", "$", "uplicate")]
    public void That_is_no_document_is_refused(string document, string place, string problem)
    {
        var flaw = Assert.Single(
            Assert.IsType<TermsReading.Flawed>(TermsReader.Read("nl-x/2026.json", document)).Flaws
        );

        Assert.Equal("nl-x/2026.json", flaw.File);
        Assert.StartsWith(place, flaw.Place, StringComparison.Ordinal);
        Assert.Contains(problem, flaw.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "scheme",
        "\"NL test\"",
        "$.scheme",
        "found \"NL test\", allowed are small letters"
    )]
    [InlineData("scheme", "\"a\\u0000b\"", "$.scheme", "allowed are small letters")]
    [InlineData("scheme", "\"\"", "$.scheme", "allowed are small letters")]
    [InlineData("scheme", "null", "$", "")]
    [InlineData("effectiveFrom", "\"1 januari\"", "$.effectiveFrom", "")]
    [InlineData("kind", "\"private\"", "$.kind", "")]
    [InlineData("rank", "\"first\"", "$.rank", "")]
    [InlineData("about", "null", "$", "")]
    [InlineData(
        "color",
        "1",
        "$.color",
        "found \"color\", allowed are only the words of this format"
    )]
    [InlineData("clauses", "[null]", "$.clauses[0]", "found null, allowed is a clause")]
    [InlineData("clauses", "[{}]", "$", "the word that says what it is")]
    [InlineData("clauses", """[{"clause":"free-money"}]""", "$.clauses[0]", "found \"free-money\"")]
    [InlineData(
        "clauses",
        """[{"clause":"at-most-share"}]""",
        "$.clauses[0]",
        "found no 'percent'"
    )]
    [InlineData(
        "clauses",
        """[{"clause":"at-most-share","percent":90,"of":1}]""",
        "$.clauses[0].of",
        "found \"of\", allowed are only the words of this format"
    )]
    [InlineData(
        "clauses",
        """[{"clause":"at-most-share","percent":100.5}]""",
        "$.clauses[0].percent",
        "found 100.5, allowed is a number from 0 to 100"
    )]
    [InlineData(
        "clauses",
        """[{"clause":"at-most-share","percent":"90"}]""",
        "$.clauses[0].percent",
        "found \"90\", allowed is a number"
    )]
    [InlineData(
        "clauses",
        """[{"clause":"at-most-per-year","amount":"-5.00"}]""",
        "$.clauses[0].amount",
        "found \"-5.00\", allowed is an amount"
    )]
    [InlineData(
        "clauses",
        """[{"clause":"at-most-per-year","amount":"12.345"}]""",
        "$.clauses[0].amount",
        "found \"12.345\", allowed is an amount with at most two decimals"
    )]
    [InlineData(
        "clauses",
        """[{"clause":"at-most-per-year","amount":12}]""",
        "$.clauses[0].amount",
        "found 12, allowed is an amount"
    )]
    [InlineData(
        "clauses",
        """[{"clause":"course-has-one-of","tags":[]}]""",
        "$.clauses[0]",
        "found no tags, allowed is one or more"
    )]
    [InlineData(
        "clauses",
        """[{"clause":"course-has-none-of","tags":[null]}]""",
        "$.clauses[0]",
        "found an empty tag"
    )]
    [InlineData(
        "clauses",
        """[{"clause":"course-level-at-most","nlqf":9}]""",
        "$.clauses[0]",
        "found level 9, allowed is 1 to 8"
    )]
    [InlineData(
        "clauses",
        """[{"clause":"lot-usable-for-months","months":0}]""",
        "$.clauses[0]",
        "found 0 months, allowed is 1 to 1200"
    )]
    [InlineData(
        "clauses",
        """[{"clause":"lot-usable-for-months","months":4},{"clause":"lot-usable-until-year-end","years":5}]""",
        "$.clauses",
        "more than once, allowed is once"
    )]
    [InlineData(
        "clauses",
        """[{"clause":"grant-needs-age","from":151,"belowPensionAge":true}]""",
        "$.clauses[0]",
        "found age 151, allowed is 0 to 150"
    )]
    public void With_a_mistake_is_refused_with_the_place_and_what_is_allowed(
        string member,
        string value,
        string place,
        string problem
    )
    {
        var document = JsonNode.Parse(Sound)!;
        document[member] = JsonNode.Parse(value);

        var reading = TermsReader.Read("nl-test/2026-01-01.json", document.ToJsonString());

        var flaw = Assert.IsType<TermsReading.Flawed>(reading).Flaws[0];
        Assert.StartsWith(place, flaw.Place, StringComparison.Ordinal);
        Assert.Contains(problem, flaw.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("Wallet.", flaw.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", flaw.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void Has_at_most_so_many_clauses(int clauses, bool isSound)
    {
        var document = JsonNode.Parse(Sound)!;
        document["clauses"] = new JsonArray([
            .. Enumerable
                .Repeat(0, clauses)
                .Select(_ =>
                    JsonNode.Parse("""{"clause":"at-most-per-application","amount":"1.00"}""")
                ),
        ]);

        Assert.Equal(isSound, TermsReader.Read("f", document.ToJsonString()) is TermsReading.Sound);
    }
}
