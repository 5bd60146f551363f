using System.Text.Json.Serialization;
using Wallet.Domain.Accounts;
using Wallet.Domain.Claims;
using Wallet.Domain.Employers;
using Wallet.Domain.Enrolments;
using Wallet.Domain.Payments;
using Wallet.Domain.Pots;
using Wallet.Domain.Providers;
using Wallet.Domain.Schemes;

namespace Wallet.Domain;

/// <summary>A refusal by the rules: a code and facts. Receipts keep it, so its codes are a contract; the sentences stand in the words of the API.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "code")]
[JsonDerivedType(typeof(AccountRejection.AccountNotOpen), "account-not-open")]
[JsonDerivedType(typeof(AccountRejection.TooManyLots), "too-many-lots")]
[JsonDerivedType(typeof(AccountRejection.TooManySchemes), "too-many-schemes")]
[JsonDerivedType(typeof(AccountRejection.BalanceAtCeiling), "balance-at-ceiling")]
[JsonDerivedType(typeof(AccountRejection.TooManyReservations), "too-many-reservations")]
[JsonDerivedType(typeof(AccountRejection.CourseHasStarted), "course-has-started")]
[JsonDerivedType(typeof(AccountRejection.NoBudgetPays), "no-budget-pays")]
[JsonDerivedType(typeof(AccountRejection.ContributionRose), "contribution-rose")]
[JsonDerivedType(typeof(AccountRejection.PotRefused), "pot-refused")]
[JsonDerivedType(typeof(AccountRejection.ReservationNotOpen), "reservation-not-open")]
[JsonDerivedType(typeof(AccountRejection.TooLateToCancel), "too-late-to-cancel")]
[JsonDerivedType(typeof(AccountRejection.MoreThanClaimable), "more-than-claimable")]
[JsonDerivedType(typeof(AccountRejection.MoreThanOwed), "more-than-owed")]
[JsonDerivedType(typeof(DepositRejection.DepositTooSmall), "deposit-too-small")]
[JsonDerivedType(typeof(PotRejection.PotAlreadyOpened), "pot-already-opened")]
[JsonDerivedType(typeof(PotRejection.PotNotThere), "pot-not-there")]
[JsonDerivedType(typeof(PotRejection.PotHasClosed), "pot-has-closed")]
[JsonDerivedType(typeof(PotRejection.OutageOutsideWindow), "outage-outside-window")]
[JsonDerivedType(typeof(SchemeRejection.NotAfterLatestVersion), "not-after-latest-version")]
[JsonDerivedType(typeof(ProviderRejection.ProviderNotAdmitted), "provider-not-admitted")]
[JsonDerivedType(typeof(ProviderRejection.NoRecognition), "no-recognition")]
[JsonDerivedType(typeof(ProviderRejection.AccountNotProposed), "account-not-proposed")]
[JsonDerivedType(typeof(ProviderRejection.SecondPersonNeeded), "second-person-needed")]
[JsonDerivedType(typeof(ProviderRejection.AccountOfAnother), "account-of-another")]
[JsonDerivedType(typeof(ProviderRejection.ProviderOwesLess), "provider-owes-less")]
[JsonDerivedType(typeof(EnrolmentRejection.EnrolmentNotThere), "enrolment-not-there")]
[JsonDerivedType(typeof(EnrolmentRejection.EnrolmentIsElsewhere), "enrolment-is-elsewhere")]
[JsonDerivedType(typeof(EnrolmentRejection.DeadlinePassed), "deadline-passed")]
[JsonDerivedType(typeof(EnrolmentRejection.CourseNotStarted), "course-not-started")]
[JsonDerivedType(typeof(EnrolmentRejection.NothingDisputed), "nothing-disputed")]
[JsonDerivedType(typeof(ClaimRejection.ClaimNotThere), "claim-not-there")]
[JsonDerivedType(typeof(ClaimRejection.TooManyClaims), "too-many-claims")]
[JsonDerivedType(typeof(ClaimRejection.NothingClaimed), "nothing-claimed")]
[JsonDerivedType(typeof(ClaimRejection.ClaimIsElsewhere), "claim-is-elsewhere")]
[JsonDerivedType(typeof(ClaimRejection.NothingToObjectTo), "nothing-to-object-to")]
[JsonDerivedType(typeof(ClaimRejection.LessPayable), "less-payable")]
[JsonDerivedType(typeof(PaymentRunRejection.RunNotThere), "run-not-there")]
[JsonDerivedType(typeof(PaymentRunRejection.NothingToPay), "nothing-to-pay")]
[JsonDerivedType(typeof(PaymentRunRejection.TooManyPayments), "too-many-payments")]
[JsonDerivedType(typeof(PaymentRunRejection.ClaimTwiceInRun), "claim-twice-in-run")]
[JsonDerivedType(typeof(PaymentRunRejection.OwnRun), "own-run")]
[JsonDerivedType(typeof(PaymentRunRejection.RunIsElsewhere), "run-is-elsewhere")]
[JsonDerivedType(typeof(PaymentRunRejection.PaymentNotInRun), "payment-not-in-run")]
public abstract record Rejection;
