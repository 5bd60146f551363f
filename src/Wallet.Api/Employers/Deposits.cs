using Marten;
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
}
