using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Schemes;

public sealed class Terms_in_force
{
    private static readonly LocalDate From = new(2026, 1, 1);
    private static readonly SchemeId Other = new("other");

    private static readonly TermsBook Book = new(
        [
            Some.Terms(Some.Budget, rank: 1, from: From.PlusDays(10)),
            Some.Terms(Some.Budget, rank: 2, from: From),
            Some.Terms(Other, rank: 1, from: From.PlusDays(10)),
        ],
        new PensionAges(new Dictionary<int, PensionAge>())
    );

    [Fact]
    public void Before_the_first_version_there_are_none() =>
        Assert.Null(Book.InForce(Some.Budget, From.PlusDays(-1)));

    [Fact]
    public void A_version_holds_from_its_first_day_until_the_next() =>
        Assert.Equal(
            [From, From, From.PlusDays(10), From.PlusDays(10)],
            new[] { 0, 9, 10, 1000 }.Select(days =>
                Book.InForce(Some.Budget, From.PlusDays(days))!.EffectiveFrom
            )
        );

    [Fact]
    public void Schemes_stand_by_rank_then_by_name()
    {
        Assert.Equal([Some.Budget], Book.InForce(From).Select(t => t.Scheme));
        Assert.Equal([Some.Budget, Other], Book.InForce(From.PlusDays(10)).Select(t => t.Scheme));
        Assert.Equal(
            [Other, Some.Budget],
            (Book with { All = [Some.Terms(Some.Budget, rank: 2), Some.Terms(Other, rank: 1)] })
                .InForce(From)
                .Select(t => t.Scheme)
        );
    }

    [Fact]
    public void Without_a_clause_the_whole_price_is_paid_for() =>
        Assert.Equal(CostParts.All, Some.Terms(Some.Budget).Parts);

    [Fact]
    public void Without_a_clause_lots_do_not_lapse_and_any_age_fits()
    {
        var terms = Some.Terms(Some.Budget);
        Assert.Null(terms.LastUsableDay(Some.Day));
        Assert.Null(terms.AgeMisfit(Some.Nobody, Some.Day, Book.PensionAges));
        Assert.Null(terms.YearlyGrant);
    }

    [Fact]
    public void A_yearly_grant_counts_from_the_day_that_the_terms_name()
    {
        var terms = Some.Terms(
            Some.Budget,
            clauses: [new GrantPerYear(Money.Euro(500), new AnnualDate(1, 1))]
        );
        Assert.Equal(new LocalDate(2027, 1, 1), terms.YearlyGrantDay(2027, Some.Day));
    }

    [Fact]
    public void A_yearly_grant_without_a_day_counts_from_today() =>
        Assert.Equal(
            Some.Day,
            Some.Terms(Some.Budget, clauses: [new GrantPerYear(Money.Euro(500))])
                .YearlyGrantDay(2027, Some.Day)
        );

    [Fact]
    public void A_kind_of_clause_stands_there_once() =>
        Assert.Throws<InvalidOperationException>(() =>
            Some.Terms(
                    Some.Budget,
                    clauses: [new LotUsableForMonths(4), new LotUsableUntilYearEnd(5)]
                )
                .LastUsableDay(Some.Day)
        );

    [Fact]
    public void Excluding_holds_from_both_sides_and_says_where_it_stands()
    {
        var excluding = Some.Terms(
            Other,
            kind: MoneyKind.Sector,
            clauses: [new ExcludesMoney([MoneyKind.Public]) { Article = "art. 7" }]
        );
        var excluded = Some.Terms(Some.Budget);
        Assert.True(excluding.Excludes(excluded));
        Assert.True(excluded.Excludes(excluding));
        Assert.Equal("art. 7", excluding.ExclusionArticle(excluded));
        Assert.Equal("art. 7", excluded.ExclusionArticle(excluding));
    }

    [Fact]
    public void A_scheme_never_excludes_its_own_money() =>
        Assert.False(
            Some.Terms(Other, clauses: [new ExcludesMoney([MoneyKind.Public])])
                .Excludes(
                    Some.Terms(Other, from: From, clauses: [new ExcludesMoney([MoneyKind.Public])])
                )
        );

    [Fact]
    public void Money_of_a_kind_that_nobody_names_may_stand_beside_it() =>
        Assert.False(
            Some.Terms(Other, clauses: [new ExcludesMoney([MoneyKind.Sector])])
                .Excludes(Some.Terms(Some.Budget))
        );

    [Fact]
    public void The_first_clause_that_refuses_gives_the_reason()
    {
        var terms = Some.Terms(
            Some.Budget,
            clauses:
            [
                new PersonHas("employee"),
                new PersonHas("eu-citizen"),
                new CourseHasOneOf(["a"]),
                new CourseHasOneOf(["b"]),
            ]
        );
        Assert.Equal(new Verdict.PersonLacksFact("employee"), terms.RefusesPerson(Some.Nobody));
        Assert.Equal(
            new Verdict.PersonLacksFact("eu-citizen"),
            terms.RefusesPerson(new Learner(null, ["employee"]))
        );
        Assert.Equal(new Verdict.CourseLacksTag(["a"]), terms.RefusesCourse(Some.Situation()));
    }
}
