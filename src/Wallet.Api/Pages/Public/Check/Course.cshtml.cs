using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Pages.Public.Courses;
using Wallet.Api.Requests;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Pages.Public.Check;

[AllowAnonymous]
public sealed class CourseModel(IQuerySession session, IClock clock) : CheckPage
{
    [BindProperty(SupportsGet = true)]
    public string? Query { get; set; }

    /// <summary>Null as long as nothing was asked.</summary>
    public CoursesFound? Found { get; private set; }

    public IEnumerable<CourseCard> Cards =>
        Found!.Courses.Select(c => new CourseCard(c, clock.TodayInTheNetherlands()));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!IsAgeSound(out _))
        {
            return Redirect(At("/check", [("age", Age ?? ""), .. FactAnswers]));
        }
        if (!string.IsNullOrWhiteSpace(Query))
        {
            Found = await session.SearchAsync(
                new CourseQuery(Query),
                clock.TodayInTheNetherlands(),
                cancellation
            );
        }
        return Page();
    }

    public string ResultOf(CatalogueOffering offering) =>
        At("/check/result", [.. AgeAnswer, .. FactAnswers, ("offeringId", $"{offering.Id}")]);
}
