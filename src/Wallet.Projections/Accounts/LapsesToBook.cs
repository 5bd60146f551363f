using Marten;
using Npgsql;
using NpgsqlTypes;
using Wallet.Domain;

namespace Wallet.Projections.Accounts;

/// <summary>The accounts with money left in a lot whose last usable day is past, page by page in the order of their ids. It waits for nobody.</summary>
public sealed class LapsesToBook(IDocumentStore store, LocalDate today)
{
    private const string There = """
        from mt_doc_account where jsonb_path_exists(
            data,
            '$.lots[*] ? (@.lastUsableDay < $today && @.available != "0.00")',
            jsonb_build_object('today', @today)
        )
        """;

    public async Task<int> CountAsync()
    {
        await using var connection = await OpenAsync();
        await using var command = Command($"select count(*)::int {There}", connection);
        return (int)(await command.ExecuteScalarAsync())!;
    }

    public async Task<IReadOnlyList<AccountId>> PageAfterAsync(AccountId account, int size)
    {
        await using var connection = await OpenAsync();
        await using var command = Command(
            $"select id {There} and id > @after order by id limit @size",
            connection
        );
        command.Parameters.AddWithValue("after", account.Value);
        command.Parameters.AddWithValue("size", size);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<AccountId>(size);
        while (await reader.ReadAsync())
        {
            found.Add(new AccountId(reader.GetGuid(0)));
        }
        return found;
    }

    // Days are written as they sort.
    private NpgsqlCommand Command(string sql, NpgsqlConnection connection)
    {
        var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddWithValue(
            "today",
            NpgsqlDbType.Text,
            NodaTime.Text.LocalDatePattern.Iso.Format(today)
        );
        return command;
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync();
        return connection;
    }
}
