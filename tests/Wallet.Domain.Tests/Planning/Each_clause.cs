using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>Every clause at its limit and one past it. Refusals carry the article of the clause.</summary>
public sealed class Each_clause
{
    private const string Article = "art. 3.1";

    [Fact]
    public void Person_has_asks_for_the_very_word()
    {
        var clause = new PersonHas("agency-worker") { Article = Article };
        Assert.Null(clause.Refuses(new Learner(null, ["employee", "agency-worker"])));
        Assert.Equal(
            new Verdict.PersonLacksFact("agency-worker") { Article = Article },
            clause.Refuses(new Learner(null, ["Agency-Worker", "agency-workers"]))
        );
    }

    [Fact]
    public void Course_has_one_of_is_content_with_one()
    {
        var clause = new CourseHasOneOf(["a", "b"]) { Article = Article };
        Assert.Null(clause.Refuses(Tagged("x", "b")));
        Assert.Null(clause.Refuses(Tagged("a", "b")));
        var refusal = new Verdict.CourseLacksTag(["a", "b"]) { Article = Article };
        Assert.Equal(refusal, clause.Refuses(Tagged("x", "A")));
        Assert.Equal(refusal, clause.Refuses(Tagged()));
    }

    [Fact]
    public void Course_has_none_of_refuses_for_one_and_names_it()
    {
        var clause = new CourseHasNoneOf(["a", "b"]) { Article = Article };
        Assert.Null(clause.Refuses(Tagged("x")));
        Assert.Null(clause.Refuses(Tagged()));
        Assert.Equal(
            new Verdict.CourseHasTag("b") { Article = Article },
            clause.Refuses(Tagged("x", "b"))
        );
    }

    [Fact]
    public void Course_level_at_most_includes_the_level_itself()
    {
        var clause = new CourseLevelAtMost(4) { Article = Article };
        Assert.Null(clause.Refuses(Tagged("nlqf:4")));
        Assert.Equal(
            new Verdict.LevelTooHigh(4, 5) { Article = Article },
            clause.Refuses(Tagged("nlqf:5"))
        );
    }

    [Fact]
    public void Course_level_at_most_lets_a_course_without_level_pass()
    {
        Assert.Null(new CourseLevelAtMost(4).Refuses(Tagged("a")));
        Assert.Null(Some.Course(Some.Price(1), null, "nlqf:", "NLQF:5").NlqfLevel);
    }

    [Theory]
    [InlineData(OutsideFunder.Stap, 1, true)]
    [InlineData(OutsideFunder.Sector, 1, true)]
    [InlineData(OutsideFunder.OtherSubsidy, 1, true)]
    [InlineData(OutsideFunder.OtherSubsidy, 0, false)]
    [InlineData(OutsideFunder.Employer, 1, false)]
    [InlineData(OutsideFunder.Learner, 1, false)]
    public void Excludes_money_counts_every_subsidy_from_outside(
        OutsideFunder funder,
        long cents,
        bool refuses
    )
    {
        var clause = new ExcludesMoney([MoneyKind.Public, MoneyKind.Sector]) { Article = Article };
        Assert.Equal(
            refuses ? new Verdict.SubsidisedElsewhere { Article = Article } : null,
            clause.Refuses(Some.Situation(outside: new OutsideFunding(funder, new Money(cents))))
        );
    }

    [Theory]
    [InlineData(OutsideFunder.Employer, 1, true)]
    [InlineData(OutsideFunder.Employer, 0, false)]
    [InlineData(OutsideFunder.Stap, 1, false)]
    [InlineData(OutsideFunder.Learner, 1, false)]
    public void Excludes_money_of_employers_only_when_it_says_so(
        OutsideFunder funder,
        long cents,
        bool refuses
    ) =>
        Assert.Equal(
            refuses ? new Verdict.SubsidisedElsewhere() : null,
            new ExcludesMoney([MoneyKind.Employer]).Refuses(
                Some.Situation(outside: new OutsideFunding(funder, new Money(cents)))
            )
        );

    [Fact]
    public void Excludes_money_of_other_schemes_by_their_kind()
    {
        var clause = new ExcludesMoney([MoneyKind.Sector]);
        Assert.True(clause.Excludes(Some.Terms(Some.Budget, kind: MoneyKind.Sector)));
        Assert.False(clause.Excludes(Some.Terms(Some.Budget, kind: MoneyKind.Public)));
    }

