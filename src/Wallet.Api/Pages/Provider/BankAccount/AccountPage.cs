using Marten;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Providers;
using Wallet.Api.Requests;

namespace Wallet.Api.Pages.Provider.BankAccount;

/// <summary>A page about where the own provider is paid.</summary>
public abstract class AccountPage(IQuerySession session, IClock clock) : FormPage
{
    public ProviderResource Provider { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <summary>A page is made after everything else, so that it shows what is so then.</summary>
    protected async Task ShowAsync(CancellationToken cancellation) =>
        Provider = (
            await ShowProvider.OfAsync(
                OwnProvider.Of(User),
                Actor,
                session,
                clock.TodayInTheNetherlands(),
                cancellation
            )
        )!;
}
