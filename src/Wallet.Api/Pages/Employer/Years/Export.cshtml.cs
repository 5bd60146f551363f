using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Employers;
using Wallet.Api.Exports;
using Wallet.Api.People;

namespace Wallet.Api.Pages.Employer.Years;

/// <summary>A year as a file for a spreadsheet.</summary>
[Authorize(Policy = Allow.Employer)]
public sealed class ExportModel(IQuerySession session, SealedNames names) : PageModel
{
    public async Task<IActionResult> OnGetAsync(
        int year,
        string format,
        CancellationToken cancellation
    )
    {
        var shown = await new ShowYear(session, names).OfAsync(
            OwnCompany.Of(User),
            year,
            cancellation
        );
        var name = ExportYear.NameOf(year, format);
        return format == "csv"
            ? File(await shown.ToSheet().ToCsvAsync(), Spreadsheet.CsvType, name)
            : File(await shown.ToSheet().ToXlsxAsync(), Spreadsheet.XlsxType, name);
    }
}
