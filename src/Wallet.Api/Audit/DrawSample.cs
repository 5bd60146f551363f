using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Exports;
using Wallet.Api.Ledger;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Projections.Ledger;

namespace Wallet.Api.Audit;

/// <summary>A sample of postings as a table, for an accountant's spreadsheet.</summary>
public static class DrawSample
{
    public static async Task<Spreadsheet> OfAsync(
        SampleAsked asked,
        LedgerShelf ledger,
        CancellationToken cancellation
    ) =>
        new(
            AuditWords.SampleColumns,
            [.. (await ledger.SampleAsync(asked, cancellation)).Select(RowOf)]
        );

    public static string NameOf(SampleAsked asked) =>
        $"postings-{asked.From:uuuu-MM-dd}-{asked.Until:uuuu-MM-dd}.csv";

    private static IReadOnlyList<object?> RowOf(LedgerRow row)
    {
        var posting = row.Posting;
        return
        [
            posting.BookedOn,
            posting.EffectiveOn,
            LedgerWords.Of(posting.Debit),
            LedgerWords.Of(posting.Credit),
            posting.Amount,
            posting.Lot?.ToString(),
            posting.Scheme?.Value,
            posting.Funder?.Value,
            posting.Reservation?.ToString(),
            posting.Provider?.ToString(),
            posting.Run?.ToString(),
            $"{row.Stream}",
            row.Version,
            row.Line,
        ];
    }
}

public static class DrawSampleEndpoint
{
    /// <summary>A sample of postings as CSV: the same seed draws the same ones.</summary>
    public static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Get(
        [AsParameters] SampleQuery query,
        LedgerShelf ledger,
        IClock clock,
        HttpContext context
    )
    {
        var input = new Input();
        var asked = query.Read(input, clock.TodayInTheNetherlands());
        if (!input.IsSound)
        {
            return input.ToOutcome().ToProblem(context)!;
        }
        var sheet = await DrawSample.OfAsync(asked, ledger, context.RequestAborted);
        return TypedResults.File(
            await sheet.ToCsvAsync(),
            Spreadsheet.CsvType,
            DrawSample.NameOf(asked)
        );
    }
}
