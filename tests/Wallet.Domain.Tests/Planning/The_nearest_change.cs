using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>What would have to be different for a declined purse to pay: said only when one rule fails and the change helps.</summary>
public sealed class The_nearest_change
{
    private static readonly SchemeId Other = new("other");
    private static readonly LocalDate Start = new(2027, 2, 1);
    private static readonly LocalDate Tomorrow = Some.Day.PlusDays(1);

    private static readonly ApplicationWindows OpensTomorrow = new([
        new ApplicationWindow(Tomorrow, Tomorrow.PlusDays(30)),
    ]);

    private static readonly ApplicationWindows OpenToday = new([
        new ApplicationWindow(Some.Day, Some.Day),
    ]);

    public static TheoryData<Clause, NearestChange> Remedies =>
        new()
        {
            { new PersonHas("employee"), new NearestChange.PersonIs("employee") },
            { new PersonHasNoneOf(["busy", "idle"]), new NearestChange.PersonIsNot("idle") },
            { new PersonAge(From: 18), new NearestChange.ApplyFrom(Tomorrow) },
            {
                new PersonFigureAtLeast("hours", 12.5m),
                new NearestChange.FigureAtLeast("hours", 12.5m)
            },
            {
                new PersonFigureAtLeast("unknown", 3),
                new NearestChange.FigureAtLeast("unknown", 3)
            },
            { new CourseHasOneOf(["a", "b"]), new NearestChange.CourseWith(["a", "b"]) },
            { new CourseHasOneOf(["a"]), new NearestChange.CourseWith(["a"]) },
            { new CourseHasNoneOf(["c"]), new NearestChange.CourseWithout("c") },
            { new CourseLevelAtLeast(5), new NearestChange.CourseOfLevel(5) },
            { new CourseLevelAtMost(3), new NearestChange.CourseOfLevel(3) },
            {
                new CourseStartsAtLeast(Weeks: 60),
                new NearestChange.StartFrom(Some.Day.PlusWeeks(60))
            },
            { OpensTomorrow, new NearestChange.ApplyFrom(Tomorrow) },
            { new OncePerYear(), new NearestChange.ApplyFrom(new LocalDate(2027, 1, 1)) },
            {
                new OthersPayAtLeast(Money.Euro(60), [Other]),
                new NearestChange.OthersPay(Money.Euro(50))
            },
        };

    [Theory]
    [MemberData(nameof(Remedies))]
    public void Is_told_when_it_is_all_that_is_missing(Clause clause, NearestChange change)
    {
        Assert.Equal(change, LineUnder(clause).Change);
        var changed = change.In(Situation);
        Assert.True(
            LineUnder(Purse with { UsedThisYear = Money.Zero }, changed, clause).Pays.IsPositive
        );
    }

    [Theory]
    [MemberData(nameof(Remedies))]
    public void Is_not_told_when_a_second_rule_fails_too(Clause clause, NearestChange change)
    {
        Assert.NotNull(change);
        Assert.Null(LineUnder(clause, Never).Change);
    }

    [Fact]
    public void May_be_an_earlier_start()
    {
        var latest = Some.Day.PlusMonths(1);
        Assert.Equal(
            new NearestChange.StartUntil(latest),
            LineUnder(OpenToday, new CourseStartsWithin(1)).Change
        );
        Assert.Null(
            LineUnder(
                OpenToday,
                new CourseStartsWithin(1),
                new CourseStartsAtLeast(Weeks: 5)
            ).Change
        );
    }

    [Fact]
    public void Keeps_the_course_as_long_as_it_was()
    {
        var later = new NearestChange.StartFrom(Start.PlusDays(9)).In(Situation).Course;
        Assert.Equal((Start.PlusDays(9), Start.PlusDays(39)), (later.StartDay, later.EndDay));
    }

    [Fact]
    public void May_be_the_first_usable_day_of_the_lot()
    {
        var purse = Purse with { FirstUsableDay = Tomorrow };
        Assert.Equal(new NearestChange.ApplyFrom(Tomorrow), LineUnder(purse, Situation).Change);
        Assert.Null(LineUnder(purse, Situation, OpenToday).Change);
        Assert.Null(LineUnder(purse with { FirstUsableDay = Start.PlusDays(1) }, Situation).Change);
    }

    [Fact]
    public void May_be_a_course_with_a_word_of_the_earmark()
    {
        var purse = Purse with { EarmarkedFor = ["a", "b"] };
        Assert.Equal(new NearestChange.CourseWith(["a", "b"]), LineUnder(purse, Situation).Change);
        Assert.Null(LineUnder(purse, Situation, new CourseHasNoneOf(["a"])).Change);
    }

    [Fact]
    public void Is_not_a_day_on_which_the_course_has_started()
    {
        var onStart = new ApplicationWindows([new ApplicationWindow(Start, Start.PlusDays(9))]);
        var afterStart = new ApplicationWindows([
            new ApplicationWindow(Start.PlusDays(1), Start.PlusDays(9)),
        ]);
        Assert.Equal(new NearestChange.ApplyFrom(Start), LineUnder(onStart).Change);
        Assert.Null(LineUnder(afterStart).Change);
    }

