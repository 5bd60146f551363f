using Marten;
using Npgsql;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Words;

namespace Wallet.Api.Payments.FromBank;

/// <summary>
/// Books a file of the bank in one commit: all of it or nothing. It is read page by page, so it needs as much memory however long it is, and a process that is
/// killed leaves nothing half: the same file is simply read again.
/// </summary>
internal sealed class BankFileImport(IDocumentStore store, IClock clock)
{
    private const int EntriesAtOnce = 500;
    private const string NothingBooked = "nothing_booked";

    /// <param name="progress">Is told how far it is, while the books have nothing of it yet.</param>
    public async Task RunAsync(
        Guid file,
        Func<BankFile, Task> progress,
        CancellationToken stopping = default
    )
    {
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync(stopping);
        await using var transaction = await connection.BeginTransactionAsync(stopping);
        await transaction.LockPaymentsAsync();
        await using var session = store.SessionIn(transaction);
        if (await session.LoadAsync<BankFile>(file, stopping) is not { Content: { } kept } waiting)
        {
            return; // another process booked it
        }
        using var spooled = await transaction.TakeAsync(kept, stopping);
        await transaction.SaveAsync(NothingBooked, stopping);
        try
        {
            session.Store(await BookAsync(waiting, spooled, session, transaction, progress));
        }
        catch (RunNotSentException e)
        {
            await transaction.RollbackAsync(NothingBooked, stopping);
            var because = BankFilePageWords.RunNotSent(e.Run);
            session.Store(waiting with { Content = null, NotBooked = because });
        }
        await transaction.ForgetAsync(kept, stopping);
        await session.SaveChangesAsync(stopping);
        await transaction.CommitAsync(stopping);
    }

    private async Task<BankFile> BookAsync(
        BankFile file,
        SpooledFile spooled,
        IDocumentSession session,
        NpgsqlTransaction transaction,
        Func<BankFile, Task> progress
    )
    {
        var content = BankFileContent.Of(spooled).Content!; // it was whole when it was received
        var book = new BookHeard(
            transaction,
            store,
            session,
            file,
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
            file = file with { Done = file.Done + page.Length };
            await progress(file);
        }
        await book.Runs.SaveAsync(store, transaction);
        return file with { Tally = book.Tally, Content = null };
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
}
