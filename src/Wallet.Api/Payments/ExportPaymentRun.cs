using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Exports;
using Wallet.Api.Words;

namespace Wallet.Api.Payments;

/// <summary>The payments of a run as a table, for a spreadsheet.</summary>
public static class ExportPaymentRun
{
    /// <summary>Null when there is no such run.</summary>
    public static async Task<Spreadsheet?> OfAsync(
        Guid run,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        await ListPaymentRunLines.AfterAsync(run, place: 0, int.MaxValue, session, cancellation)
            is { } lines
            ? new Spreadsheet(PaymentRunPageWords.Columns, [.. lines.Lines.Select(RowOf)])
            : null;

    public static string NameOf(Guid run, string format) => $"payment-run-{run}.{format}";

    private static IReadOnlyList<object?> RowOf(PaymentRunLineResource line) =>
        [
            line.Place,
            line.EndToEndId,
            $"{line.Claim}",
            line.Provider,
            line.Iban.Value,
            line.Invoice,
            line.Amount,
            PaymentRunPageWords.Of(line),
        ];
}

public static class ExportPaymentRunEndpoint
{
    /// <summary>The payments of a run as CSV.</summary>
    public static async Task<Results<FileContentHttpResult, NotFound>> GetCsv(
        Guid paymentRunId,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        await ExportPaymentRun.OfAsync(paymentRunId, session, cancellation) is { } sheet
            ? TypedResults.File(
                await sheet.ToCsvAsync(),
                Spreadsheet.CsvType,
                ExportPaymentRun.NameOf(paymentRunId, "csv")
            )
            : TypedResults.NotFound();

    /// <summary>The payments of a run as XLSX.</summary>
    public static async Task<Results<FileContentHttpResult, NotFound>> GetXlsx(
        Guid paymentRunId,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        await ExportPaymentRun.OfAsync(paymentRunId, session, cancellation) is { } sheet
            ? TypedResults.File(
                await sheet.ToXlsxAsync(),
                Spreadsheet.XlsxType,
                ExportPaymentRun.NameOf(paymentRunId, "xlsx")
            )
            : TypedResults.NotFound();
}
