using System.Diagnostics;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Domain;

namespace Wallet.Api.Payments.FromBank;

/// <summary>Book what a file of the bank says: a statement or a status report.</summary>
public sealed record ImportBankFile(Once Once, SpooledFile File);

public static class ImportBankFileHandler
{
    public static async Task<BankFileReceived> Handle(
        ImportBankFile command,
        IQuerySession session,
        IDocumentStore store,
        BankFilesAtWork work,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var (once, file) = (command.Once, command.File);
        if (await Receipts.EarlierAsync(session, once, cancellation) is { } earlier)
        {
            return
                earlier is Outcome.Done
                && await session.LoadAsync<BankFile>(BankFile.IdOf(file.Sha256), cancellation)
                    is { } known
                ? new BankFileReceived.As(known, IsNew: true)
                : new BankFileReceived.Not(earlier);
        }
        var received = await new ReceiveBankFile(store, clock).RunAsync(
            file,
            once.Actor,
            Receipt.Of(once, new Outcome.Done()),
            cancellation
        );
        work.Wake();
        return received;
    }
}

/// <summary>A file of the bank: how far it is, and what came of it.</summary>
/// <param name="Entries">What is to be booked.</param>
/// <param name="Done">How many of these were looked at; the books have them when <c>isBooked</c>.</param>
/// <param name="NotBooked">Why nothing of it was booked; then send it again.</param>
public sealed record BankFileResource(
    Guid BankFileId,
    Instant At,
    string By,
    BankMessage Message,
    string MessageId,
    string Sha256,
    int Entries,
    int Done,
    bool IsBooked,
    BankTally Tally,
    Money? Unexplained,
    string? NotBooked
)
{
    public static BankFileResource Of(BankFile file) =>
        new(
            file.Id,
            Instant.FromDateTimeOffset(file.At),
            file.By,
            file.Message,
            file.MessageId,
            file.Sha256,
            file.Entries,
            file.Done,
            file.IsBooked,
            file.Tally,
            file.Unexplained,
            file.NotBooked?.ToString()
        );
}

public static class ImportBankFileEndpoint
{
    /// <summary>Book what a file of the bank says: camt.053.001.08 or pain.002.001.10. How far it is, and what came of it, is at its address; a file that was sent before answers with that.</summary>
    public static async Task<
        Results<Created<BankFileResource>, Ok<BankFileResource>, ProblemHttpResult>
    > Post([AsParameters] WritingRequest writing)
    {
        var cancellation = writing.Context.RequestAborted;
        using var file = await SpooledFile.OfAsync(writing.Context.Request.Body, cancellation);
        var command = new ImportBankFile(writing.Once("import-bank-file", file.Sha256), file);
        return await writing.Bus.InvokeAsync<BankFileReceived>(command, cancellation) switch
        {
            BankFileReceived.Not { Because: var outcome } => outcome.ToProblem(writing.Context)!,
            BankFileReceived.As { IsNew: true, File: var kept } => TypedResults.Created(
                $"{ApiPaths.Root}/bank-files/{kept.Id}",
                BankFileResource.Of(kept)
            ),
            BankFileReceived.As { File: var kept } => TypedResults.Ok(BankFileResource.Of(kept)),
            var other => throw new UnreachableException($"An import cannot come to {other}."),
        };
    }
}