    [Fact]
    public void Goes_by_the_terms_of_the_changed_day()
    {
        var terms = Some.Terms(Some.Budget, clauses: [OpensTomorrow]);
        Assert.Null(
            Line(
                Purse,
                Situation,
                terms,
                Some.Terms(Some.Budget, from: Tomorrow, clauses: [Never])
            ).Change
        );
        Assert.Null(Line(Purse, Situation, terms with { EffectiveUntil = Some.Day }).Change);
    }

    [Fact]
    public void Is_not_told_when_others_would_then_leave_nothing_to_pay() =>
        Assert.Null(LineUnder(new OthersPayAtLeast(Money.Euro(100), [Other])).Change);

    [Fact]
    public void Is_not_told_when_others_already_pay_all() =>
        Assert.Null(
            LineUnder(
                Purse,
                Situation with
                {
                    AlreadyFunded = [new OutsideFunding(OutsideFunder.Employer, Money.Euro(100))],
                },
                new PersonHas("employee")
            ).Change
        );

    [Fact]
    public void Is_not_told_when_other_purses_pay_all() =>
        Assert.Null(
            FundingPlanner
                .Plan(
                    Situation,
                    [Purse, Some.Purse(2, Money.Euro(100), Other)],
                    Some.BookOf(
                        Some.Terms(Some.Budget, clauses: new PersonHas("employee")),
                        Some.Terms(Other)
                    )
                )
                .Lines[0]
                .Change
        );

    [Fact]
    public void Leaves_what_was_used_and_granted_in_this_year()
    {
        var fact = new PersonHas("employee");
        Assert.Null(LineUnder(fact, new AtMostPerYear(Money.Euro(1))).Change);
        Assert.Null(LineUnder(fact, new GrantsPerCourse(5)).Change);
        Assert.NotNull(LineUnder(fact, new GrantsPerCourse(6)).Change);
    }

    [Fact]
    public void May_be_another_year_in_which_nothing_is_used_or_granted_yet()
    {
        var nextYear = new LocalDate(2027, 1, 1);
        Assert.Equal(
            new NearestChange.ApplyFrom(nextYear),
            LineUnder(
                Purse with
                {
                    FirstUsableDay = nextYear,
                },
                Situation,
                new OncePerYear(),
                new GrantsPerCourse(1)
            ).Change
        );
    }

    [Theory]
    [InlineData("too old")]
    [InlineData("age unknown")]
    [InlineData("figure too high")]
    [InlineData("quota")]
    [InlineData("last window over")]
    [InlineData("subsidy")]
    [InlineData("no tag")]
    public void Is_none_where_nobody_can_change_it(string rule)
    {
        Condition clause = rule switch
        {
            "too old" => new PersonAge(Below: 17),
            "age unknown" => new PersonAge(),
            "figure too high" => new PersonFigureBelow("hours", 8),
            "quota" => new GrantsPerCourse(5),
            "no tag" => new CourseHasOneOf([]),
            "subsidy" => new ExcludesMoney([MoneyKind.Employer]),
            _ => new ApplicationWindows([new ApplicationWindow(Some.Day, Some.Day)]),
        };
        var situation = rule switch
        {
            "age unknown" => Situation with
            {
                Learner = Situation.Learner with { BirthDay = null },
            },
            "last window over" => Situation with { Day = Tomorrow },
            _ => Situation,
        };
        var line = LineUnder(Purse, situation, clause);
        Assert.True(line.IsDeclined);
        Assert.Null(line.Change);
    }

    [Fact]
    public void Is_none_for_a_purse_that_pays_is_empty_or_is_not_needed()
    {
        Assert.Null(LineUnder().Change);
        Assert.Null(
            LineUnder(
                Purse with
                {
                    Available = Money.Zero,
                },
                Situation,
                new PersonHas("employee")
            ).Change
        );
    }

    /// Applies on the day before the eighteenth birthday; the employer already pays ten.
    private static Situation Situation =>
        Some.Situation(
            Some.Course(Some.Price(100), Start, "c", "nlqf:4"),
            new Learner(Tomorrow.PlusYears(-18), ["idle"]) { Figures = [new Figure("hours", 12)] },
            outside: new OutsideFunding(OutsideFunder.Employer, Money.Euro(10))
        );

    private static Purse Purse =>
        Some.Purse(1, Money.Euro(50)) with
        {
            UsedThisYear = Money.Euro(1),
            GrantsForCourse = 5,
        };

    private static Clause Never => new PersonHas("never");

    private static PlanLine LineUnder(params Clause[] clauses) =>
        LineUnder(Purse, Situation, clauses);

    private static PlanLine LineUnder(Purse purse, Situation situation, params Clause[] clauses) =>
        Line(purse, situation, Some.Terms(Some.Budget, clauses: clauses));

    private static PlanLine Line(Purse purse, Situation situation, params Terms[] terms) =>
        Assert.Single(FundingPlanner.Plan(situation, [purse], Some.BookOf(terms)).Lines);
}
