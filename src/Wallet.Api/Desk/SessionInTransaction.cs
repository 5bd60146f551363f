using Marten;
using Npgsql;

namespace Wallet.Api.Desk;

internal static class SessionInTransaction
{
    /// <summary>A session whose changes are committed with all else in the transaction.</summary>
    public static IDocumentSession SessionIn(
        this IDocumentStore store,
        NpgsqlTransaction transaction
    ) => store.LightweightSession(Marten.Services.SessionOptions.ForTransaction(transaction));
}
