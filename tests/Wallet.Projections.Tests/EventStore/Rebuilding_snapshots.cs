using Marten;
using Npgsql;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Claims;
using Wallet.Domain.Employers;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;
using Wallet.Testing;
using Provider = Wallet.Domain.Providers.Provider;

namespace Wallet.Projections.Tests.EventStore;

public sealed class Rebuilding_snapshots
{
    private static readonly string[] Tables =
    [
        "mt_doc_account",
        "mt_doc_funderdeposit",
        "mt_doc_scheme",
        "mt_doc_provider",
        "mt_doc_enrolmentclaims",
    ];

    [Fact]
    public async Task Makes_each_as_it_was_in_every_column()
    {
        var database = await TestDatabase.CreateAsync();
        using var store = await OpenAsync(database);
        await AppendAsync(store, SampleEvents.Account, SampleEvents.OfAccount);
        await AppendAsync(store, new AccountId(Guid.CreateVersion7()), SampleEvents.OfAccount[..3]);
        await AppendSamplesAsync(store);
        var before = await RowsAsync(database);
        Assert.Equal(6, before.Length);
        await ExecuteAsync(database, $"truncate {string.Join(", ", Tables)}");

        var read = (
            await StreamKinds.Accounts.RebuildSnapshotsAsync(store),
            await StreamKinds.Deposits.RebuildSnapshotsAsync(store),
            await StreamKinds.Schemes.RebuildSnapshotsAsync(store),
            await StreamKinds.Providers.RebuildSnapshotsAsync(store),
            await StreamKinds.Claims.RebuildSnapshotsAsync(store)
        );

        Assert.Equal(
            (
                SampleEvents.OfAccount.Length + 3,
                SampleEvents.OfDeposit.Length,
                SampleEvents.OfScheme.Length,
                SampleEventsOfPaying.OfProvider.Length,
                SampleEventsOfPaying.OfClaims.Length
            ),
            read
        );
        Assert.Equal(before, await RowsAsync(database));
    }

    [Fact]
    public async Task Writes_over_what_is_wrong_and_not_over_what_has_gone_further()
    {
        var database = await TestDatabase.CreateAsync();
        using var store = await OpenAsync(database);
        var (wrong, further) = (SampleEvents.Account, new AccountId(Guid.CreateVersion7()));
        await AppendAsync(store, wrong, SampleEvents.OfAccount[..2]);
        await AppendAsync(store, further, SampleEvents.OfAccount[..2]);
        await ExecuteAsync(
            database,
            "update mt_doc_account set data = jsonb_set(data, '{lots}', '[]')"
        );
        await ExecuteAsync(
            database,
            $"update mt_doc_account set mt_version = 3 where id = '{further}'"
        );

        await StreamKinds.Accounts.RebuildSnapshotsAsync(store);

        await using var session = store.QuerySession();
        Assert.Single((await session.LoadAsync<Account>(wrong))!.Lots);
        Assert.Empty((await session.LoadAsync<Account>(further))!.Lots);
    }

    [Fact]
    public async Task Of_nothing_is_nothing()
    {
        using var store = await OpenAsync(await TestDatabase.CreateAsync());

        Assert.Equal(0, await StreamKinds.Accounts.RebuildSnapshotsAsync(store));
    }

    private static async Task<DocumentStore> OpenAsync(string database)
    {
        var options = new StoreOptions();
        options.Connection(TestDatabase.SourceOf(database));
        options.DisableNpgsqlLogging = true;
        options.UseWalletEvents();
        var store = new DocumentStore(options);
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        return store;
    }

    private static async Task AppendAsync(DocumentStore store, AccountId id, AccountEvent[] events)
    {
        await using var session = store.LightweightSession();
        session.Events.StartStream<Account>(id.Value, events.Cast<object>());
        await session.SaveChangesAsync();
    }

    private static async Task AppendSamplesAsync(DocumentStore store)
    {
        await using var session = store.LightweightSession();
        session.Events.StartStream<FunderDeposit>(
            StreamId.Of(SampleEvents.Funder),
            SampleEvents.OfDeposit.Cast<object>()
        );
        session.Events.StartStream<Scheme>(
            StreamId.Of(SampleEvents.Scheme),
            SampleEvents.OfScheme.Cast<object>()
        );
        session.Events.StartStream<Provider>(
            SampleEvents.Id(20),
            SampleEventsOfPaying.OfProvider.Cast<object>()
        );
        session.Events.StartStream<EnrolmentClaims>(
            StreamId.OfClaims(SampleEventsOfPaying.Enrolment),
            SampleEventsOfPaying.OfClaims.Cast<object>()
        );
        await session.SaveChangesAsync();
    }

    /// <summary>All columns but the moment.</summary>
    private static async Task<string[]> RowsAsync(string database)
    {
        await using var source = NpgsqlDataSource.Create(database);
        var rows = new List<string>();
        foreach (var table in Tables)
        {
            await using var command = source.CreateCommand(
                $"select (to_jsonb(t) - 'mt_last_modified')::text from {table} t order by id"
            );
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                rows.Add(reader.GetString(0));
            }
        }
        return [.. rows];
    }

    private static async Task ExecuteAsync(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
