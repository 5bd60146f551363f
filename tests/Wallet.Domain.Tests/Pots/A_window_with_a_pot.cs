using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Pots;

namespace Wallet.Domain.Tests.Pots;

public sealed class A_window_with_a_pot
{
    [Theory]
    [InlineData(2027, 1, 5, 9)]
    [InlineData(2027, 7, 1, 8)]
    [InlineData(2027, 3, 28, 8)] // the day on which summer time begins
    [InlineData(2027, 10, 31, 9)] // the day on which it ends
    public void Opens_at_ten_on_the_clocks_of_its_own_country(
        int year,
        int month,
        int day,
        int utcHour
    )
    {
        var window = new ApplicationWindow(
            new LocalDate(year, month, day),
            new LocalDate(year, month, day)
        );
        Assert.Equal(
            Instant.FromUtc(year, month, day, utcHour, 0),
            window.OpensAt(new LocalTime(10, 0), A.Amsterdam)
        );
    }

    [Fact]
    public void Opens_an_hour_later_where_summer_time_skips_its_time() =>
        Assert.Equal(
            Instant.FromUtc(2027, 3, 28, 1, 30),
            new ApplicationWindow(new LocalDate(2027, 3, 28), new LocalDate(2027, 3, 28)).OpensAt(
                new LocalTime(2, 30),
                A.Amsterdam
            )
        );

    [Fact]
    public void Is_open_from_its_first_instant_until_the_end_of_its_last_day()
    {
        var pot = A.Pot(80);
        Assert.False(pot.IsOpenAt(A.OpensAt - Duration.Epsilon));
        Assert.True(pot.IsOpenAt(A.OpensAt));
        Assert.True(pot.IsOpenAt(pot.ClosesAt - Duration.Epsilon));
        Assert.False(pot.IsOpenAt(pot.ClosesAt));
        Assert.Equal(A.Window.Until, (pot.ClosesAt - Duration.Epsilon).InZone(A.Amsterdam).Date);
        Assert.Equal(A.OpensAt, pot.OpenFrom(A.OpensAt - Duration.FromDays(9)));
        Assert.Null(pot.OpenFrom(pot.ClosesAt));
    }

    [Fact]
    public void Is_opened_once_and_again_with_the_same_limit_is_already_so()
    {
        var pot = A.Pot(80);
        Assert.Equal(pot, A.Decided(pot, A.Opening(80)));
        Assert.Equal(
            Decision.Reject<PotEvent>(new PotRejection.PotAlreadyOpened(Money.Euro(80))),
            PotDecider.Decide(pot, A.Opening(81))
        );
    }

    [Fact]
    public void Can_be_closed_before_its_last_day_and_closed_again_is_already_so()
    {
        var at = A.OpensAt + Duration.FromHours(2);
        var pot = A.Decided(A.Pot(80), new PotCommand.ClosePot("besluit", at));
        Assert.True(pot.IsOpenAt(at - Duration.Epsilon));
        Assert.False(pot.IsOpenAt(at));
        Assert.Equal(pot, A.Decided(pot, new PotCommand.ClosePot("besluit", at)));
    }

    [Fact]
    public void Is_not_open_during_an_outage_and_says_when_it_is_again()
    {
        var until = A.OpensAt + Duration.FromDays(2);
        var pot = A.Decided(A.Pot(80), A.OutageOf(A.OpensAt, until));
        Assert.False(pot.IsOpenAt(A.OpensAt));
        Assert.False(pot.IsOpenAt(until - Duration.Epsilon));
        Assert.True(pot.IsOpenAt(until));
        Assert.Equal(until, pot.OpenFrom(A.OpensAt));
        Assert.Equal(A.Window, pot.Window);
    }

    [Fact]
    public void Shifts_after_an_outage_only_what_the_terms_say()
    {
        var until = A.OpensAt + Duration.FromDays(2);
        var counted = A.Decided(
            A.Pot(80),
            A.OutageOf(A.OpensAt, until, new AfterOutage(StartCountsFromFirstLostDay: true))
        );
        var longer = A.Decided(
            A.Pot(80),
            A.OutageOf(A.OpensAt, until, new AfterOutage(ClosesLater: true))
        );
        Assert.Equal(A.Window with { StartCountsFrom = Some.Day }, counted.Window);
        Assert.Equal(A.Window.ClosesAt(A.Amsterdam), counted.ClosesAt);
        Assert.Equal(A.Window with { Until = A.Window.Until.PlusDays(2) }, longer.Window);
        Assert.Equal(longer.Window.ClosesAt(A.Amsterdam), longer.ClosesAt);
    }

    public static TheoryData<long, long> OutsideTheWindow =>
        new()
        {
            { -1, 2 },
            { 2, 2 },
            { 3, 2 },
            { 0, 24 * 31 },
        };

    [Theory]
    [MemberData(nameof(OutsideTheWindow))]
    public void Has_no_outage_before_it_opens_or_that_outlasts_it(long fromHour, long untilHour)
    {
        var pot = A.Pot(80);
        Assert.Equal(
            Decision.Reject<PotEvent>(
                new PotRejection.OutageOutsideWindow(pot.OpensAt, pot.ClosesAt)
            ),
            PotDecider.Decide(
                pot,
                A.OutageOf(
                    A.OpensAt + Duration.FromHours(fromHour),
                    A.OpensAt + Duration.FromHours(untilHour)
                )
            )
        );
    }
}
