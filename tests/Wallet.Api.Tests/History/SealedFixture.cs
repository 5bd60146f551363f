using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wallet.Api.History;
using Wallet.Api.Tests.Hosting;
using Wallet.Projections.Proof;
using Wallet.Testing;

namespace Wallet.Api.Tests.History;

/// <summary>The demo, sealed, and somebody who may change its database.</summary>
public sealed class SealedFixture : IAsyncLifetime
{
    private static readonly string[] Tables =
    [
        "mt_events",
        "mt_doc_account",
        "mt_doc_funderdeposit",
        "ledger",
        "sealed_blocks",
    ];

    private readonly TemporaryFolder folder = new();

    public RunningWallet Wallet { get; private set; } = null!;

    public string Heads => folder.Of("heads.txt");

    public async Task InitializeAsync()
    {
        Wallet = await RunningWallet.StartAsync(
            await RunningWallet.DemoDatabaseAsync(),
            reacts: false,
            arrange: builder => builder.Configuration["History:HeadsFile"] = Heads
        );
        await SealAsync();
        await DoAsync([.. Tables.Select(t => $"create table kept_{t} as table {t}")]);
    }

    public async Task DisposeAsync()
    {
        await Wallet.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>As a serving process does once its daemon has seen everything.</summary>
    public async Task SealAsync()
    {
        await DoAsync(
            """
            insert into mt_event_progression (name, last_seq_id) select 'HighWaterMark', max(seq_id) from mt_events
            on conflict (name) do update set last_seq_id = excluded.last_seq_id
            """
        );
        var seal = Wallet.Services.GetRequiredService<SealHistory>();
        await seal.RunAsync(CancellationToken.None);
        await Wallet
            .Services.GetRequiredService<HeadsFile>()
            .CatchUpAsync(after => seal.BlocksAfterAsync(after, CancellationToken.None));
    }

    /// <summary>The command, after somebody changed the database; then all is as it was.</summary>
    public async Task<(int Code, string Output)> VerifyAfterAsync(string change)
    {
        await DoAsync("alter table sealed_blocks disable trigger user", change);
        try
        {
            using var output = new StringWriter();
            using var errors = new StringWriter();
            var code = await new VerifyCommand(
                work => work(Wallet.Services),
                output,
                errors
            ).RunAsync([]);
            return (code, $"{output}{errors}");
        }
        finally
        {
            await DoAsync([
                .. Tables.SelectMany(t =>
                    new[] { $"delete from {t}", $"insert into {t} table kept_{t}" }
                ),
            ]);
        }
    }

    public async Task DoAsync(params string[] statements)
    {
        await using var command = Wallet
            .Services.GetRequiredService<NpgsqlDataSource>()
            .CreateCommand(string.Join(';', statements));
        await command.ExecuteNonQueryAsync();
    }
}
