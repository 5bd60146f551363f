using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>A clause with <c>when</c> counts only where all of its conditions hold.</summary>
public sealed class When_a_clause_counts
{
    private static readonly ValueList<Condition> EmployeeOnWelding =
    [
        new PersonHas("employee"),
        new CourseHasOneOf(["welding"]),
    ];

    private static readonly SchemeId Other = new("other");

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, false)]
    public void All_of_its_conditions_must_hold(bool employee, bool welding, bool counts) =>
        Assert.Equal(
            counts,
            new OncePerYear { When = EmployeeOnWelding }.Applies(
                Some.Application(Of(employee, welding))
            )
        );

    [Fact]
    public void Without_conditions_it_always_counts() =>
        Assert.True(new OncePerYear().Applies(Some.Application()));

    public static TheoryData<Condition> Unknown =>
        [
            new PersonAge(From: 30),
            new PersonFigureAtLeast("qualificationLevel", 3),
            new PersonFigureBelow("qualificationLevel", 3),
        ];

    [Theory]
    [MemberData(nameof(Unknown))]
    public void No_limit_falls_away_by_what_is_not_known_of_the_person(Condition unknown) =>
        Assert.True(
            new AtMostPerApplication(Money.Euro(7)) { When = [unknown] }.Applies(Some.Application())
        );

    [Theory]
    [MemberData(nameof(Unknown))]
    public void No_more_parts_are_paid_for_by_what_is_not_known_of_the_person(Condition unknown) =>
        Assert.False(
            new PaysFor([CostComponent.Travel], Vat: false) { When = [unknown] }.Applies(
                Some.Application()
            )
        );

    [Fact]
    public void What_is_known_lifts_a_limit_even_when_something_else_is_not_known() =>
        Assert.False(
            new AtMostPerApplication(Money.Euro(7))
            {
                When = [new PersonAge(From: 30), new PersonHas("employee")],
            }.Applies(Some.Application())
        );

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_condition_declines_only_where_it_counts(bool counts) =>
        Assert.Equal(
            counts ? new Verdict.PersonLacksFact("member") : new Verdict.RestOfPrice(),
            LineOf(counts, new PersonHas("member") { When = EmployeeOnWelding }).Verdict
        );

    [Theory]
    [InlineData(true, 7)]
    [InlineData(false, 9)]
    public void The_lowest_of_the_ceilings_that_count_holds(bool counts, long pays) =>
        Assert.Equal(
            Money.Euro(pays),
            LineOf(
                counts,
                new AtMostPerApplication(Money.Euro(9)),
                new AtMostPerApplication(Money.Euro(7)) { When = EmployeeOnWelding }
            ).Pays
        );

    [Theory]
    [InlineData(true, 60)]
    [InlineData(false, 100)]
    public void What_the_learner_pays_is_left_only_where_it_counts(bool counts, long pays) =>
        Assert.Equal(
            Money.Euro(pays),
            LineOf(counts, new LearnerPaysAtLeast(Money.Euro(40)) { When = EmployeeOnWelding }).Pays
        );

    [Theory]
    [InlineData(true, CostParts.Tuition | CostParts.Travel)]
    [InlineData(false, CostParts.Tuition)]
    public void Parts_are_paid_for_only_where_it_counts(bool counts, CostParts parts) =>
        Assert.Equal(
            parts,
            Some.Application(
                Of(counts, welding: true),
                clauses:
                [
                    new PaysFor([CostComponent.Tuition], Vat: false),
                    new PaysFor([CostComponent.Travel], Vat: false) { When = EmployeeOnWelding },
                ]
            ).Parts
        );

    [Fact]
    public void Where_no_clause_about_parts_counts_nothing_is_paid_for() =>
        Assert.Equal(
            new Verdict.NothingItPaysFor(CostParts.None),
            LineOf(
                counts: false,
                new PaysFor([CostComponent.Tuition], Vat: true) { When = EmployeeOnWelding }
            ).Verdict
        );

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 100)]
    public void Others_are_waited_for_only_where_it_counts(bool counts, long pays) =>
        Assert.Equal(
            Money.Euro(pays),
            LineOf(
                counts,
                new OthersPayAtLeast(Money.Euro(1), [Other]) { When = EmployeeOnWelding }
            ).Pays
        );

    [Theory]
    [InlineData(true, 10)]
    [InlineData(false, 100)]
    public void A_last_resort_is_one_only_where_it_counts(bool counts, long pays) =>
        Assert.Equal(
            Money.Euro(pays),
            LineOf(counts, new LastResortAfter([Other]) { When = EmployeeOnWelding }).Pays
        );

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 5)]
    public void Another_scheme_is_excluded_only_where_it_counts(bool counts, long otherPays) =>
        Assert.Equal(
            [Money.Euro(95), Money.Euro(otherPays)],
            LinesOf(
                    counts,
                    Money.Euro(90),
                    new ExcludesSchemes([Other]) { When = EmployeeOnWelding },
                    new AtMostPerApplication(Money.Euro(95))
                )
                .Select(l => l.Pays)
        );

    [Fact]
    public void Who_a_scheme_is_for_is_told_by_the_conditions_that_always_count() =>
        Assert.Null(
            Some.Terms(
                    Some.Budget,
                    clauses: [new PersonHas("member") { When = [new PersonHas("employee")] }]
                )
                .RefusesPerson(Some.Nobody, Some.Day, Some.Calendars)
        );

    private static PlanLine LineOf(bool counts, params Clause[] clauses) =>
        LinesOf(counts, Money.Euro(90), clauses)[0];

    private static ValueList<PlanLine> LinesOf(bool counts, Money other, params Clause[] clauses) =>
        FundingPlanner
            .Plan(
                Of(counts, welding: true),
                [Some.Purse(1, Money.Euro(100)), Some.Purse(2, other, Other)],
                Some.BookOf(
                    Some.Terms(Some.Budget, rank: 1, clauses: clauses),
                    Some.Terms(Other, rank: 2)
                )
            )
            .Lines;

    private static Situation Of(bool employee, bool welding) =>
        Some.Situation(
            Some.Course(Some.Price(100), null, welding ? ["welding"] : []),
            new Learner(null, employee ? ["employee"] : [])
        );
}
