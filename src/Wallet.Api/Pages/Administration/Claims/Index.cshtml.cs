using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Claims;
using Wallet.Api.Providers;
using Wallet.Api.Requests;

namespace Wallet.Api.Pages.Administration.Claims;

/// <summary>Claims that wait until somebody has looked, by the last day on which they wait.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class IndexModel(IQuerySession session, IClock clock) : PageModel
{
    private IReadOnlyDictionary<Guid, string> names = new Dictionary<Guid, string>();

    /// <summary>The last claim of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    /// <summary>Whether somebody just decided on one.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    public IReadOnlyList<ClaimResource> Claims { get; private set; } = [];

    public Guid? Next { get; private set; }

    public string NameOf(ClaimResource claim) => names.GetValueOrDefault(claim.ProviderId, "");

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var today = clock.TodayInTheNetherlands();
        var page = await session.HeldAsync(After, today, cancellation);
        Claims = [.. page.Claims.Select(c => ClaimResource.Of(c, today))];
        Next = page.Next;
        names = await session.NamesOfAsync(Claims, cancellation);
    }
}

internal static class ProviderNames
{
    /// <summary>What the providers of these claims are called.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> NamesOfAsync(
        this IQuerySession session,
        IEnumerable<ClaimResource> claims,
        CancellationToken cancellation
    ) =>
        (
            await session.QueryAsync<AdmittedProvider>(
                "where id = any(?)",
                cancellation,
                claims.Select(c => c.ProviderId).Distinct().ToArray()
            )
        ).ToDictionary(p => p.Id.Value, p => p.Name);
}
