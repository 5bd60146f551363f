using CsCheck;
using Wallet.Domain.Employers;
using static Wallet.Domain.Employers.DepositCommand;
using static Wallet.Domain.Employers.DepositEvent;
using static Wallet.Domain.Employers.DepositRejection;

namespace Wallet.Domain.Tests.Employers;

public sealed class A_promised_batch
{
    private static readonly FunderId Employer = FunderId.Of(new EmployerId("12345678"));
    private static readonly FunderDeposit Empty = FunderDeposit.Initial(Some.Id(9, 1));
    private static readonly FunderDeposit WithHundred = After(Empty, Receive(100));

    [Fact]
    public void Is_funded_at_once_when_the_deposit_covers_all_of_it() =>
        Assert.Equal<DepositEvent>(
            [
                new BatchPromised(Batch(1), Money.Euro(100), Some.Day),
                new BatchFunded(Batch(1), Money.Euro(100), Some.Day),
            ],
            Events(WithHundred, Promise(1, 100))
        );

    [Fact]
    public void Of_one_cent_more_waits_and_takes_nothing()
    {
        var after = After(WithHundred, new PromiseBatch(Batch(1), new Money(10_001), Some.Day));

        Assert.Equal(Money.Euro(100), after.Available);
        Assert.Equal(new Money(1), after.MissingFor(Batch(1)));
    }

    [Fact]
    public void Is_funded_when_the_money_comes_in_the_oldest_first()
    {
        var waiting = After(WithHundred, Promise(1, 150), Promise(2, 20));
        Assert.Equal(
            (Money.Euro(50), Money.Euro(20)),
            (waiting.MissingFor(Batch(1)), waiting.MissingFor(Batch(2)))
        );

        var events = Events(waiting, Receive(69));

        Assert.Equal(
            [new BatchFunded(Batch(1), Money.Euro(150), Some.Day)],
            events.OfType<BatchFunded>()
        );
        var after = events.Aggregate(waiting, FunderDeposit.Evolve);
        Assert.Equal(
            [new BatchFunded(Batch(2), Money.Euro(20), Some.Day)],
            Events(after, Receive(1)).OfType<BatchFunded>()
        );
    }

    [Fact]
    public void That_is_covered_waits_behind_an_older_one_that_is_not() =>
        Assert.Empty(
            Events(After(WithHundred, Promise(1, 150)), Promise(2, 20)).OfType<BatchFunded>()
        );

    [Fact]
    public void Makes_room_when_it_is_taken_back() =>
        Assert.Equal<DepositEvent>(
            [
                new BatchWithdrawn(Batch(1), Some.Day),
                new BatchFunded(Batch(2), Money.Euro(20), Some.Day),
            ],
            Events(
                After(WithHundred, Promise(1, 150), Promise(2, 20)),
                new WithdrawBatch(Batch(1), Some.Day)
            )
        );

    [Fact]
    public void Cannot_be_taken_back_once_it_is_funded() =>
        Assert.Equal(
            new BatchIsFunded(),
            Because(After(WithHundred, Promise(1, 100)), new WithdrawBatch(Batch(1), Some.Day))
        );

    [Fact]
    public void Gives_back_what_lines_that_were_refused_leave_over()
    {
        var after = After(
            WithHundred,
            Promise(1, 100),
            new ApplyBatch(Batch(1), Money.Euro(90), Some.Day)
        );

        Assert.Equal((Money.Euro(90), Money.Euro(10)), (after.Committed, after.Available));
        Assert.Empty(after.Batches);
        Assert.Empty(Events(after, new ApplyBatch(Batch(1), Money.Euro(90), Some.Day)));
    }

    [Fact]
    public void Is_funded_by_what_comes_back_from_an_account()
    {
        var waiting = After(
            WithHundred,
            new CommitDeposit(Some.AccountId, Some.Lot(1), Money.Euro(40), Some.Day),
            Promise(1, 70)
        );

        Assert.Equal(
            [new BatchFunded(Batch(1), Money.Euro(70), Some.Day)],
            Events(waiting, new ReturnCredit(Some.AccountId, Some.Lot(1), Money.Euro(10), Some.Day))
                .OfType<BatchFunded>()
        );
    }

