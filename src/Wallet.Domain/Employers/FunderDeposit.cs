using System.Diagnostics;
using Wallet.Domain.Payments;
using static Wallet.Domain.Employers.DepositEvent;

namespace Wallet.Domain.Employers;

/// <summary>Money that a funder paid in, and what became of it. Received = committed + paid back + available, always; none is ever below zero.</summary>
/// <param name="Committed">To people's accounts, and set apart for batches that are being booked.</param>
public sealed record FunderDeposit(Guid Id, Money Received, Money Committed)
{
    /// <summary>Whose it is; null as long as nothing has come in.</summary>
    public FunderId? Funder { get; init; }

    /// <summary>Money that came in and that the bank took back.</summary>
    public Money TakenBack { get; init; }

    /// <summary>What was ever proposed to pay back, oldest first. One that was made is kept, as it can still come back.</summary>
    public ValueList<DepositRepayment> Repayments { get; init; } = [];

    /// <summary>Gone back to the funder, on its way there or put aside for it, or taken back by the bank.</summary>
    public Money PaidBack =>
        TakenBack + Money.Sum(Repayments.Where(r => r.IsOut).Select(r => r.Amount));

    /// <summary>Batches that were confirmed and are not done, oldest first.</summary>
    public ValueList<PromisedBatch> Batches { get; init; } = [];

    /// <summary>What can still be committed.</summary>
    public Money Available => Received - Committed - PaidBack;

    /// <summary>What is left when everything that was promised is funded; nothing when that is more than there is.</summary>
    public Money Free =>
        Money.Max(
            Available - Money.Sum(Batches.Where(b => !b.IsFunded).Select(b => b.Amount)),
            Money.Zero
        );

    /// <summary>A deposit into which nothing has come.</summary>
    public static FunderDeposit Initial(Guid id) => new(id, Money.Zero, Money.Zero);

    /// <summary>A batch that is not done; null when there is none with this id.</summary>
    public PromisedBatch? Find(TopUpBatchId batch) => Batches.FirstOrDefault(b => b.Id == batch);

    /// <summary>A repayment, however far it is; null when there is none with this id.</summary>
    public DepositRepayment? Find(EndToEndId payment) =>
        Repayments.FirstOrDefault(r => r.Payment == payment);

    /// <summary>What has to come in for this batch, besides what those before it wait for.</summary>
    public Money MissingFor(TopUpBatchId batch)
    {
        var (missing, before) = (Money.Zero, Money.Zero);
        foreach (var waiting in Batches.Where(b => !b.IsFunded))
        {
            var promised = before + waiting.Amount;
            missing = Short(promised) - Short(before);
            if (waiting.Id == batch)
            {
                return missing;
            }
            before = promised;
        }
        return Money.Zero;
    }

    /// <summary>The deposit after one more event.</summary>
    /// <exception cref="UnreachableException">More would go than there is; a wallet must stop rather than fold a wrong balance.</exception>
    public static FunderDeposit Evolve(FunderDeposit deposit, DepositEvent happened) =>
        happened switch
        {
            DepositReceived e => deposit with
            {
                Funder = e.Funder,
                Received = deposit.Received + e.Amount,
            },
            BatchPromised e => deposit with
            {
                Batches = [.. deposit.Batches, new PromisedBatch(e.Batch, e.Amount, e.On)],
            },
            BatchWithdrawn e => deposit.Without(e.Batch),
            BatchApplied e when e.Returned >= Money.Zero && e.Returned <= deposit.Committed =>
                deposit.Without(e.Batch) with
                {
                    Committed = deposit.Committed - e.Returned,
                },
            CreditReturned e when e.Amount <= deposit.Committed => deposit with
            {
                Committed = deposit.Committed - e.Amount,
            },
            DepositCommitted e when e.Amount <= deposit.Available => deposit with
            {
                Committed = deposit.Committed + e.Amount,
            },
            BatchFunded e when e.Amount <= deposit.Available => deposit with
            {
                Committed = deposit.Committed + e.Amount,
                Batches =
                [
                    .. deposit.Batches.Select(b =>
                        b.Id == e.Batch ? b with { IsFunded = true } : b
                    ),
                ],
            },
            RepaymentProposed e when e.Amount <= deposit.Available => deposit with
            {
                Repayments =
                [
                    .. deposit.Repayments,
                    new DepositRepayment(
                        e.Payment,
                        e.Amount,
                        e.By,
                        ReleasedBy: null,
                        RepaymentState.Proposed
                    ),
                ],
            },
            RepaymentReleased e
                when deposit.Find(e.Payment) is { State: RepaymentState.Proposed } r =>
                deposit.With(r with { State = RepaymentState.Released, ReleasedBy = e.By }),
            RepaymentWithdrawn e
                when deposit.Find(e.Payment)
                    is { State: RepaymentState.Proposed or RepaymentState.Released } r =>
                deposit.With(r with { State = RepaymentState.Withdrawn }),
            RepaymentMade e when deposit.Find(e.Payment) is { State: RepaymentState.Released } r =>
                deposit.With(r with { State = RepaymentState.Made }),
            RepaymentReturned e
                when deposit.Find(e.Payment)
                    is { State: RepaymentState.Released or RepaymentState.Made } r => deposit.With(
                r with
                {
                    State = RepaymentState.Returned,
                }
            ),
            DepositTakenBack e when e.Amount <= deposit.Available => deposit with
            {
                TakenBack = deposit.TakenBack + e.Amount,
            },
            _ => throw new UnreachableException(
                $"Deposit {deposit.Id} cannot have had {happened}."
            ),
        };

    private FunderDeposit Without(TopUpBatchId batch) =>
        this with
        {
            Batches = [.. Batches.Where(b => b.Id != batch)],
        };

    private FunderDeposit With(DepositRepayment changed) =>
        this with
        {
            Repayments = [.. Repayments.Select(r => r.Payment == changed.Payment ? changed : r)],
        };

    private Money Short(Money promised) => Money.Max(promised - Available, Money.Zero);
}
