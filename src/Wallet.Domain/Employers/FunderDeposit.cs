using System.Diagnostics;

namespace Wallet.Domain.Employers;

/// <summary>Money that a funder paid in, and how much of it was committed to people's accounts. Committed is never more than received.</summary>
public sealed record FunderDeposit(Guid Id, Money Received, Money Committed)
{
    /// <summary>Whose it is; null as long as nothing has come in.</summary>
    public FunderId? Funder { get; init; }

    /// <summary>What can still be committed.</summary>
    public Money Available => Received - Committed;

    /// <summary>A deposit into which nothing has come.</summary>
    public static FunderDeposit Initial(Guid id) => new(id, Money.Zero, Money.Zero);

    /// <summary>The deposit after one more event.</summary>
    public static FunderDeposit Evolve(FunderDeposit deposit, DepositEvent happened) =>
        happened switch
        {
            DepositEvent.DepositReceived e => deposit with
            {
                Funder = e.Funder,
                Received = deposit.Received + e.Amount,
            },
            DepositEvent.DepositCommitted e when e.Amount <= deposit.Available => deposit with
            {
                Committed = deposit.Committed + e.Amount,
            },
            _ => throw new UnreachableException(
                $"Deposit {deposit.Id} cannot have had {happened}."
            ),
        };

    /// <summary>What the command comes to on this deposit.</summary>
    public static Decision<DepositEvent> Decide(FunderDeposit deposit, DepositCommand command) =>
        command switch
        {
            DepositCommand.ReceiveDeposit c => Decision.Accept<DepositEvent>(
                new DepositEvent.DepositReceived(c.Funder, c.Amount, c.Reference, c.On)
            ),
            DepositCommand.CommitDeposit c when c.Amount > deposit.Available =>
                Decision.Reject<DepositEvent>(
                    new DepositRejection.DepositTooSmall(deposit.Available, c.Amount)
                ),
            DepositCommand.CommitDeposit c => Decision.Accept<DepositEvent>(
                new DepositEvent.DepositCommitted(c.Account, c.Lot, c.Amount, c.On)
            ),
            _ => throw new UnreachableException($"A deposit knows no {command.GetType().Name}."),
        };
}
