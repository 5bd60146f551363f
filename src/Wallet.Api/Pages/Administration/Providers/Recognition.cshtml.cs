using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Providers;
using Wallet.Domain;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Providers;

[Authorize(Policy = Allow.Administrator)]
public sealed class RecognitionModel(IMessageBus bus, IQuerySession session, IClock clock)
    : ProviderChangePage(bus, session, clock)
{
    [BindProperty]
    public RecognitionRequest Asked { get; set; } = new(null, null, null, null, null, null);

    protected override object ToCommand() =>
        new CheckRecognition(
            Once($"check-recognition:{ProviderId}", Asked),
            new ProviderId(ProviderId),
            Asked
        );
}
