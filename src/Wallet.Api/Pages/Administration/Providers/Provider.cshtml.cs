using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Providers;
using Wallet.Domain;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Providers;

/// <summary>How one provider stands. Its one button asks the bank again.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class ProviderModel(IMessageBus bus, IQuerySession session, IClock clock)
    : ProviderChangePage(bus, session, clock)
{
    /// <summary>Whether somebody just changed it.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    protected override object ToCommand() =>
        new AskPayee(Once($"ask-payee:{ProviderId}", ProviderId), new ProviderId(ProviderId));
}
