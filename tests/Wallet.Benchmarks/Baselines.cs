using JasperFx;
using JasperFx.Events.Projections;
using Marten;
using Npgsql;
using NpgsqlTypes;

namespace Wallet.Benchmarks;

/// What the same PostgreSQL does without us: the least that somebody could write who keeps a balance in a row, and Marten as its manual shows it.
internal sealed class Baselines : IAsyncDisposable
{
    private const int Clients = 16;
    private const int Rows = 10_000;

    private readonly RawClient[] clients;
    private readonly DocumentStore marten;
    private readonly Guid stream = Guid.CreateVersion7();

    private Baselines(RawClient[] clients, DocumentStore marten) =>
        (this.clients, this.marten) = (clients, marten);

    /// (r) One transaction per call that locks one row, the same for all, and inserts one event.
    public Contender HotRow => new("hotRow", Clients, client => clients[client].RunAsync(0));

    /// (s) The same, spread over 10,000 rows.
    public Contender SpreadRows =>
        new("spreadRows", Clients, client => clients[client].RunAsync(Random.Shared.Next(Rows)));

    /// (n) One Marten transaction per call on one stream; whoever was not first begins again.
    public Contender OneStream => new("oneStream", Clients, _ => AppendAsync());

    public static async Task<Baselines> PrepareAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var tables = source.CreateCommand(
            $"""
            create schema bench;
            create table bench.rows (id int primary key, used bigint not null);
            create table bench.events (id bigint generated always as identity primary key, row int not null, data jsonb not null, at timestamptz not null default now());
            insert into bench.rows select id, 0 from generate_series(0, {Rows - 1}) as id;
            """
        );
        await tables.ExecuteNonQueryAsync();
        var raw = await Task.WhenAll(
            Enumerable.Range(0, Clients).Select(_ => RawClient.ConnectAsync(connectionString))
        );
        var store = DocumentStore.For(options =>
        {
            options.Connection(connectionString);
            options.DatabaseSchemaName = "bench_marten";
            options.DisableNpgsqlLogging = true;
            options.AutoCreateSchemaObjects = AutoCreate.CreateOrUpdate;
            options.Projections.Snapshot<Used>(SnapshotLifecycle.Inline);
        });
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        return new Baselines(raw, store);
    }

    public async ValueTask DisposeAsync()
    {
        await marten.DisposeAsync();
        foreach (var client in clients)
        {
            await client.DisposeAsync();
        }
    }

    private async Task AppendAsync()
    {
        while (true)
        {
            try
            {
                await using var session = marten.LightweightSession();
                var used = await session.Events.FetchForWriting<Used>(stream);
                used.AppendOne(new Taken(1 + (used.Aggregate?.Cents ?? 0)));
                await session.SaveChangesAsync();
                return;
            }
            catch (Exception e)
                when (e is ConcurrencyException
                    || e is Marten.Exceptions.ExistingStreamIdCollisionException
                    || e is Marten.Exceptions.MartenCommandException
                )
            {
                // Somebody else was first.
            }
        }
    }

    public sealed record Taken(long Cents);

    public sealed class Used
    {
        public Guid Id { get; set; }

        public long Cents { get; set; }

        public void Apply(Taken taken) => Cents = taken.Cents;
    }

    /// One connection with statements that stay prepared.
    private sealed class RawClient : IAsyncDisposable
    {
        private const string Event =
            """{"lot":"01932f5e-8a30-7c11-9a3b-0d0c5f1b2a77","amount":"100.00","on":"2026-06-15"}""";

        private readonly NpgsqlConnection connection;
        private readonly NpgsqlCommand take;
        private readonly NpgsqlCommand insert;

        private RawClient(NpgsqlConnection connection)
        {
            this.connection = connection;
            take = new NpgsqlCommand(
                "update bench.rows set used = used + 1 where id = $1 returning used",
                connection
            )
            {
                Parameters = { new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Integer } },
            };
            insert = new NpgsqlCommand(
                "insert into bench.events (row, data) values ($1, $2)",
                connection
            )
            {
                Parameters =
                {
                    new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Integer },
                    new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Jsonb, Value = Event },
                },
            };
        }

        public static async Task<RawClient> ConnectAsync(string connectionString)
        {
            var opened = new NpgsqlConnection(connectionString);
            await opened.OpenAsync();
            var client = new RawClient(opened);
            await client.take.PrepareAsync();
            await client.insert.PrepareAsync();
            return client;
        }

        public async Task RunAsync(int row)
        {
            take.Parameters[0].Value = insert.Parameters[0].Value = row;
            await using var transaction = await connection.BeginTransactionAsync();
            await take.ExecuteScalarAsync();
            await insert.ExecuteNonQueryAsync();
            await transaction.CommitAsync();
        }

        public async ValueTask DisposeAsync()
        {
            await take.DisposeAsync();
            await insert.DisposeAsync();
            await connection.DisposeAsync();
        }
    }
}
