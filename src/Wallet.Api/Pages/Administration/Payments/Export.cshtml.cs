using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Exports;
using Wallet.Api.Payments;

namespace Wallet.Api.Pages.Administration.Payments;

/// <summary>The payments of a run as a file for a spreadsheet.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class ExportModel(IQuerySession session) : PageModel
{
    public async Task<IActionResult> OnGetAsync(
        Guid runId,
        string format,
        CancellationToken cancellation
    )
    {
        if (await ExportPaymentRun.OfAsync(runId, session, cancellation) is not { } sheet)
        {
            return NotFound();
        }
        var name = ExportPaymentRun.NameOf(runId, format);
        return format == "csv"
            ? File(await sheet.ToCsvAsync(), Spreadsheet.CsvType, name)
            : File(await sheet.ToXlsxAsync(), Spreadsheet.XlsxType, name);
    }
}
