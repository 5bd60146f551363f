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
        Some.Calendars
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
    public void The_last_version_of_a_scheme_that_ends_holds_until_its_last_day()
    {
        var book = Some.BookOf(
            Some.Terms(Some.Budget, from: From) with
            {
                EffectiveUntil = From.PlusDays(10),
            }
        );
        Assert.NotNull(book.InForce(Some.Budget, From.PlusDays(10)));
        Assert.Null(book.InForce(Some.Budget, From.PlusDays(11)));
        Assert.Empty(book.InForce(From.PlusDays(11)));
    }

    [Fact]
    public void A_version_is_found_by_its_first_day_also_when_it_no_longer_holds()
    {
        Assert.Equal(2, Book.Version(Some.Budget, From)!.Rank);
        Assert.Null(Book.Version(Some.Budget, From.PlusDays(1)));
        Assert.Null(Book.Version(new SchemeId("unknown"), From));
    }

    [Fact]
    public void Schemes_stand_by_rank_then_by_name()
    {
        Assert.Equal([Some.Budget], Book.InForce(From).Select(t => t.Scheme));
        Assert.Equal([Some.Budget, Other], Book.InForce(From.PlusDays(10)).Select(t => t.Scheme));
        Assert.Equal(
            [Other, Some.Budget],
            Some.BookOf(Some.Terms(Some.Budget, rank: 2), Some.Terms(Other, rank: 1))
                .InForce(From)
                .Select(t => t.Scheme)
        );
        Assert.Equal(
            [Some.Budget, Other],
            Some.BookOf(Some.Terms(Other), Some.Terms(Some.Budget))
                .InForce(From)
                .Select(t => t.Scheme)
        );
    }

    [Fact]
    public void Without_a_clause_the_whole_price_is_paid_for() =>
        Assert.Equal(CostParts.All, Some.Application().Parts);

    [Fact]
    public void Without_a_clause_lots_do_not_lapse_and_anybody_fits()
    {
        var terms = Some.Terms(Some.Budget);
        Assert.Null(terms.LastUsableDay(Some.Day));
        Assert.Null(terms.RefusesPerson(Some.Nobody, Some.Day, Some.Calendars));
        Assert.Null(terms.FirstThatRefuses(Some.Application()));
    }

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
        Assert.Equal("art. 7", excluding.Forbids(excluded, Some.Application())!.Article);
        Assert.Null(excluded.Forbids(excluding, Some.Application()));
    }

    [Fact]
    public void For_an_application_the_first_clause_that_counts_forbids()
    {
        ExcludesMoney guarded = new([MoneyKind.Public]) { When = [new PersonHas("employee")] };
        ExcludesSchemes always = new([Some.Budget]) { Article = "art. 7" };
        var terms = Some.Terms(Other, kind: MoneyKind.Sector, clauses: [guarded, always]);
        var other = Some.Terms(Some.Budget);
        Assert.Equal(always, terms.Forbids(other, Some.Application()));
        Assert.Equal(
            guarded,
            terms.Forbids(
                other,
                Some.Application(Some.Situation(learner: new Learner(null, ["employee"])))
            )
        );
    }

    [Fact]
    public void Excluding_holds_for_everybody_only_by_a_clause_that_always_counts()
    {
        ExcludesMoney guarded = new([MoneyKind.Public]) { When = [new PersonHas("employee")] };
        ExcludesSchemes always = new([Some.Budget]);
        var other = Some.Terms(Some.Budget);
        Assert.False(Some.Terms(Other, clauses: [guarded]).Excludes(other));
        Assert.True(Some.Terms(Other, clauses: [always, guarded]).Excludes(other));
        Assert.True(Some.Terms(Other, clauses: [guarded, always]).Excludes(other));
    }

    [Fact]
    public void A_scheme_never_excludes_its_own_money()
    {
        var terms = Some.Terms(Other, clauses: new ExcludesMoney([MoneyKind.Public]));
        Assert.False(terms.Excludes(terms with { EffectiveFrom = From }));
        Assert.Null(terms.Forbids(terms with { EffectiveFrom = From }, Some.Application()));
    }

    [Fact]
    public void Money_of_a_kind_that_nobody_names_may_stand_beside_it()
    {
        var terms = Some.Terms(Other, clauses: new ExcludesMoney([MoneyKind.Sector]));
        Assert.False(terms.Excludes(Some.Terms(Some.Budget)));
        Assert.Null(terms.Forbids(Some.Terms(Some.Budget), Some.Application()));
    }

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
        var both = new Learner(null, ["employee", "eu-citizen"]);
        Assert.Equal(
            new Verdict.PersonLacksFact("employee"),
            terms.RefusesPerson(Some.Nobody, Some.Day, Some.Calendars)
        );
        Assert.Equal(
            new Verdict.PersonLacksFact("eu-citizen"),
            terms.RefusesPerson(new Learner(null, ["employee"]), Some.Day, Some.Calendars)
        );
        Assert.Null(terms.RefusesPerson(both, Some.Day, Some.Calendars));
        Assert.Equal(
            new CourseHasOneOf(["a"]),
            terms.FirstThatRefuses(Some.Application(Some.Situation(learner: both)))
        );
    }
}
