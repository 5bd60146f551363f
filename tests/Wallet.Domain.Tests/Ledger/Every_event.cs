using System.Runtime.CompilerServices;
using Wallet.Domain.Employers;
using Wallet.Domain.Enrolments;
using Wallet.Domain.Ledger;
using Wallet.Domain.Payments;
using Wallet.Domain.Pots;
using Wallet.Domain.Schemes;
using Wallet.Domain.Tests.Employers;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Claims.ClaimEvent;
using static Wallet.Domain.Employers.DepositEvent;
using static Wallet.Domain.Providers.ProviderEvent;

namespace Wallet.Domain.Tests.Ledger;

/// <summary>Every type of event goes into the books; a new one fails here until somebody said what it comes to.</summary>
public sealed class Every_event
{
    private static readonly Type[] MoneyMoves =
    [
        typeof(CreditGranted),
        typeof(CreditWithdrawn),
        typeof(EmploymentEnded),
        typeof(FundsReserved),
        typeof(FundsCaptured),
        typeof(FundsReturned),
        typeof(ReservationReleased),
        typeof(ReservationSettled),
        typeof(DebtRecorded),
        typeof(DebtSettled),
        typeof(DepositReceived),
        typeof(DepositCommitted),
        typeof(BatchFunded),
        typeof(BatchApplied),
        typeof(CreditReturned),
        typeof(RepaymentProposed),
        typeof(RepaymentWithdrawn),
        typeof(RepaymentMade),
        typeof(RepaymentReturned),
        typeof(DepositTakenBack),
        typeof(ClaimPutInRun),
        typeof(ClaimLeftRun),
        typeof(ClaimPaid),
        typeof(PaymentReturned),
        typeof(OverpaymentFound),
        typeof(OverpaymentRepaid),
    ];

    /// <summary>Families of which no event ever moves money, whatever it says.</summary>
    private static readonly Type[] Others =
    [
        typeof(PaymentRunEvent),
        typeof(PotEvent),
        typeof(CourseGrantsEvent),
        typeof(RegistrationEvent),
        typeof(EnrolmentEvent),
        typeof(SchemeEvent),
    ];

    private static readonly (object? Before, object Happened)[] Fed =
    [
        .. Every_type.OnAccounts,
        .. Every_type_of_paying.OnTheWay,
        .. OnDeposits(),
        .. Others
            .SelectMany(Every_type.ConcreteTypes)
            .Select(type => ((object?)null, RuntimeHelpers.GetUninitializedObject(type))),
    ];

    [Fact]
    public void Is_fed_to_the_books() =>
        Assert.Empty(
            All().Except(Fed.Select(f => f.Happened.GetType())).Select(type => type.FullName)
        );

    [Fact]
    public void Moves_money_or_does_not() =>
        Assert.Equal(
            Named(MoneyMoves),
            Named(
                Fed.Where(f => Postings.Of(f.Before, f.Happened).Count > 0)
                    .Select(f => f.Happened.GetType())
            )
        );

    [Fact]
    public void Comes_to_amounts_above_zero_from_one_account_to_another_not_before_its_day() =>
        Assert.All(
            Fed.SelectMany(f => Postings.Of(f.Before, f.Happened)),
            posting =>
            {
                Assert.True(posting.Amount.IsPositive);
                Assert.NotEqual(posting.Debit, posting.Credit);
                Assert.True(posting.EffectiveOn >= posting.BookedOn);
            }
        );

    private static IEnumerable<Type> All() =>
        typeof(Postings)
            .Assembly.GetTypes()
            .Where(t => t.IsAbstract && t.Name.EndsWith("Event", StringComparison.Ordinal))
            .SelectMany(Every_type.ConcreteTypes);

    private static IEnumerable<string> Named(IEnumerable<Type> types) =>
        types.Select(t => t.FullName!).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<(object?, object)> OnDeposits()
    {
        var batch = new TopUpBatchId(Some.Id(9, 2));
        var payments = "ABCD".Select(c => new EndToEndId(new string(c, 32))).ToArray();
        DepositEvent[] events =
        [
            new DepositReceived(new("employer:1"), Money.Euro(9), "1", Some.Day),
            new DepositCommitted(Some.AccountId, Some.Lot(1), Money.Euro(1), Some.Day),
            new BatchPromised(batch, Money.Euro(3), Some.Day),
            new BatchFunded(batch, Money.Euro(3), Some.Day),
            new BatchApplied(batch, Money.Euro(2), Money.Euro(1), Some.Day),
            new BatchPromised(batch, Money.Euro(90), Some.Day),
            new BatchWithdrawn(batch, Some.Day),
            new CreditReturned(Some.AccountId, Some.Lot(1), Money.Euro(1), Some.Day),
            .. payments.Select(p => new RepaymentProposed(
                p,
                Money.Euro(1),
                A_repayment.TheirAccount,
                "",
                new("a"),
                Some.Day
            )),
            new RepaymentWithdrawn(payments[0], "", new("a"), Some.Day),
            .. payments[1..].Select(p => new RepaymentReleased(p, new("b"), Some.Day)),
            new RepaymentReturned(payments[1], "AC01", Some.Day),
            .. payments[2..].Select(p => new RepaymentMade(p, Some.Day)),
            new RepaymentReturned(payments[2], "AC04", Some.Day),
            new DepositTakenBack(Money.Euro(1), "2", Some.Day),
        ];
        var deposit = FunderDeposit.Initial(Some.Id(9, 1));
        foreach (var happened in events)
        {
            yield return (deposit, happened);
            deposit = FunderDeposit.Evolve(deposit, happened);
        }
    }
}
