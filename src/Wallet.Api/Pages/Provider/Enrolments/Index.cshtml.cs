using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Enrolments;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Domain.Enrolments;
using Wallet.Projections.Enrolments;

namespace Wallet.Api.Pages.Provider.Enrolments;

/// <summary>The enrolments in a provider's own courses: what has to be done, or all.</summary>
[Authorize(Policy = Allow.Provider)]
public sealed class IndexModel(IQuerySession session, PersonVault people, IClock clock) : PageModel
{
    /// <summary>What is due later than this many days from now is not shown as work.</summary>
    public const int Days = 28;

    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    /// <summary>What the page before this one ended with.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<(Enrolment Enrolment, string? Learner)> Enrolments { get; private set; } =
    [];

    public EnrolmentPlace? Next { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var (provider, after) = (OwnProvider.Of(User), EnrolmentPlace.Parse(After));
        var page = All
            ? await session.EnrolmentsOfAsync(provider, after, cancellation)
            : await session.DueFromAsync(
                provider,
                clock.TodayInTheNetherlands().PlusDays(Days),
                after,
                cancellation
            );
        Enrolments = await people.WithNamesAsync(page.Enrolments, cancellation);
        Next = page.Next;
    }
}
