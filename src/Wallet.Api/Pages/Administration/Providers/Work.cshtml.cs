using Marten;
using Microsoft.AspNetCore.Authorization;
using Wallet.Api.Auth;
using Wallet.Api.Providers;
using Wallet.Api.Requests;

namespace Wallet.Api.Pages.Administration.Providers;

[Authorize(Policy = Allow.Administrator)]
public sealed class WorkModel(IQuerySession session, IClock clock) : ListPage
{
    protected override Task<ProviderPageResource> LoadAsync(
        int page,
        CancellationToken cancellation
    ) => ListProviders.ToLookAtAsync(page, session, clock.TodayInTheNetherlands(), cancellation);

    protected override string AddressOf(int page) => $"/administration/providers/work?page={page}";
}
