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
    public static async Task<BankFileImported> Handle(
        ImportBankFile command,
        IQuerySession session,
        IDocumentStore store,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var (once, file) = (command.Once, command.File);
        if (await Receipts.EarlierAsync(session, once, cancellation) is { } earlier)
        {
            var report = await session.LoadAsync<BankFile>(
                BankFiles.IdOf(file.Sha256),
                cancellation
            );
            return earlier is Outcome.Done
                ? new BankFileImported.With(report!, IsNew: true)
                : new BankFileImported.Not(earlier);
        }
        return await new BankFileImport(store, clock).RunAsync(
            file,
            once.Actor,
            Receipt.Of(once, new Outcome.Done()),
            cancellation: cancellation
        );
    }
}

/// <summary>What came of a file of the bank.</summary>
public sealed record BankFileResource(
    Guid BankFileId,
    Instant At,
    string By,
    BankMessage Message,
    string MessageId,
    string Sha256,
    BankTally Tally,
    Money? Unexplained
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
            file.Tally,
            file.Unexplained
        );
}

public static class ImportBankFileEndpoint
{
    /// <summary>Book what a file of the bank says: camt.053.001.08 or pain.002.001.10. A file that was read before answers with what came of it then.</summary>
    public static async Task<
        Results<Created<BankFileResource>, Ok<BankFileResource>, ProblemHttpResult>
    > Post([AsParameters] WritingRequest writing)
    {
        var cancellation = writing.Context.RequestAborted;
        using var file = await SpooledFile.OfAsync(writing.Context.Request.Body, cancellation);
        var command = new ImportBankFile(writing.Once("import-bank-file", file.Sha256), file);
        return await writing.Bus.InvokeAsync<BankFileImported>(command, cancellation) switch
        {
            BankFileImported.Not { Because: var outcome } => outcome.ToProblem(writing.Context)!,
            BankFileImported.With { IsNew: true, Report: var report } => TypedResults.Created(
                $"{ApiPaths.Root}/bank-files/{report.Id}",
                BankFileResource.Of(report)
            ),
            BankFileImported.With { Report: var report } => TypedResults.Ok(
                BankFileResource.Of(report)
            ),
            var other => throw new UnreachableException($"An import cannot come to {other}."),
        };
    }
}
