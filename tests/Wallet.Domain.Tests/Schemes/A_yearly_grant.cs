using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Schemes;

public sealed class A_yearly_grant
{
    private static readonly LocalDate NewYear = new(2026, 1, 1);

    private static readonly GrantPerYear OnNewYear = new(Money.Euro(500), new AnnualDate(1, 1));

    [Fact]
    public void Counts_from_the_day_that_the_terms_name()
    {
        var newYear = new LocalDate(2027, 1, 1);
        Assert.Equal(
            new YearlyGrant.Of(Money.Euro(500), newYear, BalanceAtMost: null),
            Of(Some.Nobody, 2027, OnNewYear)
        );
        Assert.Equal(
            newYear,
            YearlyGrant.DayOf(Some.Terms(Some.Budget, clauses: OnNewYear), 2027, Some.Day)
        );
    }

    [Fact]
    public void Counts_from_today_when_the_terms_name_no_day()
    {
        Assert.Equal(
            new YearlyGrant.Of(Money.Euro(500), Some.Day, BalanceAtMost: null),
            Of(Some.Nobody, 2027, new GrantPerYear(Money.Euro(500)))
        );
        Assert.Equal(Some.Day, YearlyGrant.DayOf(Some.Terms(Some.Budget), 2027, Some.Day));
    }

    [Fact]
    public void Is_none_when_the_terms_do_not_speak_of_it() =>
        Assert.Null(Of(Some.Nobody, 2026, new BalanceAtMost(Money.Euro(500))));

    [Fact]
    public void Looks_at_the_person_on_its_own_day()
    {
        var clause = OnNewYear with { When = [new PersonAge(From: 18, BelowPensionAge: true)] };
        Assert.IsType<YearlyGrant.Of>(Of(BornOn(NewYear.PlusYears(-18)), 2026, clause));
        Assert.Equal(
            new YearlyGrant.Not(new Verdict.TooYoung(NewYear.PlusDays(1))),
            Of(BornOn(NewYear.PlusYears(-18).PlusDays(1)), 2026, clause)
        );
        Assert.IsType<YearlyGrant.Of>(Of(BornOn(NewYear.PlusYears(-67).PlusDays(1)), 2026, clause));
        Assert.Equal(
            new YearlyGrant.Not(new Verdict.PensionAgeReached(NewYear)),
            Of(BornOn(NewYear.PlusYears(-67)), 2026, clause)
        );
        Assert.Equal(new YearlyGrant.Not(new Verdict.AgeUnknown()), Of(Some.Nobody, 2026, clause));
    }

    [Fact]
    public void Of_several_that_apply_the_highest_holds()
    {
        Clause[] clauses =
        [
            new GrantPerYear(Money.Euro(500)),
            new GrantPerYear(Money.Euro(800)) { When = [new PersonFigureBelow("level", 3)] },
            new BalanceAtMost(Money.Euro(5000)),
            new BalanceAtMost(Money.Euro(8000)) { When = [new PersonFigureBelow("level", 3)] },
        ];
        Assert.Equal(
            new YearlyGrant.Of(Money.Euro(800), Some.Day, Money.Euro(8000)),
            Of(With("level", 2), 2026, clauses)
        );
        Assert.Equal(
            new YearlyGrant.Of(Money.Euro(500), Some.Day, Money.Euro(5000)),
            Of(With("level", 3), 2026, clauses)
        );
    }

    [Fact]
    public void Says_of_the_lowest_why_none_applies() =>
        Assert.Equal(
            new YearlyGrant.Not(new Verdict.PersonLacksFact("low") { Article = "art. 2" }),
            Of(
                Some.Nobody,
                2026,
                new GrantPerYear(Money.Euro(500))
                {
                    When = [new PersonHas("low") { Article = "art. 2" }, new PersonHas("second")],
                },
                new GrantPerYear(Money.Euro(800)) { When = [new PersonHas("high")] }
            )
        );

    [Theory]
    [InlineData("17.5", 50_000)]
    [InlineData("35", 50_000)]
    [InlineData("40", 50_000)]
    [InlineData("17.49", 24_986)] // 249.857…
    [InlineData("17.499999", 25_000)] // 24999.998…
    [InlineData("7", 10_000)] // a fifth, exactly
    [InlineData("7.01", 10_015)] // 100.142…
    [InlineData("0.01", 15)] // 0.142…
    [InlineData("0", 0)]
    public void Below_half_of_full_time_is_pro_rata_rounded_up_to_the_cent(
        string hours,
        long cents
    ) =>
        Assert.Equal(
            new YearlyGrant.Of(new Money(cents), Some.Day, BalanceAtMost: null),
            Of(
                With(
                    "contractHoursPerWeek",
                    decimal.Parse(hours, System.Globalization.CultureInfo.InvariantCulture)
                ),
                2026,
                new GrantPerYear(Money.Euro(500)),
                new GrantProRataHours(35, Percent.Of(50))
            )
        );

    [Fact]
    public void Without_known_hours_there_is_none_where_it_goes_by_hours() =>
        Assert.Equal(
            new YearlyGrant.Not(
                new Verdict.FigureUnknown("contractHoursPerWeek") { Article = "art. 4" }
            ),
            Of(
                With("hours", 40),
                2026,
                new GrantPerYear(Money.Euro(500)),
                new GrantProRataHours(35, Percent.Of(50)) { Article = "art. 4" }
            )
        );

    private static YearlyGrant? Of(Learner learner, int year, params Clause[] clauses) =>
        YearlyGrant.For(
            Some.Terms(Some.Budget, clauses: clauses),
            learner,
            year,
            Some.Day,
            Some.Calendars
        );

    private static Learner BornOn(LocalDate day) => new(day, []);

    private static Learner With(string figure, decimal value) =>
        Some.Nobody with
        {
            Figures = [new Figure(figure, value)],
        };
}
