using Marten;
using Npgsql;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Words;

namespace Wallet.Api.Payments.FromBank;

/// <summary>What came of it: nothing was booked, or a report.</summary>
public abstract record BankFileImported
{
    private BankFileImported() { }

    public sealed record Not(Outcome Because) : BankFileImported;

    /// <param name="IsNew">False when the same file was read before.</param>
    public sealed record With(BankFile Report, bool IsNew) : BankFileImported;
}

/// <summary>
/// Books a file of the bank in one commit: all of it or nothing. It is read page by page, so it needs as much memory however long it is, and a process that is
/// killed leaves nothing half: the same file is simply read again.
/// </summary>
internal sealed class BankFileImport(IDocumentStore store, IClock clock)
{
    private const int EntriesAtOnce = 500;

    /// <param name="progress">Is told how much was booked so far.</param>
    public async Task<BankFileImported> RunAsync(
        SpooledFile file,
        string by,
        Receipt? receipt,
        Func<BankTally, Task>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var (content, flaw) = BankFileContent.Of(file);
        if (content is null)
        {
            return Refused(flaw!);
        }
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await transaction.LockPaymentsAsync();
        await using var session = store.SessionIn(transaction);
        var id = BankFiles.IdOf(file.Sha256);
        if (await session.LoadAsync<BankFile>(id, cancellation) is { } earlier)
        {
            await KeepAsync(receipt, session, transaction, cancellation);
            return new BankFileImported.With(earlier, IsNew: false);
        }
        var report = new BankFile(
            id,
            clock.GetCurrentInstant().ToDateTimeOffset(),
            by,
            content.Message,
            content.MessageId,
            file.Sha256,
            BankTally.Nothing with
            {
                OnlyTold = content.OnlyTold,
            },
            content.Unexplained
        );
        try
        {
            report = await BookAsync(content, report, session, transaction, progress);
        }
        catch (RunNotSentException e)
        {
            return Refused(BankFilePageWords.RunNotSent(e.Run));
        }
        session.Insert(report);
        await KeepAsync(receipt, session, transaction, cancellation);
        return new BankFileImported.With(report, IsNew: true);
    }

    private async Task<BankFile> BookAsync(
        BankFileContent content,
        BankFile report,
        IDocumentSession session,
        NpgsqlTransaction transaction,
        Func<BankTally, Task>? progress
    )
    {
        var book = new BookHeard(
            transaction,
            store,
            session,
            report,
            content.Account,
            clock.TodayInTheNetherlands()
        );
        foreach (var page in content.Said.Chunk(EntriesAtOnce))
        {
            await book.RunAsync([.. page.Where(h => !h.IsOfWholeFile)]);
            foreach (var whole in page.Where(h => h.IsOfWholeFile))
            {
                await BookWholeAsync(whole, book, session, transaction);
            }
            await (progress?.Invoke(book.Tally) ?? Task.CompletedTask);
        }
        await book.Runs.SaveAsync(store, transaction);
        return report with { Tally = book.Tally };
    }

    private async Task BookWholeAsync(
        Heard whole,
        BookHeard book,
        IDocumentSession session,
        NpgsqlTransaction transaction
    )
    {
        // What the runs were to hear so far says which of the payments are still open.
        await book.Runs.SaveAsync(store, transaction);
        var (payments, problem) = await WholeFile.PartsAsync(whole, session);
        if ((await book.KnownAsync([whole])).Count == 0)
        {
            await book.KeepAsync(whole, problem);
        }
        else if (problem is not null)
        {
            book.CountKnown(1);
        }
        foreach (var page in payments.Chunk(EntriesAtOnce))
        {
            await book.RunAsync(page);
        }
    }

    private static async Task KeepAsync(
        Receipt? receipt,
        IDocumentSession session,
        NpgsqlTransaction transaction,
        CancellationToken cancellation
    )
    {
        if (receipt is not null)
        {
            session.Insert(receipt);
        }
        await session.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static BankFileImported.Not Refused(Text because) =>
        new(new Outcome.Invalid([new InputError(BankFiles.Field, because)]));
}

internal static class BankFiles
{
    /// <summary>What the file is called on a page and in what is wrong with it.</summary>
    public const string Field = "document";

    public static Guid IdOf(string sha256) =>
        Projections.EventStore.StreamId.FromName($"bank-file:{sha256}");
}
