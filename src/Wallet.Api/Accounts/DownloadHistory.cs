using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.History;
using Wallet.Domain;
using Wallet.Projections.Proof;

namespace Wallet.Api.Accounts;

public static class DownloadHistoryEndpoint
{
    /// <summary>All events of the account as they are stored, with the proof that they were sealed so: anybody can check it without us.</summary>
    public static async Task<Ok<OwnHistory>> Get(
        Guid accountId,
        HistoryShelf history,
        CancellationToken cancellation
    ) => TypedResults.Ok(await history.OfAsync(new AccountId(accountId), cancellation));
}
