using Wallet.Domain.Accounts;
using Wallet.Domain.Employers;
using Wallet.Domain.Pots;
using Wallet.Domain.Schemes;

namespace Wallet.Projections.EventStore;

/// <summary>The names under which events are stored. A name never changes; a changed shape gets a new name and an upcaster (ADR 0006).</summary>
public static class EventTypes
{
    public static readonly IReadOnlyDictionary<Type, string> All = new Dictionary<Type, string>
    {
        [typeof(AccountEvent.AccountOpened)] = "account.opened.v1",
        [typeof(AccountEvent.CreditGranted)] = "account.credit-granted.v1",
        [typeof(AccountEvent.FundsReserved)] = "account.funds-reserved.v1",
        [typeof(AccountEvent.ReservationReleased)] = "account.reservation-released.v1",
        [typeof(AccountEvent.CourseStarted)] = "account.course-started.v1",
        [typeof(AccountEvent.ReservationSettled)] = "account.reservation-settled.v1",
        [typeof(AccountEvent.CreditWithdrawn)] = "account.credit-withdrawn.v1",
        [typeof(CourseGrantsEvent.Counted)] = "course.grant-counted.v1",
        [typeof(CourseGrantsEvent.Uncounted)] = "course.grant-uncounted.v1",
        [typeof(AccountEvent.CreditLapsed)] = "account.credit-lapsed.v1",
        [typeof(DepositEvent.DepositReceived)] = "deposit.received.v1",
        [typeof(DepositEvent.DepositCommitted)] = "deposit.committed.v1",
        [typeof(PotEvent.PotOpened)] = "pot.opened.v1",
        [typeof(PotEvent.PotRaised)] = "pot.raised.v1",
        [typeof(PotEvent.PotClosed)] = "pot.closed.v1",
        [typeof(PotEvent.OutageDeclared)] = "pot.outage-declared.v1",
        [typeof(PotEvent.PotDecided)] = "pot.decided.v1",
        [typeof(PotEvent.PotReturned)] = "pot.returned.v1",
        [typeof(PotEvent.DrawHeld)] = "pot.draw-held.v1",
        [typeof(PotEvent.DrawDone)] = "pot.draw-done.v1",
        [typeof(RegistrationEvent.Registered)] = "registration.registered.v1",
        [typeof(RegistrationEvent.RegistrationWithdrawn)] = "registration.withdrawn.v1",
        [typeof(SchemeEvent.TermsPublished)] = "scheme.terms-published.v1",
    };
}
