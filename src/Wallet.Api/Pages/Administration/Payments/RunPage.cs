using Marten;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Payments;
using Wallet.Api.Providers;
using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Pages.Administration.Payments;

/// <summary>A page about one payment run.</summary>
public abstract class RunPage(IQuerySession session) : FormPage
{
    private Dictionary<ProviderId, string> names = [];

    [BindProperty(SupportsGet = true)]
    public Guid RunId { get; set; }

    public PaymentRunResource Run { get; private set; } = null!;

    public string NameOf(ProviderId provider) => names.GetValueOrDefault(provider, $"{provider}");

    /// <summary>Whether there is such a run.</summary>
    protected async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await ShowPaymentRun.FindAsync(RunId, session, cancellation) is not { } run)
        {
            return false;
        }
        Run = run;
        if (run.Differences is { } differences)
        {
            names = await NamesAsync(Named(differences), cancellation);
        }
        return true;
    }

    private async Task<Dictionary<ProviderId, string>> NamesAsync(
        IEnumerable<ProviderId> providers,
        CancellationToken cancellation
    )
    {
        var found = new Dictionary<ProviderId, string>();
        foreach (var provider in providers.Distinct())
        {
            if (
                await session.LoadAsync<AdmittedProvider>(provider, cancellation) is
                { Name: var name }
            )
            {
                found[provider] = name;
            }
        }
        return found;
    }

    private static IEnumerable<ProviderId> Named(RunDifferences differences) =>
        [
            .. differences.NewPayees.Take(Shown),
            .. differences.ChangedIbans.Take(Shown).Select(c => c.Provider),
            .. differences.FarAbove.Take(Shown).Select(f => f.Provider),
        ];

    /// <summary>Of each kind of difference; the API tells all of them.</summary>
    public const int Shown = 50;
}
