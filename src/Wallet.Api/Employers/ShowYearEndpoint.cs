using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Exports;
using Wallet.Api.People;
using Wallet.Api.Words;
using Wallet.Domain;

namespace Wallet.Api.Employers;

public static class ExportYear
{
    public static Spreadsheet ToSheet(this YearResource year) =>
        new(
            YearWords.Columns,
            [
                .. year.Employees.Select(l =>
                    (IReadOnlyList<object?>)[l.StaffNumber, l.Name, l.Granted, l.Withdrawn]
                ),
            ]
        );

    public static string NameOf(int year, string format) => $"payroll-{year}.{format}";
}

public static class ShowYearEndpoint
{
    /// <summary>Per employee what was given and taken back in a year.</summary>
    public static async Task<Ok<YearResource>> Get(
        string employerId,
        int year,
        IQuerySession session,
        SealedNames names,
        CancellationToken cancellation
    ) => TypedResults.Ok(await OfAsync(employerId, year, session, names, cancellation));

    /// <summary>The same as CSV.</summary>
    public static async Task<FileContentHttpResult> GetCsv(
        string employerId,
        int year,
        IQuerySession session,
        SealedNames names,
        CancellationToken cancellation
    ) =>
        TypedResults.File(
            await (await OfAsync(employerId, year, session, names, cancellation))
                .ToSheet()
                .ToCsvAsync(),
            Spreadsheet.CsvType,
            ExportYear.NameOf(year, "csv")
        );

    /// <summary>The same as XLSX.</summary>
    public static async Task<FileContentHttpResult> GetXlsx(
        string employerId,
        int year,
        IQuerySession session,
        SealedNames names,
        CancellationToken cancellation
    ) =>
        TypedResults.File(
            await (await OfAsync(employerId, year, session, names, cancellation))
                .ToSheet()
                .ToXlsxAsync(),
            Spreadsheet.XlsxType,
            ExportYear.NameOf(year, "xlsx")
        );

    private static Task<YearResource> OfAsync(
        string employerId,
        int year,
        IQuerySession session,
        SealedNames names,
        CancellationToken cancellation
    ) => new ShowYear(session, names).OfAsync(new EmployerId(employerId), year, cancellation);
}
