using System.Text.Json.Serialization;
using Wallet.Domain.Accounts;
using Wallet.Domain.Employers;
using Wallet.Domain.Pots;
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
[JsonDerivedType(typeof(DepositRejection.DepositTooSmall), "deposit-too-small")]
[JsonDerivedType(typeof(PotRejection.PotAlreadyOpened), "pot-already-opened")]
[JsonDerivedType(typeof(PotRejection.PotNotThere), "pot-not-there")]
[JsonDerivedType(typeof(PotRejection.PotHasClosed), "pot-has-closed")]
[JsonDerivedType(typeof(PotRejection.OutageOutsideWindow), "outage-outside-window")]
[JsonDerivedType(typeof(DrawRejection.NoRegistration), "no-registration")]
[JsonDerivedType(typeof(DrawRejection.RegistrationNotOpen), "registration-not-open")]
[JsonDerivedType(typeof(DrawRejection.RegistrationHasClosed), "registration-has-closed")]
[JsonDerivedType(typeof(DrawRejection.RegistrationStillOpen), "registration-still-open")]
[JsonDerivedType(typeof(DrawRejection.NotRegistered), "not-registered")]
[JsonDerivedType(typeof(DrawRejection.NothingOfThisPot), "nothing-of-this-pot")]
[JsonDerivedType(typeof(DrawRejection.CourseNotOnOffer), "course-not-on-offer")]
[JsonDerivedType(typeof(DrawRejection.SeedDiffers), "seed-differs")]
[JsonDerivedType(typeof(SchemeRejection.NotAfterLatestVersion), "not-after-latest-version")]
public abstract record Rejection;
