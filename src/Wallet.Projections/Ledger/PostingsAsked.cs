using Npgsql;
using Wallet.Domain;
using Wallet.Domain.Ledger;

namespace Wallet.Projections.Ledger;

/// <summary>Which postings somebody wants to see; what is null does not matter.</summary>
/// <param name="AsOf">The last day on which they count, inclusive.</param>
public sealed record PostingsAsked(LocalDate AsOf)
{
    /// <summary>The first day of a period: what counted before it is only added up.</summary>
    public LocalDate? From { get; init; }

    /// <summary>On either side.</summary>
    public LedgerAccount? Account { get; init; }

    /// <summary>The person's account, or another stream whose events they are of.</summary>
    public Guid? Stream { get; init; }

    public Guid? Lot { get; init; }

    public string? Scheme { get; init; }

    public string? Funder { get; init; }

    public Guid? Reservation { get; init; }

    /// <summary>What it owes, and all that was reserved for courses of it.</summary>
    public Guid? Provider { get; init; }

    public Guid? Run { get; init; }

    /// <summary>At most so many rows of the period after a place; null is from the first.</summary>
    public async Task<IReadOnlyList<LedgerRow>> RowsAsync(
        NpgsqlConnection connection,
        LedgerPlace? after,
        int atMost
    )
    {
        await using var command = new NpgsqlCommand { Connection = connection };
        var wanted = Wanted(command);
        if (From is { } from)
        {
            wanted.Add($"effective_on >= {Parameter(command, from)}");
        }
        if (after is not null)
        {
            wanted.Add(
                $"(booked_on, stream_id, version, line) > ({Parameter(command, after.BookedOn)}, {Parameter(command, after.Stream)}, {Parameter(command, after.Version)}, {Parameter(command, after.Line)})"
            );
        }
        command.CommandText = $"""
            select {ReadLedger.Columns} from {LedgerTable.Name} where {string.Join(" and ", wanted)}
            order by booked_on, stream_id, version, line limit {Parameter(command, atMost)}
            """;
        return await command.RowsAsync();
    }

    /// <summary>What they come to, by ledger account.</summary>
    public async Task<TrialBalance> BalanceAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand { Connection = connection };
        var isBefore = From is { } from ? $"effective_on < {Parameter(command, from)}" : "false";
        command.CommandText = $"""
            select debit, credit, {isBefore} as before, sum(cents)::bigint from {LedgerTable.Name}
            where {string.Join(" and ", Wanted(command))} group by debit, credit, before
            """;
        await using var reader = await command.ExecuteReaderAsync();
        var sums = new List<(LedgerAccount, LedgerAccount, bool, Money)>();
        while (await reader.ReadAsync())
        {
            sums.Add(
                (
                    LedgerAccounts.Named(reader.GetString(0)),
                    LedgerAccounts.Named(reader.GetString(1)),
                    reader.GetBoolean(2),
                    new Money(reader.GetInt64(3))
                )
            );
        }
        return TrialBalance.Of(AsOf, sums);
    }

    private List<string> Wanted(NpgsqlCommand command)
    {
        var wanted = new List<string> { $"effective_on <= {Parameter(command, AsOf)}" };
        Want("stream_id = {0}", Stream);
        Want("lot = {0}", Lot);
        Want("scheme = {0}", Scheme);
        Want("funder = {0}", Funder);
        Want("reservation = {0}", Reservation);
        Want(
            "(provider = {0} or reservation in (select id from mt_doc_enrolment where (data ->> 'provider')::uuid = {0}))",
            Provider
        );
        Want("run = {0}", Run);
        Want("(debit = {0} or credit = {0})", Account is { } a ? LedgerAccounts.NameOf(a) : null);
        return wanted;

        void Want(string condition, object? value)
        {
            if (value is not null)
            {
                wanted.Add(
                    condition.Replace("{0}", Parameter(command, value), StringComparison.Ordinal)
                );
            }
        }
    }

    private static string Parameter(NpgsqlCommand command, object value)
    {
        command.Parameters.Add(new NpgsqlParameter { Value = value });
        return $"${command.Parameters.Count}";
    }
}
