using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Claims;
using Wallet.Domain.Enrolments;

namespace Wallet.Projections.EventStore;

/// <summary>A stream as it stands, and what is to be appended to it.</summary>
/// <param name="Version">0 when there is no such stream yet.</param>
public sealed record Change<TState, TEvent>(
    Guid Id,
    TState Before,
    long Version,
    IReadOnlyList<TEvent> Events
);

/// <summary>The kinds of streams that are written by many at a time.</summary>
public static class AppendToMany
{
    public static AppendToMany<Account, AccountEvent> OfAccounts(NpgsqlConnection connection) =>
        new(connection, id => Account.Initial(new AccountId(id)), Account.Evolve);

    public static AppendToMany<Enrolment?, EnrolmentEvent> OfEnrolments(
        NpgsqlConnection connection
    ) => new(connection, _ => null, Enrolment.Evolve);

    /// <summary>Of enrolments for which something was claimed.</summary>
    public static AppendToMany<EnrolmentClaims, ClaimEvent> OfClaims(NpgsqlConnection connection) =>
        new(
            connection,
            id => throw new InvalidOperationException($"There are no claims {id}."),
            EnrolmentClaims.Evolve
        );
}

/// <summary>
/// Appends to many streams in one statement: the rows that Marten would write, one set per table (ADR 0020). A stream that was changed since it was
/// loaded is left as it is. It is for the caller to open and to commit a transaction; without one the statement is its own.
/// </summary>
public sealed class AppendToMany<TState, TEvent>(
    NpgsqlConnection connection,
    Func<Guid, TState> initial,
    Func<TState, TEvent, TState> evolve
)
    where TState : class?
    where TEvent : notnull
{
    private static readonly string Kind = typeof(TState).Name.ToLowerInvariant();

    // Each step hands all it knows to the next: joining them again would be a loop in a loop, as PostgreSQL cannot tell how long an array is. For the same
    // reason events are not joined: a stream knows which of them are its own, as they stand one after the other. Only what is large stays in its array
    // until it is written, as each step would copy it.
    private static string Sql(string whenHeld) =>
        $"""
            with wanted as (
                select * from unnest(@ids, @versions, @starts, @lengths) with ordinality as w (id, version, start, length, n)
            ),
            held as (
                select w.* from wanted w join mt_streams s on s.id = w.id and s.version = w.version
                where not s.is_archived order by s.id for update of s{whenHeld}
            ),
            moved as (
                update mt_streams s set version = h.version + h.length, timestamp = now()
                from held h where s.id = h.id returning h.*
            ),
            started as (
                insert into mt_streams (id, type, version, timestamp, tenant_id)
                select id, '{Kind}', length, now(), '*DEFAULT*' from wanted where version = 0
                on conflict do nothing returning id
            ),
            done as (select * from moved union all select w.* from started s join wanted w on w.id = s.id),
            events as (
                insert into mt_events (seq_id, id, stream_id, version, data, type, tenant_id, timestamp, mt_dotnet_type, is_archived)
                select nextval('mt_events_sequence'), @eventIds[i], done.id, done.version + i - done.start, @events[i], @types[i],
                    '*DEFAULT*', @now, @dotnetTypes[i], false
                from done cross join lateral generate_series(done.start + 1, done.start + done.length) as i
            ),
            snapshots as (
                insert into mt_doc_{Kind} (id, data, mt_dotnet_type, mt_version, mt_last_modified)
                select id, @snapshots[n], @snapshotType, version + length, transaction_timestamp() from done
                on conflict (id) do update
                set data = excluded.data, mt_version = excluded.mt_version, mt_last_modified = excluded.mt_last_modified
            )
            select id from done
            """;

    private static readonly string WaitForAll = Sql(whenHeld: "");
    private static readonly string AroundOthers = Sql(whenHeld: " skip locked");

    /// <summary>The streams as they stand, with nothing to append, in the order asked.</summary>
    public async Task<IReadOnlyList<Change<TState, TEvent>>> LoadAsync(IReadOnlyList<Guid> ids)
    {
        await using var command = new NpgsqlCommand(
            $"select id, data, mt_version from mt_doc_{Kind} where id = any(@ids)",
            connection
        );
        Add(command, "ids", NpgsqlDbType.Uuid, ids);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new Dictionary<Guid, Change<TState, TEvent>>(ids.Count);
        while (await reader.ReadAsync())
        {
            var snapshot = await reader.GetFieldValueAsync<string>(1);
            found.Add(
                reader.GetGuid(0),
                new(
                    reader.GetGuid(0),
                    JsonSerializer.Deserialize<TState>(snapshot, WalletJson.Options)!,
                    reader.GetInt64(2),
                    []
                )
            );
        }
        return [.. ids.Select(id => found.GetValueOrDefault(id) ?? New(id, []))];
    }

    /// <summary>A stream that is not there yet; when it is, nothing is appended.</summary>
    public Change<TState, TEvent> New(Guid id, IReadOnlyList<TEvent> events) =>
        new(id, initial(id), 0, events);

    /// <summary>Appends, and waits for whoever is changing one of them.</summary>
    /// <returns>The streams to which it was appended.</returns>
    public Task<IReadOnlySet<Guid>> RunAsync(IReadOnlyList<Change<TState, TEvent>> changes) =>
        RunAsync(changes, WaitForAll);

    /// <summary>Appends, and leaves a stream as it is that somebody is changing now. It waits for somebody only who opens the same stream.</summary>
    /// <returns>The streams to which it was appended.</returns>
    public Task<IReadOnlySet<Guid>> RunAroundOthersAsync(
        IReadOnlyList<Change<TState, TEvent>> changes
    ) => RunAsync(changes, AroundOthers);

    private async Task<IReadOnlySet<Guid>> RunAsync(
        IReadOnlyList<Change<TState, TEvent>> changes,
        string sql
    )
    {
        await using var command = new NpgsqlCommand(sql, connection);
        Add(command, "ids", NpgsqlDbType.Uuid, changes.Select(c => c.Id));
        Add(command, "versions", NpgsqlDbType.Bigint, changes.Select(c => c.Version));
        Add(command, "starts", NpgsqlDbType.Integer, Starts(changes));
        Add(command, "lengths", NpgsqlDbType.Integer, changes.Select(c => c.Events.Count));
        Add(
            command,
            "snapshots",
            NpgsqlDbType.Jsonb,
            changes.Select(c => Json(c.Events.Aggregate(c.Before, evolve)))
        );
        command.Parameters.AddWithValue("snapshotType", typeof(TState).FullName!);
        command.Parameters.AddWithValue("now", SystemClock.Instance.GetCurrentInstant());
        AddEvents(command, [.. changes.SelectMany(c => c.Events)]);
        var done = new HashSet<Guid>(changes.Count);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            done.Add(reader.GetGuid(0));
        }
        return done;
    }

    private static IEnumerable<int> Starts(IEnumerable<Change<TState, TEvent>> changes)
    {
        var start = 0;
        foreach (var change in changes)
        {
            yield return start;
            start += change.Events.Count;
        }
    }

    private static void AddEvents(NpgsqlCommand command, TEvent[] events)
    {
        Add(command, "eventIds", NpgsqlDbType.Uuid, events.Select(_ => Guid.NewGuid()));
        Add(command, "events", NpgsqlDbType.Jsonb, events.Select(e => Json((object)e)));
        Add(command, "types", NpgsqlDbType.Text, events.Select(e => EventTypes.All[e.GetType()]));
        Add(
            command,
            "dotnetTypes",
            NpgsqlDbType.Text,
            events.Select(e => $"{e.GetType().FullName}, {e.GetType().Assembly.GetName().Name}")
        );
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, WalletJson.Options);

    private static void Add<T>(
        NpgsqlCommand command,
        string name,
        NpgsqlDbType type,
        IEnumerable<T> values
    ) =>
        command.Parameters.Add(
            new NpgsqlParameter(name, NpgsqlDbType.Array | type) { Value = values.ToArray() }
        );
}
