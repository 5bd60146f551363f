using Marten;

namespace Wallet.Api.Catalogue;

/// <summary><c>catalogue import FILE|URL</c>: reads courses into the register and says what came of it.</summary>
public static class CatalogueImportCommand
{
    /// <returns>0 when everything came in, 1 when something was refused, 2 when there was nothing to read.</returns>
    public static async Task<int> RunAsync(
        string source,
        IDocumentStore store,
        TextWriter output,
        TextWriter errors,
        CancellationToken cancellation = default
    )
    {
        try
        {
            using var feeds = new FeedSource(Reach.Anywhere);
            var feed = await feeds.ReadAsync(source, cancellation);
            await using var session = store.LightweightSession();
            var outcome = await CatalogueImport.RunAsync(feed, session, cancellation);
            await WriteAsync(outcome, output);
            return outcome.Refused.Count == 0 ? 0 : 1;
        }
        catch (FeedUnreadableException e)
        {
            await errors.WriteLineAsync($"catalogue import {source}: {e.Message}");
            return 2;
        }
    }

    private static async Task WriteAsync(ImportOutcome outcome, TextWriter output)
    {
        await output.WriteLineAsync($"courses: {InWords(outcome.Courses)}");
        await output.WriteLineAsync($"offerings: {InWords(outcome.Offerings)}");
        var refused = outcome.Refused.DistinctBy(r => r.Place).Count();
        await output.WriteLineAsync($"refused records: {refused}");
        foreach (var flaw in outcome.Refused)
        {
            await output.WriteLineAsync(flaw.ToString());
        }
    }

    private static string InWords(Tally tally) =>
        $"{tally.Added} added, {tally.Changed} changed, {tally.Unchanged} unchanged, {tally.Withdrawn} withdrawn";
}
