using Npgsql;
using Wallet.Testing;

namespace Wallet.Api.Tests.Database;

public sealed class Test_databases
{
    [Fact]
    public async Task Are_copies_of_a_template_that_is_prepared_once()
    {
        var prepared = 0;
        Task<string> Create() =>
            TestDatabase.CreateFromTemplateAsync(
                "copies",
                async template =>
                {
                    prepared++;
                    await ExecuteAsync(template, "create table copied (id int)");
                }
            );

        var databases = await Task.WhenAll(Create(), Create(), Create());

        Assert.Equal(1, prepared);
        Assert.Distinct(databases);
        await Task.WhenAll(
            databases.Select(database => ExecuteAsync(database, "insert into copied values (1)"))
        );
    }

    private static async Task ExecuteAsync(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
