using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Wallet.Api.Database;
using Wallet.Api.Tests.Hosting;

namespace Wallet.Api.Tests.Database;

public sealed class A_private_server : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string PostmasterFile => folder.Of("postgres/postmaster.pid");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Has_its_data_of_last_time()
    {
        await using (var first = await StartAsync())
        {
            await ExecuteAsync(first, "create table kept as select 42 as answer");
        }
        Assert.False(File.Exists(PostmasterFile));

        await using var second = await StartAsync();

        Assert.Equal(42, await ExecuteAsync(second, "select answer from kept"));
    }

    [Fact]
    public async Task Is_shared_and_stopped_by_its_last_user()
    {
        var users = await Task.WhenAll(StartAsync(), StartAsync());
        Assert.Equal(users[0].ConnectionString, users[1].ConnectionString);

        await users[0].DisposeAsync();
        Assert.Equal(1, await ExecuteAsync(users[1], "select 1"));

        await users[1].DisposeAsync();
        Assert.False(File.Exists(PostmasterFile));
    }

    [Fact]
    public async Task Starts_although_another_process_has_its_old_process_id()
    {
        await using (await StartAsync()) { }
        await File.WriteAllTextAsync(
            PostmasterFile,
            $"{Environment.ProcessId}\n{folder.Of("postgres")}\n1700000000\n5432\n\n127.0.0.1\n  0  0\nready   \n"
        );

        await using var server = await StartAsync();

        Assert.Equal(1, await ExecuteAsync(server, "select 1"));
    }

    [Fact]
    public async Task Recovers_after_a_crash()
    {
        var crashed = await PrivatePostgres.StartAsync(folder.Path);
        await ExecuteAsync(crashed, "create table kept as select 42 as answer");
        using (
            var postmaster = Process.GetProcessById(
                int.Parse(File.ReadLines(PostmasterFile).First(), CultureInfo.InvariantCulture)
            )
        )
        {
            postmaster.Kill();
            await postmaster.WaitForExitAsync();
        }

        await using var server = await StartAsync();

        Assert.Equal(42, await ExecuteAsync(server, "select answer from kept"));
        await crashed.DisposeAsync();
        Assert.Equal(1, await ExecuteAsync(server, "select 1"));
    }

    [Fact]
    public async Task Keeps_the_durability_that_PostgreSQL_has_by_default()
    {
        await using var server = await PrivatePostgres.StartAsync(folder.Path);

        Assert.Equal(
            "on on on",
            await ExecuteAsync(
                server,
                "select concat_ws(' ', current_setting('fsync'), current_setting('synchronous_commit'), current_setting('full_page_writes'))"
            )
        );
    }

    [Fact]
    public async Task Is_not_removed_while_it_is_used()
    {
        var server = await StartAsync();
        await PrivatePostgres.RemoveUnusedAsync(folder.Path);
        Assert.Equal(1, await ExecuteAsync(server, "select 1"));

        await server.DisposeAsync();
        await PrivatePostgres.RemoveUnusedAsync(folder.Path);
        Assert.False(Directory.Exists(folder.Path));
        Directory.CreateDirectory(folder.Path);
    }

    private Task<PrivatePostgres> StartAsync() =>
        PrivatePostgres.StartAsync(folder.Path, durable: false);

    private static async Task<object?> ExecuteAsync(PrivatePostgres server, string sql)
    {
        await using var source = NpgsqlDataSource.Create(server.ConnectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
