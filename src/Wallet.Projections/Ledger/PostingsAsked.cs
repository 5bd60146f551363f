using Npgsql;
using Wallet.Domain.Ledger;

namespace Wallet.Projections.Ledger;

/// <summary>Which postings somebody wants to see; what is null does not matter.</summary>
/// <param name="AsOf">The last day on which they count, inclusive.</param>
public sealed record PostingsAsked(LocalDate AsOf)
{
    /// <summary>On either side.</summary>
    public LedgerAccount? Account { get; init; }

    /// <summary>The person's account, or another stream whose events they are of.</summary>
    public Guid? Stream { get; init; }

    public Guid? Lot { get; init; }

    public string? Scheme { get; init; }

    public string? Funder { get; init; }

    public Guid? Reservation { get; init; }

    public Guid? Provider { get; init; }

    public Guid? Run { get; init; }

    /// <summary>At most so many rows after a place; null is from the first.</summary>
    public async Task<IReadOnlyList<LedgerRow>> RowsAsync(
        NpgsqlConnection connection,
        LedgerPlace? after,
        int atMost
    )
    {
        await using var command = new NpgsqlCommand { Connection = connection };
        var wanted = new List<string> { $"effective_on <= {Parameter(AsOf)}" };
        Want("stream_id", Stream);
        Want("lot", Lot);
        Want("scheme", Scheme);
        Want("funder", Funder);
        Want("reservation", Reservation);
        Want("provider", Provider);
        Want("run", Run);
        if (Account is { } account)
        {
            var name = Parameter($"{account}");
            wanted.Add($"(debit = {name} or credit = {name})");
        }
        if (after is not null)
        {
            wanted.Add(
                $"(booked_on, stream_id, version, line) > ({Parameter(after.BookedOn)}, {Parameter(after.Stream)}, {Parameter(after.Version)}, {Parameter(after.Line)})"
            );
        }
        command.CommandText = $"""
            select {ReadLedger.Columns} from {LedgerTable.Name} where {string.Join(" and ", wanted)}
            order by booked_on, stream_id, version, line limit {Parameter(atMost)}
            """;
        return await command.RowsAsync();

        void Want(string column, object? value)
        {
            if (value is not null)
            {
                wanted.Add($"{column} = {Parameter(value)}");
            }
        }

        string Parameter(object value)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
            return $"${command.Parameters.Count}";
        }
    }
}
