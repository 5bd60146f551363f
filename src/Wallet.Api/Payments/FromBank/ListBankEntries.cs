using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Words;

namespace Wallet.Api.Payments.FromBank;

/// <summary>What the bank said and nobody could tell: the worklist.</summary>
/// <param name="Next">How many to pass over for what follows; null at the end.</param>
public sealed record BankEntriesResource(IReadOnlyList<BankEntryResource> Entries, int? Next);

/// <param name="BankFileId">In which it was heard first.</param>
/// <param name="Problem">Why nothing was booked.</param>
/// <param name="InWords">The same for people.</param>
/// <param name="Amount">As it was written.</param>
/// <param name="Closing">Null as long as it is open.</param>
public sealed record BankEntryResource(
    Guid BankEntryId,
    Guid BankFileId,
    int Number,
    EntryProblem Problem,
    Text InWords,
    bool IsCredit,
    string? Amount,
    LocalDate? BookedOn,
    string? EndToEndId,
    string? Counterparty,
    string? Remittance,
    EntryClosing? Closing
)
{
    public static BankEntryResource Of(BankEntry entry) =>
        new(
            entry.Id,
            entry.File,
            entry.Number,
            entry.Problem!.Value,
            BankEntryWords.Of(entry.Problem.Value),
            entry.IsCredit,
            entry.Amount,
            entry.BookedOn,
            entry.EndToEndId,
            entry.Counterparty,
            entry.Remittance,
            entry.Closing
        );
}

public static class ListBankEntries
{
    private const int Page = 100;

    /// <summary>Those that are open, in the order of their files.</summary>
    public static async Task<BankEntriesResource> AfterAsync(
        int after,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var passedOver = Math.Max(after, 0);
        var entries = await session
            .Query<BankEntry>()
            .Where(e => e.IsOpen)
            .OrderBy(e => e.File)
            .ThenBy(e => e.Number)
            .ThenBy(e => e.Id)
            .Skip(passedOver)
            .Take(Page + 1)
            .ToListAsync(cancellation);
        return new BankEntriesResource(
            [.. entries.Take(Page).Select(BankEntryResource.Of)],
            entries.Count > Page ? passedOver + Page : null
        );
    }

    /// <summary>Null when there is none with this id on which somebody has or had to look.</summary>
    public static async Task<BankEntry?> FindBankEntryAsync(
        this IQuerySession session,
        Guid id,
        CancellationToken cancellation
    ) =>
        await session.LoadAsync<BankEntry>(id, cancellation) is { Problem: not null } entry
            ? entry
            : null;
}

public static class ListBankEntriesEndpoint
{
    /// <summary>What the bank said that somebody has to look at.</summary>
    public static async Task<Ok<BankEntriesResource>> Get(
        IQuerySession session,
        CancellationToken cancellation,
        int after = 0
    ) => TypedResults.Ok(await ListBankEntries.AfterAsync(after, session, cancellation));
}
