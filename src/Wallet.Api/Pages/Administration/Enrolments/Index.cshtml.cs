using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Enrolments;
using Wallet.Api.People;
using Wallet.Domain.Enrolments;
using Wallet.Projections.Enrolments;

namespace Wallet.Api.Pages.Administration.Enrolments;

/// <summary>The enrolments that wait for an administrator, the longest first.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class IndexModel(IQuerySession session, PersonVault people) : PageModel
{
    /// <summary>What the page before this one ended with.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>Whether somebody just decided.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    public IReadOnlyList<(Enrolment Enrolment, string? Learner)> Enrolments { get; private set; } =
    [];

    public EnrolmentPlace? Next { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var page = await session.WaitingAsync(
            Waiting.Anything,
            EnrolmentPlace.Parse(After),
            cancellation
        );
        Enrolments = await people.WithNamesAsync(page.Enrolments, cancellation);
        Next = page.Next;
    }
}
