using Wallet.Domain.Accounts;
using static Wallet.Domain.Accounts.AccountCommand;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Accounts.AccountRejection;

namespace Wallet.Domain.Tests.Accounts;

public sealed class Starting_a_course
{
    private static readonly RecordStart Start = new(Some.Reservation(1), Some.StartDay);

    private static readonly History Reserved = An
        .Account.Given(new AccountOpened(Some.Day), Some.Granted(1, 80))
        .After(Some.Reserve(1, Some.Course(Some.Price(50))));

    [Fact]
    public void Is_kept_on_the_reservation_and_moves_no_money()
    {
        Reserved.When(Start).Then(new CourseStarted(Some.Reservation(1), Some.StartDay));
        var account = Reserved.After(Start).Now;
        Assert.Equal(Some.StartDay, Assert.Single(account.Reservations).StartedOn);
        Assert.Equal(Reserved.Now.Lots, account.Lots);
    }

    [Fact]
    public void Again_books_nothing() =>
        Reserved.After(Start).When(Start with { On = Some.StartDay.PlusDays(1) }).ThenNothing();

    [Fact]
    public void Of_an_unknown_reservation_is_refused() =>
        Reserved
            .When(new RecordStart(Some.Reservation(2), Some.StartDay))
            .ThenRefused(new ReservationNotOpen(Some.Reservation(2)));

    [Theory]
    [InlineData(ReleasedBy.Learner)]
    [InlineData(ReleasedBy.Provider)]
    public void Afterwards_nobody_can_cancel(ReleasedBy by) =>
        Reserved
            .After(Start with { On = Some.StartDay.PlusDays(-1) })
            .When(Some.Cancel(1, Some.StartDay.PlusDays(-1), by))
            .ThenRefused(new TooLateToCancel(Some.StartDay));

    [Fact]
    public void As_long_as_it_was_not_recorded_the_provider_can_cancel_after_the_first_day() =>
        Reserved
            .When(Some.Cancel(1, Some.StartDay.PlusDays(20), ReleasedBy.Provider))
            .Then(
                new ReservationReleased(
                    Some.Reservation(1),
                    ReleasedBy.Provider,
                    [new Leg(Some.Lot(1), Money.Euro(50))],
                    Some.StartDay.PlusDays(20)
                )
            );

    [Fact]
    public void Also_when_it_was_not_recorded_the_learner_cannot_cancel_from_the_first_day() =>
        Reserved
            .When(Some.Cancel(1, Some.StartDay) with { ForceMajeure = true })
            .ThenRefused(new TooLateToCancel(Some.StartDay));
}
