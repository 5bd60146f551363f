using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Exports;
using Wallet.Api.People;
using Wallet.Api.Words;
using Wallet.Domain;

namespace Wallet.Api.Employers.Batches;

/// <summary>What came of each line, for a spreadsheet.</summary>
public sealed class ExportBatch(IQuerySession session, SealedNames names)
{
    /// <summary>Null when this employer sent no such file.</summary>
    public async Task<Spreadsheet?> OfAsync(
        EmployerId employer,
        Guid id,
        CancellationToken cancellation
    )
    {
        if (await session.BatchAsync(employer, id, cancellation) is not { } batch)
        {
            return null;
        }
        var staff = await StaffList.OfAsync(employer, session, cancellation);
        var called = (await ListStaff.NamedAsync(staff, names, cancellation)).ToDictionary(
            s => s.StaffNumber,
            s => s.Name
        );
        var lines = await session.LinesAsync(batch, cancellation);
        return new Spreadsheet(
            BatchWords.Columns,
            [.. lines.Select(l => RowOf(l, called.GetValueOrDefault(l.StaffNumber, "")))]
        );
    }

    public static string NameOf(Guid batch, string format) => $"top-ups-{batch}.{format}";

    private static IReadOnlyList<object?> RowOf(BatchLine line, string name) =>
        [
            line.Line,
            line.StaffNumber,
            name,
            line.Fate == BatchFate.Refused && !line.Amount.IsPositive ? null : line.Amount,
            line.LastUsableDay,
            BatchWords.Of(line.Fate),
            string.Join(" ", line.Problems.Select(p => $"{p.Message}")),
        ];
}

public static class ExportBatchEndpoint
{
    /// <summary>What came of each line, as CSV.</summary>
    public static async Task<Results<FileContentHttpResult, NotFound>> GetCsv(
        string employerId,
        Guid batchId,
        IQuerySession session,
        SealedNames names,
        CancellationToken cancellation
    ) =>
        await new ExportBatch(session, names).OfAsync(
            new EmployerId(employerId),
            batchId,
            cancellation
        )
            is { } sheet
            ? TypedResults.File(
                await sheet.ToCsvAsync(),
                Spreadsheet.CsvType,
                ExportBatch.NameOf(batchId, "csv")
            )
            : TypedResults.NotFound();

    /// <summary>What came of each line, as XLSX.</summary>
    public static async Task<Results<FileContentHttpResult, NotFound>> GetXlsx(
        string employerId,
        Guid batchId,
        IQuerySession session,
        SealedNames names,
        CancellationToken cancellation
    ) =>
        await new ExportBatch(session, names).OfAsync(
            new EmployerId(employerId),
            batchId,
            cancellation
        )
            is { } sheet
            ? TypedResults.File(
                await sheet.ToXlsxAsync(),
                Spreadsheet.XlsxType,
                ExportBatch.NameOf(batchId, "xlsx")
            )
            : TypedResults.NotFound();
}
