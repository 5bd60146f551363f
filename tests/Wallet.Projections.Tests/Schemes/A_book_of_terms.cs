using System.Text.Json.Nodes;
using Wallet.Domain;
using Wallet.Domain.Schemes;
using Wallet.Projections.Schemes;

namespace Wallet.Projections.Tests.Schemes;

public sealed class A_book_of_terms
{
    private static readonly Calendars Calendars = SchemesFolder.Find().Calendars();

    [Fact]
    public void Of_schemes_with_different_ranks_is_in_order() =>
        Assert.Empty(Flaws(Terms("a", rank: 1), Terms("b", rank: 2), Terms("c", rank: 3)));

    [Fact]
    public void With_two_versions_of_one_first_day_is_refused() =>
        AssertFlaw(
            "a/2026-01-01.json",
            "$.effectiveFrom",
            "\"2026-01-01\"",
            "a day after 2026-01-01: until then holds the version before it",
            Terms("a", rank: 1),
            Terms("a", rank: 2)
        );

    [Theory]
    [InlineData("2026-06-29", true)]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    [InlineData("2027-01-01", false)]
    public void With_a_version_that_reaches_into_the_next_is_refused(string until, bool isSound)
    {
        Terms[] terms =
        [
            Terms("a", from: "2026-01-01", until: until),
            Terms("a", from: "2026-07-01"),
        ];

        if (isSound)
        {
            Assert.Empty(Flaws(terms));
        }
        else
        {
            AssertFlaw(
                "a/2026-07-01.json",
                "$.effectiveFrom",
                "\"2026-07-01\"",
                $"a day after {until}",
                terms
            );
        }
    }

    [Theory]
    [InlineData("""{"clause":"excludes-schemes","schemes":["b","x"]}""", ".schemes[1]", "\"x\"")]
    [InlineData("""{"clause":"last-resort-after","schemes":["x"]}""", ".schemes[0]", "\"x\"")]
    [InlineData("""{"clause":"last-resort-after","schemes":["a"]}""", ".schemes[0]", "\"a\"")]
    [InlineData(
        """{"clause":"others-pay-at-least","amount":"1.00","schemes":["x"]}""",
        ".schemes[0]",
        "\"x\""
    )]
    [InlineData(
        """{"clause":"learner-pays-at-least","amount":"1.00","unlessPays":["x"]}""",
        ".unlessPays[0]",
        "\"x\""
    )]
    public void That_names_a_scheme_without_terms_or_itself_is_refused(
        string clause,
        string place,
        string found
    ) =>
        AssertFlaw(
            "a/2026-01-01.json",
            $"$.clauses[0]{place}",
            found,
            "another scheme that has terms",
            Terms("a", rank: 2, clauses: clause),
            Terms("b", rank: 1)
        );

    [Fact]
    public void Of_a_country_without_working_days_is_refused() =>
        AssertFlaw(
            "a/2026-01-01.json",
            "$.country",
            "\"be\", which has no file of working days",
            "one of \"fr\", \"nl\"",
            Terms("a") with
            {
                Country = "be",
            }
        );

    [Fact]
    public void With_one_rank_for_two_schemes_is_refused() =>
        AssertFlaw(
            "a/2026-07-01.json",
            "$.rank",
            "20, the rank of b too",
            "another rank, or a clause without \"when\" by which one excludes the other",
            Terms("a", rank: 20, from: "2026-07-01"),
            Terms("b", rank: 20)
        );

    [Theory]
    [InlineData("""{"clause":"excludes-schemes","schemes":["b"]}""", true)]
    [InlineData("""{"clause":"excludes-money","kinds":["sector"]}""", true)]
    [InlineData("""{"clause":"excludes-money","kinds":["public"]}""", false)]
    [InlineData(
        """{"clause":"excludes-schemes","schemes":["b"],"when":[{"clause":"once-per-year"}]}""",
        false
    )]
    public void With_one_rank_for_two_schemes_that_never_pay_together_is_in_order(
        string clause,
        bool isSound
    )
    {
        var (a, b) = (Terms("a", rank: 20, clauses: clause), Terms("b", rank: 20));

        Assert.Equal(isSound, Flaws(a, b).Count == 0);
        Assert.Equal(isSound, Flaws(b, a).Count == 0);
    }

    [Theory]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    public void With_one_rank_on_different_days_is_in_order(string until, bool isSound) =>
        Assert.Equal(
            isSound,
            Flaws(
                Terms("a", rank: 20, from: "2026-07-01"),
                Terms("b", rank: 20, until: until)
            ).Count == 0
        );

