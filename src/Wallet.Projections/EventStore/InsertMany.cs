using Marten;
using Npgsql;
using NpgsqlTypes;

namespace Wallet.Projections.EventStore;

/// <summary>Inserts many documents of one kind by one statement, in the caller's transaction: the rows that Marten would write (ADR 0020).</summary>
/// <param name="connection">Open, in a transaction.</param>
/// <param name="store">Knows the table and how documents stand in JSON.</param>
public sealed class InsertMany(NpgsqlConnection connection, IDocumentStore store)
{
    /// <exception cref="PostgresException">One of the ids is there already (unique violation).</exception>
    public async Task RunAsync<T>(IReadOnlyList<T> documents, Func<T, Guid> id)
        where T : class
    {
        if (documents.Count == 0)
        {
            return;
        }
        var table = store.Options.FindOrResolveDocumentType(typeof(T)).TableName.QualifiedName;
        await using var command = new NpgsqlCommand(
            $"""
            insert into {table} (id, data, mt_dotnet_type, mt_version, mt_last_modified)
            select id, data, $3, gen_random_uuid(), transaction_timestamp() from unnest($1, $2) as d (id, data)
            """,
            connection
        );
        command.Parameters.Add(Of(NpgsqlDbType.Uuid, documents.Select(id)));
        command.Parameters.Add(
            Of(NpgsqlDbType.Jsonb, documents.Select(d => store.Options.Serializer().ToJson(d)))
        );
        command.Parameters.Add(new NpgsqlParameter { Value = typeof(T).FullName });
        await command.ExecuteNonQueryAsync();
    }

    private static NpgsqlParameter Of<T>(NpgsqlDbType type, IEnumerable<T> values) =>
        new() { Value = values.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | type };
}
