using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime.Text;
using Wallet.Api.Auth;
using Wallet.Api.History;
using Wallet.Api.Requests;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Pages.Citizen.History;

/// <summary>The own history with its proof, as a file.</summary>
[Authorize(Policy = Allow.Citizen)]
public sealed class FileModel(HistoryShelf history, IClock clock) : PageModel
{
    public static string NameOf(LocalDate day) =>
        $"ontwikkelrekening-{LocalDatePattern.Iso.Format(day)}.json";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        File(
            JsonSerializer.SerializeToUtf8Bytes(
                await history.OfAsync(OwnAccount.Of(User), cancellation),
                WalletJson.Options
            ),
            "application/json",
            NameOf(clock.TodayInTheNetherlands())
        );
}