    [Theory]
    [InlineData("""{"clause":"others-pay-at-least","amount":"1.00","schemes":["b"]}""", 1, true)]
    [InlineData("""{"clause":"others-pay-at-least","amount":"1.00","schemes":["b"]}""", 2, false)]
    [InlineData("""{"clause":"others-pay-at-least","amount":"1.00","schemes":["b"]}""", 3, false)]
    [InlineData("""{"clause":"last-resort-after","schemes":["b"]}""", 1, true)]
    [InlineData("""{"clause":"last-resort-after","schemes":["b"]}""", 2, false)]
    [InlineData("""{"clause":"last-resort-after","schemes":["b"]}""", 3, false)]
    public void Has_the_schemes_that_another_waits_for_before_it(
        string clause,
        int rank,
        bool isSound
    )
    {
        Terms[] terms =
        [
            Terms(
                "a",
                rank: 2,
                clauses: $$"""{{clause}},{"clause":"excludes-schemes","schemes":["c"]}"""
            ),
            Terms("b", rank: 1, until: "2026-06-30"),
            Terms(
                "b",
                rank: rank,
                from: "2026-07-01",
                clauses: """{"clause":"excludes-schemes","schemes":["a"]}"""
            ),
            Terms("c", rank: 9),
        ];

        if (isSound)
        {
            Assert.Empty(Flaws(terms));
        }
        else
        {
            AssertFlaw(
                "a/2026-01-01.json",
                "$.clauses[0].schemes[0]",
                $"\"b\", which has rank {rank} in the version of 2026-07-01",
                "a scheme that goes before this one, with a rank below 2",
                terms
            );
        }
    }

    [Theory]
    [InlineData(Limits.SchemesInForce, true)]
    [InlineData(Limits.SchemesInForce + 1, false)]
    public void Has_at_most_so_many_schemes_on_a_day(int schemes, bool isSound)
    {
        Terms[] terms =
        [
            Terms("late", rank: 0, from: "2027-01-01"),
            .. Enumerable.Range(2, schemes - 1).Select(i => Terms($"s{i}", rank: i)),
        ];

        if (isSound)
        {
            Assert.Empty(Flaws(terms));
        }
        else
        {
            AssertFlaw(
                "late/2027-01-01.json",
                "$.effectiveFrom",
                "65 schemes that hold on this day",
                "64 at most",
                terms
            );
        }
    }

    [Theory]
    [InlineData("learner-pays-at-least", "unlessPays", Limits.SchemesWeighed, true)]
    [InlineData("learner-pays-at-least", "unlessPays", Limits.SchemesWeighed + 1, false)]
    [InlineData("others-pay-at-least", "schemes", Limits.SchemesWeighed, true)]
    [InlineData("others-pay-at-least", "schemes", Limits.SchemesWeighed + 1, false)]
    public void Has_at_most_so_many_schemes_before_one_that_another_waits_for(
        string word,
        string names,
        int before,
        bool isSound
    )
    {
        Terms[] terms =
        [
            Terms(
                "a",
                rank: 99,
                clauses: $$"""{"clause":"{{word}}","amount":"1.00","{{names}}":["s{{before}}"]}"""
            ),
            .. Enumerable.Range(1, before).Select(i => Terms($"s{i}", rank: i)),
        ];

        if (isSound)
        {
            Assert.Empty(Flaws(terms));
        }
        else
        {
            AssertFlaw(
                "a/2026-01-01.json",
                $"$.clauses[0].{names}[0]",
                "\"s13\", with 13 schemes that go before or with it",
                "a scheme with 12 of them at most",
                terms
            );
        }
    }

    [Fact]
    public void Blames_a_new_version_for_what_it_brings_only()
    {
        var published = new TermsBook(
            [Terms("a", rank: 20), Terms("b", rank: 20), Terms("c", rank: 30)],
            Calendars
        );

        Assert.Empty(BookRules.FlawsOf(published, Terms("c", rank: 40, from: "2026-07-01")));
        Assert.Equal(
            ["c/2026-07-01.json", "c/2026-07-01.json"],
            BookRules
                .FlawsOf(published, Terms("c", rank: 20, from: "2026-07-01"))
                .Select(f => f.File)
        );
    }

    private static void AssertFlaw(
        string file,
        string place,
        string found,
        string allowed,
        params Terms[] terms
    )
    {
        var flaw = Assert.Single(Flaws(terms));
        Assert.Equal((file, place), (flaw.File, flaw.Place));
        Assert.StartsWith(found, flaw.Found, StringComparison.Ordinal);
        Assert.StartsWith(allowed, flaw.Allowed, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Flaw> Flaws(params Terms[] terms) =>
        BookRules.FlawsOf(new TermsBook(terms.ToValueList(), Calendars), []);

    private static Terms Terms(
        string scheme,
        int rank = 1,
        string from = "2026-01-01",
        string? until = null,
        string clauses = """{"clause":"at-most-share","percent":90}"""
    )
    {
        var document = JsonNode.Parse(Sample.Sound)!;
        document["scheme"] = scheme;
        document["rank"] = rank;
        document["effectiveFrom"] = from;
        if (until is not null)
        {
            document["effectiveUntil"] = until;
        }
        document["clauses"] = JsonNode.Parse($"[{clauses}]");
        return Assert
            .IsType<TermsReading.Sound>(TermsReader.Read("f", document.ToJsonString()))
            .Terms;
    }
}
