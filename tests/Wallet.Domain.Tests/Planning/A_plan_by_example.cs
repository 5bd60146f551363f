using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>What a plan says of each purse, and where its edges are. Amounts are proved against the plain planner.</summary>
public sealed class A_plan_by_example
{
    private static readonly SchemeId First = new("first");
    private static readonly SchemeId Second = new("second");

    [Fact]
    public void Of_purses_with_equal_rank_and_day_the_oldest_goes_first() =>
        Assert.Equal(
            [
                Some.Line(2, Money.Euro(60), new Verdict.AllThatIsLeft()),
                Some.Line(1, Money.Euro(40), new Verdict.RestOfPrice()),
            ],
            Lines(Some.Price(100), [Purse(2, 60), Purse(1, 60)])
        );

    [Fact]
    public void Earlier_last_usable_days_go_first_and_none_goes_last() =>
        Assert.Equal(
            [Some.Lot(3), Some.Lot(2), Some.Lot(5), Some.Lot(1), Some.Lot(4)],
            Lines(
                    Some.Price(100),
                    [
                        Purse(1, 60),
                        Purse(5, 60) with
                        {
                            LastUsableDay = Some.Day.PlusDays(10),
                        },
                        Purse(2, 60) with
                        {
                            LastUsableDay = Some.Day.PlusDays(9),
                        },
                        Purse(3, 60) with
                        {
                            LastUsableDay = Some.Day.PlusDays(8),
                        },
                        Purse(4, 60),
                    ]
                )
                .Select(l => l.Lot)
        );

    [Fact]
    public void Rank_goes_before_the_last_usable_day() =>
        Assert.Equal(
            [First, Second],
            Lines(
                    Some.Price(100),
                    [Purse(1, 60, Second) with { LastUsableDay = Some.Day }, Purse(2, 60, First)],
                    Some.Terms(First, rank: 1),
                    Some.Terms(Second, rank: 2)
                )
                .Select(l => l.Scheme)
        );

    [Fact]
    public void Of_two_schemes_that_exclude_each_other_the_one_that_pays_more_wins() =>
        Assert.Equal(
            [
                Some.Line(
                    1,
                    Money.Zero,
                    new Verdict.ExcludedBy(Second) { Article = "art. 7" },
                    First
                ),
                Some.Line(2, Money.Euro(61), new Verdict.AllThatIsLeft(), Second),
            ],
            Lines(Some.Price(100), [Purse(1, 60, First), Purse(2, 61, Second)], Rivals)
        );

    [Fact]
    public void Of_two_that_pay_the_same_the_first_in_order_wins() =>
        Assert.Equal(
            [
                Some.Line(1, Money.Euro(60), new Verdict.AllThatIsLeft(), First),
                Some.Line(
                    2,
                    Money.Zero,
                    new Verdict.ExcludedBy(First) { Article = "art. 7" },
                    Second
                ),
            ],
            Lines(Some.Price(100), [Purse(1, 60, First), Purse(2, 60, Second)], Rivals)
        );

    [Fact]
    public void Parts_are_shared_out_so_that_the_learner_pays_least() =>
        // N5 of the cases: the budget goes to the parts that the voucher cannot pay.
        Assert.Equal(
            [Money.Euro(300), Money.Euro(100)],
            Lines(
                    new Price(Percent.Of(21), Money.Euro(300), Money.Euro(100), default, default),
                    [Purse(1, 100, Second), Purse(2, 500, First)],
                    Some.Terms(
                        First,
                        rank: 1,
                        clauses: [new PaysFor([CostComponent.Tuition], Vat: false)]
                    ),
                    Some.Terms(Second, rank: 2)
                )
                .Select(l => l.Pays)
        );

