using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Pages.Public.Courses;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Providers;
using Wallet.Api.Requests;
using Wallet.Projections.Catalogue;
using Wallet.Projections.Enrolments;

namespace Wallet.Api.Pages.Provider;

/// <summary>What a training provider finds first: whether it is admitted, where it is paid, what it owes, and its courses.</summary>
[Authorize(Policy = Allow.Provider)]
public sealed class IndexModel(IQuerySession session, IClock clock) : PageModel
{
    private int shown = 1;

    /// <summary>Of the courses.</summary>
    [BindProperty(SupportsGet = true), FromQuery(Name = "page")] // not the route value "page"
    public int? Number { get; set; }

    public ProviderResource Provider { get; private set; } = null!;

    public CoursesFound Courses { get; private set; } = null!;

    /// <summary>How many enrolments wait for this provider.</summary>
    public long Due { get; private set; }

    public IEnumerable<CourseCard> Cards =>
        Courses.Courses.Select(c => new CourseCard(c, clock.TodayInTheNetherlands()));

    public PageLinks Links =>
        PageLinks.Of(
            shown,
            CatalogueSearch.PageSize,
            Courses.Total,
            page => $"/provider?page={page}#courses"
        );

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var id = OwnProvider.Of(User);
        var today = clock.TodayInTheNetherlands();
        Provider = (await ShowProvider.OfAsync(id, User.ToActor(), session, today, cancellation))!;
        var input = new Input();
        var asked = input.Page(Number);
        shown = input.IsSound ? asked : 1; // no reason to hide the rest
        Courses = await session.CoursesOfAsync(id, shown, cancellation);
        Due = await session.CountDueFromAsync(
            id,
            today.PlusDays(Enrolments.IndexModel.Days),
            cancellation
        );
    }
}
