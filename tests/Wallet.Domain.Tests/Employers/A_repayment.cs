using System.Diagnostics;
using Wallet.Domain.Employers;
using Wallet.Domain.Payments;
using static Wallet.Domain.Employers.DepositCommand;
using static Wallet.Domain.Employers.DepositEvent;
using static Wallet.Domain.Employers.DepositRejection;

namespace Wallet.Domain.Tests.Employers;

public sealed class A_repayment
{
    private static readonly ActorId Anna = new("administrator:anna");
    private static readonly ActorId Bo = new("administrator:bo");
    private static readonly FunderId Employer = FunderId.Of(new EmployerId("12345678"));

    private static readonly FunderDeposit WithHundred = After(
        FunderDeposit.Initial(Some.Id(9, 1)),
        new ReceiveDeposit(Employer, Money.Euro(100), "reference", Some.Day)
    );

    private static readonly FunderDeposit Proposed = After(
        WithHundred,
        Propose(1, Money.Euro(60)),
        new PromiseBatch(A_promised_batch.Batch(1), Money.Euro(70), Some.Day),
        new PromiseBatch(A_promised_batch.Batch(2), Money.Euro(30), Some.Day)
    );

    private static readonly FunderDeposit Released = After(Proposed, Release(1));
    private static readonly FunderDeposit Withdrawn = After(Proposed, Withdraw(1));
    private static readonly FunderDeposit Made = After(Released, Settle(1));
    private static readonly FunderDeposit Returned = After(Made, Return(1));

    /// <summary>Each command on a repayment that is so far. No event means that it was already so; no sample that it is refused.</summary>
    private static readonly (
        FunderDeposit Given,
        DepositCommand When,
        DepositEvent? Then
    )[] Allowed =
    [
        (Proposed, Propose(1, Money.Euro(60)), null),
        (Proposed, Release(1), new RepaymentReleased(Payment(1), Bo, Some.Day)),
        (Proposed, Withdraw(1), new RepaymentWithdrawn(Payment(1), "wrong", Anna, Some.Day)),
        (Released, Propose(1, Money.Euro(60)), null),
        (Released, Release(1), null),
        (Released, Withdraw(1), new RepaymentWithdrawn(Payment(1), "wrong", Anna, Some.Day)),
        (Released, Settle(1), new RepaymentMade(Payment(1), Some.Day)),
        (Released, Return(1), new RepaymentReturned(Payment(1), "AC04", Some.Day)),
        (Withdrawn, Propose(1, Money.Euro(60)), null),
        (Withdrawn, Withdraw(1), null),
        (Made, Propose(1, Money.Euro(60)), null),
        (Made, Settle(1), null),
        (Made, Return(1), new RepaymentReturned(Payment(1), "AC04", Some.Day)),
        (Returned, Propose(1, Money.Euro(60)), null),
        (Returned, Return(1), null),
    ];

    [Fact]
    public void Takes_its_money_out_of_the_deposit_at_once()
    {
        Assert.Equal<DepositEvent>(
            [
                new RepaymentProposed(
                    Payment(1),
                    Money.Euro(60),
                    TheirAccount,
                    "left over",
                    Anna,
                    Some.Day
                ),
            ],
            Decide(WithHundred, Propose(1, Money.Euro(60))).Events()
        );
        Assert.Equal((Money.Euro(40), Money.Euro(60)), (Proposed.Available, Proposed.PaidBack));
        Assert.Equal(
            new DepositTooSmall(Money.Euro(40), new Money(4_001)),
            Decide(Proposed, Propose(2, new Money(4_001))).Because()
        );
    }

    [Fact]
    public void Is_released_by_a_second_person()
    {
        Assert.Equal(new OwnRepayment(), Decide(Proposed, Release(1) with { By = Anna }).Because());
        Assert.Equal((RepaymentState.Released, Bo), (Of(Released).State, Of(Released).ReleasedBy));
    }

    [Fact]
    public void Is_released_only_when_it_is_known_from_which_account_is_paid() =>
        Assert.Equal(
            new PaymentRunRejection.NoAccountToPayFrom(),
            Decide(Proposed, Release(1) with { CanPay = false }).Because()
        );

    [Fact]
    public void Goes_from_one_stage_to_the_next_and_told_again_it_is_already_so() =>
        Assert.All(
            Allowed,
            a =>
                Assert.Equal(
                    a.Then is null ? [] : [a.Then],
                    Decide(a.Given, a.When).Events().Where(e => e is not BatchFunded)
                )
        );

