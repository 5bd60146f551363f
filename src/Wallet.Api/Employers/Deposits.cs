using Marten;
using Wallet.Api.Desk;
using Wallet.Api.Runs;
using Wallet.Domain;
using Wallet.Domain.Employers;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Employers;

public static class Deposits
{
    /// <summary>The deposit as it is now.</summary>
    public static async Task<FunderDeposit> DepositOfAsync(
        this IQuerySession session,
        FunderId funder,
        CancellationToken cancellation
    ) =>
        await session.LoadAsync<FunderDeposit>(StreamId.Of(funder), cancellation)
        ?? FunderDeposit.Initial(StreamId.Of(funder));

    /// <summary>Decides under the lock of the deposit; what was accepted is appended, and committed with the session.</summary>
    /// <returns>The deposit after it, and the outcome.</returns>
    public static async Task<(FunderDeposit Deposit, Outcome Outcome)> DecideAsync(
        this IDocumentSession session,
        FunderId funder,
        DepositCommand command,
        CancellationToken cancellation
    )
    {
        var stream = await session.Events.FetchForExclusiveWriting<FunderDeposit>(
            StreamId.Of(funder),
            cancellation
        );
        var deposit = stream.Aggregate ?? FunderDeposit.Initial(stream.Id);
        var decision = DepositDecider.Decide(deposit, command);
        return (decision.Events().Aggregate(deposit, FunderDeposit.Evolve), stream.Apply(decision));
    }
}
