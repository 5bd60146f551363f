using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Providers;
using Wallet.Domain;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Pages.Administration.Providers;

/// <summary>Which provider of the register of courses is to be admitted?</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class ChooseModel(IQuerySession session) : PageModel
{
    private IReadOnlyDictionary<ProviderId, AdmittedProvider> admitted =
        new Dictionary<ProviderId, AdmittedProvider>();

    /// <summary>Null before anybody asked.</summary>
    [BindProperty(Name = "query", SupportsGet = true)]
    public string? Words { get; set; }

    public IReadOnlyList<CourseProvider> Found { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (Words is { } words)
        {
            Found = await session.FindProvidersAsync(words.Trim(), cancellation);
            admitted = await session.AdmittedAsync(
                Found.Select(p => new ProviderId(p.Id)),
                cancellation
            );
        }
    }

    public bool IsAdmitted(CourseProvider provider) =>
        admitted.ContainsKey(new ProviderId(provider.Id));

    public string AddressOf(CourseProvider provider) =>
        IsAdmitted(provider)
            ? $"/administration/providers/{provider.Id}"
            : $"/administration/providers/admit/{provider.Id}";
}
