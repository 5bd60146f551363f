using Marten;
using Npgsql;
using Wallet.Api.Desk;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Runs;

/// <summary>Decides on many accounts in one commit. An account that somebody else is changing gets out of their way, and is decided again by itself.</summary>
internal sealed class DecideMany(IDocumentStore store)
{
    /// <returns>What was decided, in the order asked; what was accepted is committed.</returns>
    public async Task<IReadOnlyList<Decision<AccountEvent>>> RunAsync(
        IReadOnlyList<(AccountId Account, AccountCommand Command)> asked
    )
    {
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync();
        var appendToMany = new AppendToMany(connection);
        var accounts = await appendToMany.LoadAsync([.. asked.Select(a => a.Account)]);
        var decided = asked
            .Zip(accounts, (a, now) => AccountDecider.Decide(now.Before, a.Command))
            .ToArray();
        var changed = await AppendAsync(
            appendToMany,
            [
                .. accounts
                    .Zip(decided, (now, decision) => now with { Events = decision.Events() })
                    .Where(c => c.Events.Count > 0),
            ]
        );
        var decisions = new List<Decision<AccountEvent>>(asked.Count);
        foreach (var ((account, command), decision) in asked.Zip(decided))
        {
            decisions.Add(
                decision.Events().Count == 0 || changed.Contains(account)
                    ? decision
                    : await AloneAsync(account, command)
            );
        }
        return decisions;
    }

    // Two who open the same account at once can come to stand across; then nothing was appended, and each is decided alone.
    private static async Task<IReadOnlySet<AccountId>> AppendAsync(
        AppendToMany appendToMany,
        IReadOnlyList<AccountChange> changes
    )
    {
        try
        {
            return await appendToMany.RunAroundOthersAsync(changes);
        }
        catch (PostgresException e) when (Conflict.Is(e))
        {
            return new HashSet<AccountId>();
        }
    }

    private async Task<Decision<AccountEvent>> AloneAsync(
        AccountId id,
        AccountCommand command,
        int attempt = 1
    )
    {
        try
        {
            await using var session = store.LightweightSession();
            var stream = await session.Events.FetchForWriting<Account>(id.Value);
            var decision = AccountDecider.Decide(stream.Aggregate ?? Account.Initial(id), command);
            stream.AppendMany(decision.Events().Cast<object>());
            await session.SaveChangesAsync();
            return decision;
        }
        catch (Exception e) when (Conflict.Is(e) && attempt < Conflict.Attempts)
        {
            return await AloneAsync(id, command, attempt + 1);
        }
    }
}

internal static class Decided
{
    /// <summary>What is to be appended; nothing when it was refused or already so.</summary>
    public static IReadOnlyList<TEvent> Events<TEvent>(this Decision<TEvent> decision) =>
        (decision as Decision<TEvent>.Accepted)?.Events ?? [];
}
