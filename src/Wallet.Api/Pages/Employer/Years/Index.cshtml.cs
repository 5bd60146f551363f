using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Employers;
using Wallet.Api.People;
using Wallet.Api.Requests;

namespace Wallet.Api.Pages.Employer.Years;

/// <summary>What was given and taken back in a year; this year when none is named.</summary>
[Authorize(Policy = Allow.Employer)]
public sealed class IndexModel(IQuerySession session, SealedNames names, IClock clock) : PageModel
{
    /// <summary>More do not fit a page; the file has them all.</summary>
    public const int LinesAtMost = 200;

    public YearResource Shown { get; private set; } = null!;

    public async Task OnGetAsync(int? year, CancellationToken cancellation) =>
        Shown = await new ShowYear(session, names).OfAsync(
            OwnCompany.Of(User),
            year ?? clock.TodayInTheNetherlands().Year,
            cancellation
        );
}