    public static TheoryData<string, Verdict> Reasons =>
        new()
        {
            { "rest", new Verdict.RestOfPrice() },
            { "left", new Verdict.AllThatIsLeft() },
            { "parts", new Verdict.PartsCovered(CostParts.Tuition) },
            { "share", new Verdict.ShareReached(Percent.Of(50), Money.Euro(121)) },
            { "application", new Verdict.ApplicationCapReached(Money.Euro(10)) },
            { "year", new Verdict.YearCapReached(Money.Euro(10), Money.Zero) },
            { "learner", new Verdict.LearnersPart(Money.Euro(20)) },
        };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Says_what_ended_the_payment(string clause, Verdict because)
    {
        Clause[] clauses = clause switch
        {
            "parts" => [new PaysFor([CostComponent.Tuition], Vat: false)],
            "share" => [new AtMostShare(Percent.Of(50))],
            "application" => [new AtMostPerApplication(Money.Euro(10))],
            "year" => [new AtMostPerYear(Money.Euro(10))],
            "learner" => [new LearnerPaysAtLeast(Money.Euro(20))],
            _ => [],
        };
        Assert.Equal(
            because,
            Assert
                .Single(
                    Lines(
                        Some.Price(100, vat: "21"),
                        [Purse(1, clause == "left" ? 90 : 200)],
                        Some.Terms(Some.Budget, clauses: clauses)
                    )
                )
                .Verdict
        );
    }

    [Fact]
    public void The_lowest_of_several_ceilings_counts() =>
        Assert.Equal(
            Some.Line(1, Money.Euro(10), new Verdict.ApplicationCapReached(Money.Euro(10))),
            Assert.Single(
                Lines(
                    Some.Price(100),
                    [Purse(1, 200)],
                    Some.Terms(
                        Some.Budget,
                        clauses:
                        [
                            new AtMostShare(Percent.Of(50)),
                            new AtMostPerApplication(Money.Euro(10)),
                            new AtMostPerYear(Money.Euro(20)),
                        ]
                    )
                )
            )
        );

    public static TheoryData<string, Verdict> Refusals =>
        new()
        {
            { "first-day", new Verdict.NotYetUsable(Some.Day.PlusDays(1)) },
            { "last-day", new Verdict.NoLongerUsable(Some.Day.PlusDays(-1)) },
            { "earmark", new Verdict.EarmarkedForOther(["a", "b"]) },
            { "fact", new Verdict.PersonLacksFact("employee") },
            { "tag", new Verdict.CourseLacksTag(["a"]) },
            { "parts", new Verdict.NothingItPaysFor(CostParts.Travel | CostParts.TravelVat) },
            { "year", new Verdict.YearCapReached(Money.Euro(5), Money.Euro(5)) },
            { "share", new Verdict.ShareReached(default, Money.Euro(100)) },
            { "learner", new Verdict.LearnersPart(Money.Euro(100)) },
            { "facts", new Verdict.PersonHasFact("study-grant") },
            { "age", new Verdict.AgeUnknown() },
            { "figure", new Verdict.FigureUnknown("hours") },
            { "start", new Verdict.StartsTooSoon(Some.Day.PlusWeeks(90)) },
            { "window", new Verdict.OutsideWindows(null) },
            { "once", new Verdict.UsedThisYear(Money.Euro(5)) },
            { "quota", new Verdict.CourseQuotaReached(3, 3) },
        };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Says_which_rule_declines_also_when_nothing_is_left_to_pay(
        string rule,
        Verdict because
    )
    {
        var purse = rule switch
        {
            "first-day" => Purse(1, 60) with { FirstUsableDay = Some.Day.PlusDays(1) },
            "last-day" => Purse(1, 60) with { LastUsableDay = Some.Day.PlusDays(-1) },
            "earmark" => Purse(1, 60) with { EarmarkedFor = ["a", "b"] },
            "year" or "once" => Purse(1, 60) with { UsedThisYear = Money.Euro(5) },
            "quota" => Purse(1, 60) with { GrantsForCourse = 3 },
            _ => Purse(1, 60),
        };
        Clause[] clauses = rule switch
        {
            "fact" => [new PersonHas("employee")],
            "tag" => [new CourseHasOneOf(["a"])],
            "parts" => [new PaysFor([CostComponent.Travel], Vat: true)],
            "year" => [new AtMostPerYear(Money.Euro(5))],
            "share" => [new AtMostShare(default)],
            "learner" => [new LearnerPaysAtLeast(Money.Euro(100))],
            "facts" => [new PersonHasNoneOf(["study-grant"])],
            "age" => [new PersonAge(From: 18)],
            "figure" => [new PersonFigureAtLeast("hours", 12)],
            "start" => [new CourseStartsAtLeast(Weeks: 90)],
            "window" => [new ApplicationWindows([])],
            "once" => [new OncePerYear()],
            "quota" => [new GrantsPerCourse(3)],
            _ => [],
        };
        foreach (var outside in new[] { Money.Zero, Money.Euro(100) })
        {
            var line = Assert.Single(
                FundingPlanner
                    .Plan(
                        Some.Situation(
                            learner: new Learner(null, ["study-grant"]),
                            outside: new OutsideFunding(OutsideFunder.Employer, outside)
                        ),
                        [purse],
                        Some.BookOf(Some.Terms(Some.Budget, clauses: clauses))
                    )
                    .Lines
            );
            Assert.Equal((Money.Zero, because), (line.Pays, line.Verdict));
            Assert.True(line.IsDeclined);
        }
    }

