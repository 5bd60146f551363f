using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Providers;
using Wallet.Domain;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Providers;

[Authorize(Policy = Allow.Administrator)]
public sealed class SuspendModel(IMessageBus bus, IQuerySession session, IClock clock)
    : ProviderChangePage(bus, session, clock)
{
    [BindProperty]
    public SuspendProviderRequest Asked { get; set; } = new((string?)null);

    protected override object ToCommand() =>
        new SuspendProvider(
            Once($"suspend-provider:{ProviderId}", Asked),
            new ProviderId(ProviderId),
            Asked
        );
}