    [Fact]
    public void Pays_for_names_components_with_or_without_their_vat()
    {
        Assert.Equal(
            CostParts.Tuition | CostParts.Material,
            new PaysFor([CostComponent.Tuition, CostComponent.Material], Vat: false).Parts
        );
        Assert.Equal(
            CostParts.Exam | CostParts.ExamVat | CostParts.Travel | CostParts.TravelVat,
            new PaysFor([CostComponent.Exam, CostComponent.Travel], Vat: true).Parts
        );
        Assert.Equal(
            CostParts.All,
            new PaysFor([.. Enum.GetValues<CostComponent>()], Vat: true).Parts
        );
        Assert.Equal(CostParts.None, new PaysFor([], Vat: true).Parts);
    }

    [Fact]
    public void At_most_share_is_of_the_parts_paid_for_and_rounds_down()
    {
        var cap = new AtMostShare(Percent.Of(90)) { Article = Article }.In(
            Some.Situation(
                Some.Course(
                    new Price(Percent.Of(21), new Money(111), default, default, new Money(1000))
                )
            ),
            CostParts.Tuition,
            usedThisYear: Money.Zero
        );
        Assert.Equal(
            new Cap(
                new Money(99),
                new Verdict.ShareReached(Percent.Of(90), new Money(111)) { Article = Article }
            ),
            cap
        );
    }

    [Fact]
    public void At_most_per_application_does_not_look_at_the_year() =>
        Assert.Equal(
            new Cap(
                Money.Euro(1000),
                new Verdict.ApplicationCapReached(Money.Euro(1000)) { Article = Article }
            ),
            new AtMostPerApplication(Money.Euro(1000)) { Article = Article }.In(
                Some.Situation(),
                CostParts.All,
                usedThisYear: Money.Euro(400)
            )
        );

    [Theory]
    [InlineData(0, 500)]
    [InlineData(499, 1)]
    [InlineData(500, 0)]
    [InlineData(501, 0)]
    public void At_most_per_year_leaves_what_was_not_used(long used, long left) =>
        Assert.Equal(
            new Cap(
                Money.Euro(left),
                new Verdict.YearCapReached(Money.Euro(500), Money.Euro(used)) { Article = Article }
            ),
            new AtMostPerYear(Money.Euro(500)) { Article = Article }.In(
                Some.Situation(),
                CostParts.All,
                Money.Euro(used)
            )
        );

    [Theory]
    [InlineData(2026, 1, 10, 4, 2026, 5, 10)]
    [InlineData(2025, 10, 31, 4, 2026, 2, 28)]
    [InlineData(2027, 10, 31, 4, 2028, 2, 29)]
    [InlineData(2026, 2, 28, 1, 2026, 3, 28)]
    [InlineData(2026, 1, 1, 36, 2029, 1, 1)]
    public void Lot_usable_for_months_keeps_the_day_and_clips_it_to_a_short_month(
        int year,
        int month,
        int day,
        int months,
        int lastYear,
        int lastMonth,
        int lastDay
    ) =>
        Assert.Equal(
            new LocalDate(lastYear, lastMonth, lastDay),
            new LotUsableForMonths(months).LastUsableDay(new LocalDate(year, month, day))
        );

    [Theory]
    [InlineData(2026, 1, 1, 5, 2030)]
    [InlineData(2026, 12, 31, 5, 2030)]
    [InlineData(2026, 6, 1, 1, 2026)]
    public void Lot_usable_until_year_end_counts_the_year_of_the_grant(
        int year,
        int month,
        int day,
        int years,
        int lastYear
    ) =>
        Assert.Equal(
            new LocalDate(lastYear, 12, 31),
            Some.Terms(Some.Budget, clauses: [new LotUsableUntilYearEnd(years)])
                .LastUsableDay(new LocalDate(year, month, day))
        );

    [Fact]
    public void Employers_may_name_a_last_day_so_many_whole_months_ahead() =>
        Assert.Equal(
            new LocalDate(2027, 2, 28),
            new EmployersTopUp(12).EarliestLastDay(new LocalDate(2026, 2, 28))
        );

    [Fact]
    public void Grant_per_year_is_found_by_the_terms()
    {
        var clause = new GrantPerYear(Money.Euro(500), new AnnualDate(1, 1));
        Assert.Equal(clause, Some.Terms(Some.Budget, clauses: [clause]).YearlyGrant);
    }

    private static Situation Tagged(params string[] tags) =>
        Some.Situation(Some.Course(Some.Price(100), null, tags));
}