    [Fact]
    public void A_scheme_without_terms_in_force_declines()
    {
        var line = Assert.Single(
            Lines(
                Some.Price(100),
                [Purse(1, 60)],
                Some.Terms(Some.Budget, from: Some.Day.PlusDays(1))
            )
        );
        Assert.Equal(
            new PlanLine(
                Some.Lot(1),
                Some.Budget,
                TermsFrom: null,
                Money.Zero,
                new Verdict.NoTermsInForce()
            ),
            line
        );
        Assert.True(line.IsDeclined);
    }

    [Fact]
    public void Without_terms_in_force_the_days_of_the_lot_do_not_matter() =>
        Assert.Equal(
            new Verdict.NoTermsInForce(),
            Lines(
                Some.Price(100),
                [Purse(1, 60, Second) with { FirstUsableDay = Some.Day.PlusDays(1) }]
            )[0].Verdict
        );

    [Fact]
    public void A_purse_without_terms_stands_last() =>
        Assert.Equal(
            [Some.Budget, Second],
            Lines(Some.Price(100), [Purse(1, 60, Second), Purse(2, 60)]).Select(l => l.Scheme)
        );

    [Fact]
    public void What_the_parts_of_a_scheme_end_carries_the_article_that_names_them()
    {
        PaysFor tuition = new([CostComponent.Tuition], Vat: false) { Article = "art. 1" };
        Assert.Equal(
            [
                new Verdict.PartsCovered(CostParts.Tuition) { Article = "art. 1" },
                new Verdict.NothingItPaysFor(CostParts.Tuition) { Article = "art. 1" },
            ],
            new[] { 10L, 0L }.Select(tuitionCosts =>
                Lines(
                    new Price(default, Money.Euro(tuitionCosts), Money.Euro(50), default, default),
                    [Purse(1, 60)],
                    Some.Terms(Some.Budget, clauses: tuition)
                )[0].Verdict
            )
        );
    }

    [Fact]
    public void A_line_names_the_version_of_the_terms_that_decided() =>
        Assert.Equal(
            Some.Day,
            Assert
                .Single(
                    Lines(
                        Some.Price(100),
                        [Purse(1, 60)],
                        Some.Terms(Some.Budget),
                        Some.Terms(Some.Budget, from: Some.Day),
                        Some.Terms(Some.Budget, from: Some.Day.PlusDays(1))
                    )
                )
                .TermsFrom
        );

    [Fact]
    public void An_empty_purse_is_not_declined_even_if_a_rule_would_refuse_it()
    {
        var line = Assert.Single(
            Lines(
                Some.Price(100),
                [Purse(1, 0)],
                Some.Terms(Some.Budget, clauses: [new PersonHas("employee")])
            )
        );
        Assert.Equal(new Verdict.Empty(), line.Verdict);
        Assert.False(line.IsDeclined);
    }