    [Fact]
    public void Goes_no_other_way()
    {
        DepositCommand[] all = [Release(1), Withdraw(1), Settle(1), Return(1)];
        foreach (var given in new[] { Proposed, Released, Withdrawn, Made, Returned })
        {
            foreach (
                var when in all.Except(Allowed.Where(a => a.Given == given).Select(a => a.When))
            )
            {
                Assert.Equal(
                    new RepaymentIsElsewhere(Of(given).State),
                    Decide(given, when).Because()
                );
            }
        }
        Assert.All(
            all,
            when => Assert.Equal(new RepaymentNotThere(), Decide(WithHundred, when).Because())
        );
    }

    [Fact]
    public void Is_not_released_again_by_a_third_person_or_proposed_as_something_else()
    {
        Assert.Equal(
            new RepaymentIsElsewhere(RepaymentState.Released),
            Decide(Released, Release(1) with { By = new("administrator:cas") }).Because()
        );
        Assert.Equal(
            new RepaymentIsElsewhere(RepaymentState.Proposed),
            Decide(Proposed, Propose(1, Money.Euro(1))).Because()
        );
        Assert.Equal(
            new RepaymentIsElsewhere(RepaymentState.Proposed),
            Decide(Proposed, Propose(1, Money.Euro(60)) with { By = Bo }).Because()
        );
    }

    [Fact]
    public void That_is_withdrawn_or_came_back_funds_what_waits_the_oldest_first()
    {
        DepositEvent[] funded =
        [
            new BatchFunded(A_promised_batch.Batch(1), Money.Euro(70), Some.Day),
            new BatchFunded(A_promised_batch.Batch(2), Money.Euro(30), Some.Day),
        ];

        Assert.Equal(funded, Decide(Proposed, Withdraw(1)).Events().Skip(1));
        Assert.Equal(funded, Decide(Released, Return(1)).Events().Skip(1));
        Assert.Equal(funded, Decide(Made, Return(1)).Events().Skip(1));
        Assert.Equal((Money.Zero, Money.Zero), (Returned.Available, Returned.PaidBack));
    }

    [Fact]
    public void That_was_made_stays_out_of_the_deposit() =>
        Assert.Equal(Money.Euro(60), Made.PaidBack);

    [Fact]
    public void That_comes_back_twice_stops_the_wallet() =>
        Assert.Throws<UnreachableException>(() =>
            FunderDeposit.Evolve(Returned, new RepaymentReturned(Payment(1), "AC04", Some.Day))
        );

    [Fact]
    public void Of_more_than_there_is_stops_the_wallet() =>
        Assert.Throws<UnreachableException>(() =>
            FunderDeposit.Evolve(
                WithHundred,
                new RepaymentProposed(
                    Payment(1),
                    new Money(10_001),
                    TheirAccount,
                    "",
                    Anna,
                    Some.Day
                )
            )
        );

    /// <summary>A refusal of each kind.</summary>
    internal static IEnumerable<Rejection> Refusals =>
        [
            Decide(WithHundred, Settle(1)).Because(),
            Decide(Proposed, Release(1) with { By = Anna }).Because(),
            Decide(Proposed, Settle(1)).Because(),
        ];

    internal static Iban TheirAccount { get; } =
        Iban.TryParse("NL91ABNA0417164300", out var iban, out _)
            ? iban
            : throw new InvalidOperationException();

    internal static ProposeRepayment Propose(int n, Money amount) =>
        new(Payment(n), amount, TheirAccount, "left over", Anna, Some.Day);

    internal static ReleaseRepayment Release(int n) => new(Payment(n), Bo, Some.Day);

    internal static WithdrawRepayment Withdraw(int n) => new(Payment(n), "wrong", Anna, Some.Day);

    internal static SettleRepayment Settle(int n) => new(Payment(n), Some.Day);

    internal static ReturnRepayment Return(int n) => new(Payment(n), "AC04", Some.Day);

    private static EndToEndId Payment(int n) => EndToEndId.OfRepayment(Some.Id(7, n));

    private static DepositRepayment Of(FunderDeposit deposit) => deposit.Find(Payment(1))!;

    private static Decision<DepositEvent> Decide(FunderDeposit deposit, DepositCommand command) =>
        DepositDecider.Decide(deposit, command);

    private static FunderDeposit After(FunderDeposit deposit, params DepositCommand[] commands) =>
        commands.Aggregate(
            deposit,
            (now, c) => Decide(now, c).Events().Aggregate(now, FunderDeposit.Evolve)
        );
}
