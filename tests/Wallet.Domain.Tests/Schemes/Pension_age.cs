using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Schemes;

public sealed class Pension_age
{
    private static readonly PensionAges Ages = new(
        new Dictionary<int, PensionAge>
        {
            [2022] = new(66, 7),
            [2023] = new(66, 10),
            [2024] = new(67, 0),
            [2027] = new(67, 0),
            [2028] = new(67, 3),
            [2025] = new(67, 0),
            [2026] = new(67, 0),
        }
    );

    private static readonly GrantNeedsAge AdultsBelowIt = new(18, BelowPensionAge: true);

    [Theory]
    [InlineData("1956-01-31", 2022, "2022-08-31")]
    [InlineData("1956-04-30", 2023, "2023-02-28")]
    [InlineData("1959-06-15", 2026, "2026-06-15")]
    [InlineData("1960-12-31", 2028, "2028-03-31")]
    [InlineData("1954-01-01", 2019, "2020-08-01")]
    [InlineData("1990-01-01", 2057, "2057-04-01")]
    public void Is_reached_after_the_years_and_months_of_that_year(
        string born,
        int year,
        string reached
    ) => Assert.Equal(Day(reached), Ages.ReachedOn(Day(born), year));

    [Fact]
    public void The_day_before_it_still_fits_and_the_day_itself_no_longer()
    {
        var born = new LocalDate(1959, 6, 15);
        Assert.Null(Misfit(AdultsBelowIt, born, new LocalDate(2026, 6, 14)));
        Assert.Equal(
            new AgeMisfit.PensionAge(new LocalDate(2026, 6, 15)),
            Misfit(AdultsBelowIt, born, new LocalDate(2026, 6, 15))
        );
    }

    [Fact]
    public void The_eighteenth_birthday_fits_and_the_day_before_does_not_yet()
    {
        var born = new LocalDate(2008, 3, 1);
        Assert.Null(Misfit(AdultsBelowIt, born, new LocalDate(2026, 3, 1)));
        Assert.Equal(
            new AgeMisfit.TooYoung(new LocalDate(2026, 3, 1)),
            Misfit(AdultsBelowIt, born, new LocalDate(2026, 2, 28))
        );
    }

    [Fact]
    public void An_unknown_age_never_helps() =>
        Assert.Equal(new AgeMisfit.Unknown(), AdultsBelowIt.Misfit(Some.Nobody, Some.Day, Ages));

    [Fact]
    public void Terms_may_let_the_old_in() =>
        Assert.Null(
            Misfit(
                AdultsBelowIt with
                {
                    BelowPensionAge = false,
                },
                new LocalDate(1930, 1, 1),
                Some.Day
            )
        );

    [Fact]
    public void Terms_ask_their_clause() =>
        Assert.Equal(
            new AgeMisfit.Unknown(),
            Some.Terms(Some.Budget, clauses: [AdultsBelowIt]).AgeMisfit(Some.Nobody, Some.Day, Ages)
        );

    private static AgeMisfit? Misfit(GrantNeedsAge clause, LocalDate born, LocalDate on) =>
        clause.Misfit(new Learner(born, []), on, Ages);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
