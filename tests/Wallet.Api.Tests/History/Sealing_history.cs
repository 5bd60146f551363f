using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wallet.Api.History;
using Wallet.Api.Tests.Hosting;
using Wallet.Domain.Proof;
using Wallet.Projections.Proof;
using Wallet.Testing;

namespace Wallet.Api.Tests.History;

/// <summary>A serving process seals what happens, as far as its daemon has seen.</summary>
public sealed class Sealing_history : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Heads => folder.Of("heads.txt");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Happens_by_itself_and_its_hashes_go_to_a_file_outside_the_database()
    {
        await using var wallet = await ServingAsync();
        var last = await AskAsync(wallet, "select max(seq_id) from mt_events");

        await Until.SoAsync(async () =>
            await AskAsync(wallet, "select coalesce(max(last), 0) from sealed_blocks") >= last
            && await KeptAsync() > 0
        );

        await using var events = await Database(wallet).OpenConnectionAsync();
        await using var blocks = await Database(wallet).OpenConnectionAsync();
        Assert.Empty(
            await new VerifyHistory(events, blocks, new HeadsFile(Heads).Read()).RunAsync()
        );
    }

    [Fact]
    public async Task Writes_a_file_anew_that_another_process_begins_with()
    {
        await using var wallet = await ServingAsync();
        await Until.SoAsync(async () => await KeptAsync() > 0);
        var other = new HeadsFile(folder.Of("other.txt"));
        var seal = wallet.Services.GetRequiredService<SealHistory>();

        await other.CatchUpAsync(after => seal.BlocksAfterAsync(after, CancellationToken.None));
        await other.CatchUpAsync(after => seal.BlocksAfterAsync(after, CancellationToken.None));

        Assert.Equal(
            (await seal.BlocksAfterAsync(0, CancellationToken.None)).ToDictionary(
                b => b.Number,
                b => b.Hash
            ),
            other.Read()
        );
    }

    [Theory]
    [InlineData("update sealed_blocks set events = events + 1")]
    [InlineData("delete from sealed_blocks")]
    [InlineData("truncate sealed_blocks")]
    public async Task Is_only_added_to(string change)
    {
        await using var wallet = await RunningWallet.WithDemoAsync();
        await using var command = Database(wallet).CreateCommand(change);

        var refused = await Assert.ThrowsAsync<PostgresException>(() =>
            command.ExecuteNonQueryAsync()
        );

        Assert.Contains("only added to", refused.MessageText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("one 0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("1 00")]
    public async Task Stops_at_a_file_in_which_somebody_wrote_something_else(string line)
    {
        await File.WriteAllTextAsync(Heads, $"{line}\n");

        var refused = Assert.Throws<Wallet.Api.Hosting.CannotStartException>(() =>
            new HeadsFile(Heads).Read()
        );

        Assert.Contains($"found '{line}'", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<Wallet.Api.Hosting.CannotStartException>(() =>
            new HeadsFile(Heads).CatchUpAsync(_ => Task.FromResult<IReadOnlyList<Block>>([]))
        );
    }

    private async Task<RunningWallet> ServingAsync() =>
        await RunningWallet.StartAsync(
            await RunningWallet.DemoDatabaseAsync(),
            arrange: builder =>
            {
                builder.Configuration["History:Automatic"] = "true";
                builder.Configuration["History:HeadsFile"] = Heads;
            }
        );

    // While it is written to, nobody else may open it.
    private async Task<int> KeptAsync()
    {
        try
        {
            return File.Exists(Heads) ? (await File.ReadAllLinesAsync(Heads)).Length : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static NpgsqlDataSource Database(RunningWallet wallet) =>
        wallet.Services.GetRequiredService<NpgsqlDataSource>();

    private static async Task<long> AskAsync(RunningWallet wallet, string sql)
    {
        await using var command = Database(wallet).CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
