using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Claims;
using Wallet.Api.Exports;

namespace Wallet.Api.Pages.Provider.Claims;

/// <summary>All claims of a provider as a file.</summary>
[Authorize(Policy = Allow.Provider)]
public sealed class ExportModel(ClaimsExport export) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancellation)
    {
        var sheet = await export.OfAsync(OwnProvider.Of(User), cancellation);
        return format switch
        {
            "csv" => File(await sheet.ToCsvAsync(), Spreadsheet.CsvType, "declaraties.csv"),
            "xlsx" => File(await sheet.ToXlsxAsync(), Spreadsheet.XlsxType, "declaraties.xlsx"),
            _ => NotFound(),
        };
    }
}
