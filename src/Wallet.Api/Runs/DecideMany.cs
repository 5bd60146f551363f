using Marten;
using Npgsql;
using Wallet.Api.Desk;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Enrolments;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Runs;

/// <summary>Kinds of streams of which many are decided upon at a time.</summary>
internal static class DecideMany
{
    public static DecideMany<Account, AccountCommand, AccountEvent> OnAccounts(
        IDocumentStore store
    ) => new(store, AppendToMany.OfAccounts, AccountDecider.Decide);

    public static DecideMany<Enrolment?, EnrolmentCommand, EnrolmentEvent> OnEnrolments(
        IDocumentStore store
    ) => new(store, AppendToMany.OfEnrolments, EnrolmentDecider.Decide);
}

/// <summary>Decides on many streams in one commit. A stream that somebody else is changing gets out of their way, and is decided again by itself.</summary>
internal sealed class DecideMany<TState, TCommand, TEvent>(
    IDocumentStore store,
    Func<NpgsqlConnection, AppendToMany<TState, TEvent>> appending,
    Func<TState, TCommand, Decision<TEvent>> decide
)
    where TState : class?
    where TEvent : notnull
{
    /// <param name="asked">Each stream once.</param>
    /// <returns>What was decided, in the order asked; what was accepted is committed.</returns>
    public async Task<IReadOnlyList<Decision<TEvent>>> RunAsync(
        IReadOnlyList<(Guid Id, TCommand Command)> asked
    )
    {
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync();
        var appendToMany = appending(connection);
        var streams = await appendToMany.LoadAsync([.. asked.Select(a => a.Id)]);
        var decided = asked.Zip(streams, (a, now) => decide(now.Before, a.Command)).ToArray();
        var changed = await AppendAsync(
            appendToMany,
            [
                .. streams
                    .Zip(decided, (now, decision) => now with { Events = decision.Events() })
                    .Where(c => c.Events.Count > 0),
            ]
        );
        var decisions = new List<Decision<TEvent>>(asked.Count);
        foreach (var ((id, command), decision) in asked.Zip(decided))
        {
            decisions.Add(
                decision.Events().Count == 0 || changed.Contains(id)
                    ? decision
                    : await AloneAsync(appendToMany, id, command)
            );
        }
        return decisions;
    }

    // Two who open the same stream at once can come to stand across; then nothing was appended, and each is decided alone.
    private static async Task<IReadOnlySet<Guid>> AppendAsync(
        AppendToMany<TState, TEvent> appendToMany,
        IReadOnlyList<Change<TState, TEvent>> changes
    )
    {
        if (changes.Count == 0)
        {
            return new HashSet<Guid>();
        }
        try
        {
            return await appendToMany.RunAroundOthersAsync(changes);
        }
        catch (PostgresException e) when (Conflict.Is(e))
        {
            return new HashSet<Guid>();
        }
    }

    private async Task<Decision<TEvent>> AloneAsync(
        AppendToMany<TState, TEvent> appendToMany,
        Guid id,
        TCommand command
    )
    {
        for (var attempt = 1; attempt <= Conflict.Attempts; attempt++)
        {
            var now = (await appendToMany.LoadAsync([id]))[0];
            var decision = decide(now.Before, command);
            if (
                decision.Events().Count == 0
                || (await appendToMany.RunAsync([now with { Events = decision.Events() }])).Count
                    > 0
            )
            {
                return decision;
            }
        }
        throw new InvalidOperationException($"Others kept changing {id}.");
    }
}

internal static class Decided
{
    /// <summary>What is to be appended; nothing when it was refused or already so.</summary>
    public static IReadOnlyList<TEvent> Events<TEvent>(this Decision<TEvent> decision) =>
        (decision as Decision<TEvent>.Accepted)?.Events ?? [];
}
