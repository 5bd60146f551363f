using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NodaTime.Text;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Providers;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Projections.Catalogue;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Providers;

/// <summary>Questions, check your answers, done. What the register of courses knows is filled in already.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class AdmitModel(IMessageBus bus, IQuerySession session, IClock clock) : FormPage
{
    [BindProperty]
    public AdmitProviderRequest Asked { get; set; } = AdmitProviderRequest.Empty;

    /// <summary>Null while there is still something to fill in.</summary>
    public AdmissionReading.Sound? ToCheck { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid providerId, CancellationToken cancellation)
    {
        var id = new ProviderId(providerId);
        if (await session.FindProviderAsync(id, cancellation) is not { } provider)
        {
            return NotFound();
        }
        Asked = AdmitProviderRequest.Empty with
        {
            ProviderId = $"{providerId}",
            Name = provider.Name,
            CompanyNumber = provider.KvkNumber,
            CheckedOn = LocalDatePattern.Iso.Format(clock.TodayInTheNetherlands()),
        };
        return Page();
    }

    public void OnPostChange() { }

    public async Task OnPostCheckAsync(CancellationToken cancellation)
    {
        var today = clock.TodayInTheNetherlands();
        var reading = await ReadAdmission.FromAsync(Asked, session, today, cancellation);
        ToCheck = reading as AdmissionReading.Sound;
        if (reading is AdmissionReading.Not { Because: var problem })
        {
            Explain(problem);
        }
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancellation)
    {
        var command = new AdmitProvider(Once("admit-provider", Asked), Asked);
        return IsDone(await bus.InvokeAsync<Outcome>(command, cancellation))
            ? RedirectToPage("Provider", new { providerId = Asked.ProviderId, done = true })
            : Page();
    }
}
