using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Claims;

namespace Wallet.Api.Pages.Provider.Claims;

/// <summary>All claims of a provider as a file.</summary>
[Authorize(Policy = Allow.Provider)]
public sealed class ExportModel(ClaimsExport export) : PageModel
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancellation)
    {
        var own = OwnProvider.Of(User);
        return format switch
        {
            "csv" => File(
                await export.ToCsvAsync(own, cancellation),
                "text/csv; charset=utf-8",
                "declaraties.csv"
            ),
            "xlsx" => File(await export.ToXlsxAsync(own, cancellation), Xlsx, "declaraties.xlsx"),
            _ => NotFound(),
        };
    }
}
