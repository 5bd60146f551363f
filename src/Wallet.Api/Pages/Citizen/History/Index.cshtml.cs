using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Requests;

namespace Wallet.Api.Pages.Citizen.History;

/// <summary>What the file with the own history is, and how somebody checks it.</summary>
[Authorize(Policy = Allow.Citizen)]
public sealed class IndexModel(IClock clock) : PageModel
{
    public LocalDate Today => clock.TodayInTheNetherlands();
}
