using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Employers.Batches;
using Wallet.Api.Exports;
using Wallet.Api.People;

namespace Wallet.Api.Pages.Employer.Batches;

/// <summary>What came of each line, as a file for a spreadsheet.</summary>
[Authorize(Policy = Allow.Employer)]
public sealed class ExportModel(IQuerySession session, SealedNames names) : PageModel
{
    public async Task<IActionResult> OnGetAsync(
        Guid batchId,
        string format,
        CancellationToken cancellation
    )
    {
        var export = new ExportBatch(session, names);
        if (await export.OfAsync(OwnCompany.Of(User), batchId, cancellation) is not { } sheet)
        {
            return NotFound();
        }
        var name = ExportBatch.NameOf(batchId, format);
        return format == "csv"
            ? File(await sheet.ToCsvAsync(), Spreadsheet.CsvType, name)
            : File(await sheet.ToXlsxAsync(), Spreadsheet.XlsxType, name);
    }
}
