using System.Diagnostics;
using System.Text.Json;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Words;

namespace Wallet.Api.Catalogue;

/// <summary>Bring the register of courses up to date with what an administrator sends, or names.</summary>
/// <param name="Document">A feed, or <c>{"url": "https://…"}</c> of one.</param>
public sealed record ImportFeed(Once Once, JsonElement Document)
{
    // Messages are logged when they fail; a feed is too long for that.
    public override string ToString() => nameof(ImportFeed);
}

/// <summary>What came of it: nothing could be read, or a report.</summary>
public abstract record Imported
{
    private Imported() { }

    public sealed record Not(Outcome Because) : Imported;

    public sealed record With(ImportReport Report) : Imported;
}

public static class ImportFeedHandler
{
    public static async Task<Imported> Handle(
        ImportFeed command,
        IDocumentSession session,
        FeedSource source,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var id = command.Once.NewId("import");
        if (await Receipts.EarlierAsync(session, command.Once, cancellation) is { } earlier)
        {
            return earlier is Outcome.Done
                ? new Imported.With((await session.LoadAsync<ImportReport>(id, cancellation))!)
                : new Imported.Not(earlier);
        }
        var (field, address) = Address(command.Document);
        try
        {
            var feed = address is null
                ? Feed.Of(command.Document)
                : await source.FetchAsync(address, cancellation);
            var outcome = await CatalogueImport.StageAsync(feed, session, cancellation);
            var report = ImportReport.Of(id, clock, outcome);
            session.Insert(report);
            await Receipts.SaveAsync(session, command.Once, new Outcome.Done(), cancellation);
            return new Imported.With(report);
        }
        catch (FeedUnreadableException e)
        {
            var error = new InputError(field, ImportWords.Unreadable(e.Reason));
            return new Imported.Not(new Outcome.Invalid([error]));
        }
    }

    private static (string Field, string? Address) Address(JsonElement document) =>
        document.ValueKind == JsonValueKind.Object && document.TryGetProperty("url", out var url)
            ? ("url", url.ToString())
            : ("document", null);
}

public static class ImportFeedEndpoint
{
    /// <summary>Bring the register of courses up to date with an Open Education API document, or with what is at an address.</summary>
    public static async Task<Results<Ok<ImportReport>, ProblemHttpResult>> Post(
        JsonElement document,
        [AsParameters] WritingRequest writing
    ) =>
        await writing.Bus.InvokeAsync<Imported>(
            new ImportFeed(writing.Once("import-catalogue", document), document),
            writing.Context.RequestAborted
        ) switch
        {
            Imported.Not { Because: var outcome } => outcome.ToProblem(writing.Context)!,
            Imported.With { Report: var report } => TypedResults.Ok(report),
            var other => throw new UnreachableException($"An import cannot come to {other}."),
        };
}