    [Fact]
    public void A_purse_that_is_not_needed_is_not_declined()
    {
        var line = Lines(Some.Price(60), [Purse(1, 60), Purse(2, 60)])[1];
        Assert.Equal(Some.Line(2, Money.Zero, new Verdict.NotNeeded()), line);
        Assert.False(line.IsDeclined);
    }

    [Fact]
    public void A_course_that_costs_nothing_needs_no_purse_and_declines_none()
    {
        var line = Assert.Single(Lines(Some.Price(0), [Purse(1, 60)]));
        Assert.Equal(Money.Zero, line.Pays);
        Assert.False(line.IsDeclined);
    }

    [Fact]
    public void A_course_that_costs_nothing_is_not_below_a_share()
    {
        var terms = Some.Terms(
            Some.Budget,
            clauses:
            [
                new PaysFor([CostComponent.Tuition], Vat: true),
                new AtMostShare(Percent.Of(90)),
            ]
        );
        Assert.False(Assert.Single(Lines(Some.Price(0), [Purse(1, 60)], terms)).IsDeclined);
    }

    [Fact]
    public void Others_who_pay_more_than_the_price_leave_nothing_to_pay()
    {
        var plan = FundingPlanner.Plan(
            Some.Situation(outside: new OutsideFunding(OutsideFunder.Employer, Money.Euro(150))),
            [Purse(1, 60)],
            Some.BookOf(Some.Terms(Some.Budget))
        );
        Assert.Equal(
            (Money.Zero, Money.Zero, Money.Euro(150)),
            (plan.Paid, plan.Contribution, plan.AlreadyFunded)
        );
    }

    [Fact]
    public void Without_purses_the_learner_pays_all() =>
        Assert.Equal(
            new FundingPlan(Money.Euro(100), Money.Zero, Money.Euro(100), []),
            FundingPlanner.Plan(Some.Situation(), [], Some.Book)
        );

    [Fact]
    public void What_was_used_this_year_counts_for_all_purses_of_the_scheme_even_if_one_does_not_say_so()
    {
        var lines = Lines(
            Some.Price(100),
            [Purse(1, 10), Purse(2, 10) with { UsedThisYear = Money.Euro(5) }],
            Some.Terms(Some.Budget, clauses: [new AtMostPerYear(Money.Euro(10))])
        );
        Assert.Equal([Money.Euro(5), Money.Zero], lines.Select(l => l.Pays));
    }

    [Fact]
    public void As_many_schemes_as_an_account_may_hold_can_all_exclude_each_other()
    {
        var plan = PlanOfRivals(Limits.SchemesPerPlan);
        Assert.Equal(Money.Euro(Limits.SchemesPerPlan), plan.Paid);
        Assert.Equal(Limits.SchemesPerPlan - 1, plan.Lines.Count(l => l.IsDeclined));
    }

    private static readonly Terms[] Rivals =
    [
        Some.Terms(
            First,
            rank: 1,
            kind: MoneyKind.Sector,
            clauses: [new ExcludesMoney([MoneyKind.Public]) { Article = "art. 7" }]
        ),
        Some.Terms(Second, rank: 2),
    ];

    private static FundingPlan PlanOfRivals(int count)
    {
        var schemes = Enumerable.Range(1, count).Select(n => new SchemeId($"scheme-{n}")).ToArray();
        return FundingPlanner.Plan(
            Some.Situation(),
            [.. schemes.Select((s, i) => Purse(i, i + 1, s))],
            Some.BookOf([
                .. schemes.Select(s =>
                    Some.Terms(s, clauses: [new ExcludesMoney([MoneyKind.Public])])
                ),
            ])
        );
    }

    private static Purse Purse(int lot, long euros, SchemeId? scheme = null) =>
        Some.Purse(lot, Money.Euro(euros), scheme);

    private static ValueList<PlanLine> Lines(Price price, Purse[] purses, params Terms[] terms) =>
        FundingPlanner
            .Plan(
                Some.Situation(Some.Course(price)),
                purses,
                terms.Length == 0 ? Some.BookOf(Some.Terms(Some.Budget)) : Some.BookOf(terms)
            )
            .Lines;
}
