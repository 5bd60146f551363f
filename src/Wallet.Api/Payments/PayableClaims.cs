using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Domain.Providers;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Payments;

/// <summary>The claims of an enrolment of which something may be payable, as they stand, and whom they are of.</summary>
internal sealed record OpenClaims(Change<EnrolmentClaims, ClaimEvent> Stream, ProviderId Provider);

/// <summary>A provider and what it is called.</summary>
internal sealed record NamedProvider(Provider Provider, string Name);

/// <summary>Reads page by page what a run could pay.</summary>
internal sealed class PayableClaims(NpgsqlConnection connection)
{
    private const string Open = "(c.data ->> 'hasOpen')::boolean = true";

    public async Task<int> CountAsync()
    {
        await using var command = new NpgsqlCommand(
            $"select count(*)::int from mt_doc_enrolmentclaims c where {Open}",
            connection
        );
        return (int)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Providers that owe something and have claims from which it can be kept back.</summary>
    public async Task<IReadOnlyList<ProviderId>> DebtorsAsync()
    {
        await using var command = new NpgsqlCommand(
            $"""
            select p.id from mt_doc_provider p
            where jsonb_array_length(p.data -> 'overpayments') > 0 and (p.data ->> 'owes')::numeric > 0
            and exists (
                select from mt_doc_enrolmentclaims c join mt_doc_enrolment e on e.id = (c.data ->> 'enrolment')::uuid
                where {Open} and (e.data ->> 'provider')::uuid = p.id
            )
            order by p.id
            """,
            connection
        );
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<ProviderId>();
        while (await reader.ReadAsync())
        {
            found.Add(new ProviderId(reader.GetGuid(0)));
        }
        return found;
    }

    public async Task<IReadOnlyList<OpenClaims>> PageAfterAsync(Guid last, int atMost)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select c.id, c.data, c.mt_version, (e.data ->> 'provider')::uuid
            from mt_doc_enrolmentclaims c join mt_doc_enrolment e on e.id = (c.data ->> 'enrolment')::uuid
            where {Open} and c.id > @last order by c.id limit @most
            """,
            connection
        );
        command.Parameters.AddWithValue("last", last);
        command.Parameters.AddWithValue("most", atMost);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<OpenClaims>(atMost);
        while (await reader.ReadAsync())
        {
            found.Add(
                new OpenClaims(
                    new(
                        reader.GetGuid(0),
                        Json<EnrolmentClaims>(await reader.GetFieldValueAsync<string>(1)),
                        reader.GetInt64(2),
                        []
                    ),
                    new ProviderId(reader.GetGuid(3))
                )
            );
        }
        return found;
    }

    public async Task<IReadOnlyList<NamedProvider>> ProvidersAsync(IEnumerable<ProviderId> ids)
    {
        await using var command = new NpgsqlCommand(
            """
            select p.data, n.data ->> 'name' from mt_doc_provider p
            join mt_doc_admittedprovider n on n.id = p.id where p.id = any(@ids)
            """,
            connection
        );
        command.Parameters.Add(
            new NpgsqlParameter("ids", NpgsqlDbType.Array | NpgsqlDbType.Uuid)
            {
                Value = ids.Select(i => i.Value).ToArray(),
            }
        );
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<NamedProvider>();
        while (await reader.ReadAsync())
        {
            found.Add(
                new NamedProvider(
                    Json<Provider>(await reader.GetFieldValueAsync<string>(0)),
                    reader.GetString(1)
                )
            );
        }
        return found;
    }

    private static T Json<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, WalletJson.Options)!;
}
