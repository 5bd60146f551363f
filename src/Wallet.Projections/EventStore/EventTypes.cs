using Wallet.Domain.Accounts;
using Wallet.Domain.Claims;
using Wallet.Domain.Employers;
using Wallet.Domain.Enrolments;
using Wallet.Domain.Payments;
using Wallet.Domain.Pots;
using Wallet.Domain.Providers;
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
        [typeof(AccountEvent.FundsCaptured)] = "account.funds-captured.v1",
        [typeof(AccountEvent.FundsReturned)] = "account.funds-returned.v1",
        [typeof(AccountEvent.ReservationSettled)] = "account.reservation-settled.v1",
        [typeof(AccountEvent.DebtRecorded)] = "account.debt-recorded.v1",
        [typeof(AccountEvent.DebtSettled)] = "account.debt-settled.v1",
        [typeof(AccountEvent.CreditWithdrawn)] = "account.credit-withdrawn.v1",
        [typeof(CourseGrantsEvent.Counted)] = "course.grant-counted.v1",
        [typeof(CourseGrantsEvent.Uncounted)] = "course.grant-uncounted.v1",
        [typeof(AccountEvent.EmploymentEnded)] = "account.employment-ended.v1",
        [typeof(AccountEvent.CreditLapsed)] = "account.credit-lapsed.v1",
        [typeof(DepositEvent.DepositReceived)] = "deposit.received.v1",
        [typeof(DepositEvent.DepositCommitted)] = "deposit.committed.v1",
        [typeof(DepositEvent.BatchPromised)] = "deposit.batch-promised.v1",
        [typeof(DepositEvent.BatchFunded)] = "deposit.batch-funded.v1",
        [typeof(DepositEvent.BatchWithdrawn)] = "deposit.batch-withdrawn.v1",
        [typeof(DepositEvent.BatchApplied)] = "deposit.batch-applied.v1",
        [typeof(DepositEvent.CreditReturned)] = "deposit.credit-returned.v1",
        [typeof(DepositEvent.RepaymentProposed)] = "deposit.repayment-proposed.v1",
        [typeof(DepositEvent.RepaymentReleased)] = "deposit.repayment-released.v1",
        [typeof(DepositEvent.RepaymentWithdrawn)] = "deposit.repayment-withdrawn.v1",
        [typeof(DepositEvent.RepaymentMade)] = "deposit.repayment-made.v1",
        [typeof(DepositEvent.RepaymentReturned)] = "deposit.repayment-returned.v1",
        [typeof(DepositEvent.DepositTakenBack)] = "deposit.taken-back.v1",
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
        [typeof(ProviderEvent.ProviderAdmitted)] = "provider.admitted.v1",
        [typeof(ProviderEvent.RecognitionChecked)] = "provider.recognition-checked.v1",
        [typeof(ProviderEvent.ProviderSuspended)] = "provider.suspended.v1",
        [typeof(ProviderEvent.ProviderResumed)] = "provider.resumed.v1",
        [typeof(ProviderEvent.AccountProposed)] = "provider.account-proposed.v1",
        [typeof(ProviderEvent.AccountConfirmed)] = "provider.account-confirmed.v1",
        [typeof(ProviderEvent.AccountDeclined)] = "provider.account-declined.v1",
        [typeof(ProviderEvent.PayeeChecked)] = "provider.payee-checked.v1",
        [typeof(ProviderEvent.OverpaymentFound)] = "provider.overpayment-found.v1",
        [typeof(ProviderEvent.OverpaymentRepaid)] = "provider.overpayment-repaid.v1",
        [typeof(EnrolmentEvent.EnrolmentRequested)] = "enrolment.requested.v1",
        [typeof(EnrolmentEvent.EnrolmentConfirmed)] = "enrolment.confirmed.v1",
        [typeof(EnrolmentEvent.EnrolmentLapsed)] = "enrolment.lapsed.v1",
        [typeof(EnrolmentEvent.SideAttested)] = "enrolment.attested.v1",
        [typeof(EnrolmentEvent.AttestationDisputed)] = "enrolment.attestation-disputed.v1",
        [typeof(EnrolmentEvent.AttestationSettled)] = "enrolment.attestation-settled.v1",
        [typeof(EnrolmentEvent.ForceMajeureAsked)] = "enrolment.force-majeure-asked.v1",
        [typeof(EnrolmentEvent.ForceMajeureDeclined)] = "enrolment.force-majeure-declined.v1",
        [typeof(EnrolmentEvent.ForceMajeureAccepted)] = "enrolment.force-majeure-accepted.v1",
        [typeof(EnrolmentEvent.EnrolmentCancelled)] = "enrolment.cancelled.v1",
        [typeof(ClaimEvent.ClaimSubmitted)] = "claim.submitted.v1",
        [typeof(ClaimEvent.ClaimObjected)] = "claim.objected.v1",
        [typeof(ClaimEvent.HoldReleased)] = "claim.hold-released.v1",
        [typeof(ClaimEvent.ClaimRejected)] = "claim.rejected.v1",
        [typeof(ClaimEvent.AmountSettled)] = "claim.amount-settled.v1",
        [typeof(ClaimEvent.ClaimSetOff)] = "claim.set-off.v1",
        [typeof(ClaimEvent.ClaimPutInRun)] = "claim.put-in-run.v1",
        [typeof(ClaimEvent.ClaimLeftRun)] = "claim.left-run.v1",
        [typeof(ClaimEvent.ClaimPaid)] = "claim.paid.v1",
        [typeof(ClaimEvent.PaymentReturned)] = "claim.payment-returned.v1",
        [typeof(PaymentRunEvent.RunProposed)] = "payment.run-proposed.v1",
        [typeof(PaymentRunEvent.RunReleased)] = "payment.run-released.v1",
        [typeof(PaymentRunEvent.RunWithdrawn)] = "payment.run-withdrawn.v1",
        [typeof(PaymentRunEvent.RunSent)] = "payment.run-sent.v1",
        [typeof(PaymentRunEvent.PaymentsSettled)] = "payment.settled.v1",
        [typeof(PaymentRunEvent.PaymentsReturned)] = "payment.returned.v1",
        [typeof(SchemeEvent.TermsPublished)] = "scheme.terms-published.v1",
    };
}
