using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Providers;
using Wallet.Api.Requests;

namespace Wallet.Api.Pages.Administration.Providers;

[Authorize(Policy = Allow.Administrator)]
public sealed class IndexModel(IQuerySession session, IClock clock) : ListPage
{
    [BindProperty(Name = "query", SupportsGet = true)]
    public string? Words { get; set; }

    protected override Task<ProviderPageResource> LoadAsync(
        int page,
        CancellationToken cancellation
    ) => ListProviders.PageAsync(Words, page, session, clock.TodayInTheNetherlands(), cancellation);

    protected override string AddressOf(int page) =>
        $"/administration/providers?query={Uri.EscapeDataString(Words ?? "")}&page={page}";
}
