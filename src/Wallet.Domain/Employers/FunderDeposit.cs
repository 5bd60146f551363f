using System.Diagnostics;
using static Wallet.Domain.Employers.DepositEvent;

namespace Wallet.Domain.Employers;

/// <summary>Money that a funder paid in, and what became of it. Received = committed + paid back + available, always; none is ever below zero.</summary>
/// <param name="Committed">To people's accounts, and set apart for batches that are being booked.</param>
public sealed record FunderDeposit(Guid Id, Money Received, Money Committed)
{
    /// <summary>Whose it is; null as long as nothing has come in.</summary>
    public FunderId? Funder { get; init; }

    /// <summary>Gone back to the funder, or taken back by the bank.</summary>
    public Money PaidBack { get; init; }

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
            DepositPaidBack e when e.Amount <= deposit.Available => deposit with
            {
                PaidBack = deposit.PaidBack + e.Amount,
            },
            RepaymentMade => deposit,
            DepositTakenBack e when e.Amount <= deposit.Available => deposit with
            {
                PaidBack = deposit.PaidBack + e.Amount,
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

    private Money Short(Money promised) => Money.Max(promised - Available, Money.Zero);
}

/// <summary>A batch of top-ups that was confirmed and is not done.</summary>
/// <param name="IsFunded">Whether its money was set apart.</param>
public sealed record PromisedBatch(
    TopUpBatchId Id,
    Money Amount,
    LocalDate On,
    bool IsFunded = false
);