    [Fact]
    public void Leaves_what_can_be_paid_back_to_the_last_cent_and_no_more()
    {
        var after = After(WithHundred, Promise(1, 60));

        Assert.Equal(
            new DepositTooSmall(Money.Euro(40), new Money(4_001)),
            Because(after, A_repayment.Propose(1, new Money(4_001)))
        );
        var paid = After(after, A_repayment.Propose(1, Money.Euro(40)));
        Assert.Equal((Money.Zero, Money.Euro(40)), (paid.Available, paid.PaidBack));
    }

    [Fact]
    public void Leaves_what_the_bank_can_take_back() =>
        Assert.Equal(
            Money.Euro(40),
            After(WithHundred, new TakeBack(Money.Euro(60), "R", Some.Day)).Available
        );

    [Fact]
    public void Whatever_comes_in_whatever_order_received_is_committed_paid_back_and_available() =>
        Gen.Select(Gen.Int[0, 10], Gen.Int[1, 4], Gen.Long[1, 200])
            .List[1, 40]
            .Sample(steps =>
            {
                var deposit = Empty;
                foreach (var (what, batch, euros) in steps)
                {
                    var decision = DepositDecider.Decide(
                        deposit,
                        Command(what, batch, euros, deposit)
                    );
                    deposit = decision is Decision<DepositEvent>.Accepted accepted
                        ? accepted.Events.Aggregate(deposit, FunderDeposit.Evolve)
                        : deposit;
                    var funded = Money.Sum(
                        deposit.Batches.Where(b => b.IsFunded).Select(b => b.Amount)
                    );
                    if (
                        deposit.Available < Money.Zero
                        || funded > deposit.Committed
                        || deposit.Received
                            != deposit.Committed + deposit.PaidBack + deposit.Available
                    )
                    {
                        return false;
                    }
                    // Nothing waits that could be funded, and what is missing for all of it would do.
                    var waiting = deposit.Batches.Where(b => !b.IsFunded).ToArray();
                    var missing = Money.Sum(waiting.Select(b => deposit.MissingFor(b.Id)));
                    if (
                        waiting is [var first, ..]
                        && (
                            first.Amount <= deposit.Available
                            || Events(deposit, new ReceiveDeposit(Employer, missing, "", Some.Day))
                                .OfType<BatchFunded>()
                                .Count() != waiting.Length
                        )
                    )
                    {
                        return false;
                    }
                }
                return true;
            });

    private static DepositCommand Command(int what, int batch, long euros, FunderDeposit now) =>
        what switch
        {
            0 or 1 => Receive(euros),
            2 => Promise(batch, euros),
            3 => new WithdrawBatch(Batch(batch), Some.Day),
            4 => new ApplyBatch(
                Batch(batch),
                Money.Min(Money.Euro(euros), now.Find(Batch(batch))?.Amount ?? Money.Zero),
                Some.Day
            ),
            5 => new CommitDeposit(Some.AccountId, Some.Lot(1), Money.Euro(euros), Some.Day),
            6 => A_repayment.Propose(batch, Money.Euro(euros)),
            7 => A_repayment.Release(batch),
            8 => A_repayment.Withdraw(batch),
            9 => A_repayment.Settle(batch),
            _ => A_repayment.Return(batch),
        };

    internal static TopUpBatchId Batch(int n) => new(Some.Id(7, n));

    private static ReceiveDeposit Receive(long euros) =>
        new(Employer, Money.Euro(euros), "reference", Some.Day);

    private static PromiseBatch Promise(int n, long euros) =>
        new(Batch(n), Money.Euro(euros), Some.Day);

    private static FunderDeposit After(FunderDeposit deposit, params DepositCommand[] commands) =>
        commands.Aggregate(
            deposit,
            (now, c) => Events(now, c).Aggregate(now, FunderDeposit.Evolve)
        );

    private static IReadOnlyList<DepositEvent> Events(
        FunderDeposit deposit,
        DepositCommand command
    ) =>
        Assert
            .IsType<Decision<DepositEvent>.Accepted>(DepositDecider.Decide(deposit, command))
            .Events;

    private static Rejection Because(FunderDeposit deposit, DepositCommand command) =>
        Assert
            .IsType<Decision<DepositEvent>.Rejected>(DepositDecider.Decide(deposit, command))
            .Because;
}
