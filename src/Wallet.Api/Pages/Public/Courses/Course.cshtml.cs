using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Pages.Public.Courses;

[AllowAnonymous]
public sealed class CourseModel(IQuerySession session, IClock clock) : PageModel
{
    public CatalogueCourse Course { get; private set; } = null!;

    public LocalDate Today => clock.TodayInTheNetherlands();

    public bool IsCitizen => User.ToActor() is Actor.Citizen;

    public bool IsAdministrator => User.ToActor() is Actor.Administrator;

    /// <summary>What was on offer once and is over is of no use to who chooses.</summary>
    public IEnumerable<CatalogueOffering> Starts =>
        Course.Offerings.Where(o => o.On(Today) != Availability.Ended).OrderBy(o => o.StartDay);

    public IReadOnlyList<(Text Key, string Value)> Facts =>
        [
            (OfferingWords.Provider, Course.Provider.Name),
            .. Course.Level is { } level
                ? Fact(OfferingWords.Level, CourseWords.Level($"{level}"))
                : [],
            .. Course.StudyLoad is { } load ? Fact(OfferingWords.Load, OfferingWords.Of(load)) : [],
            .. Course.Duration is { } duration
                ? Fact(OfferingWords.Duration, OfferingWords.Of(duration))
                : [],
            .. Marks is [_, ..]
                ? Fact(OfferingWords.Marks, Marks.Select(CourseWords.Tag).And())
                : [],
        ];

    public async Task<IActionResult> OnGetAsync(Guid courseId, CancellationToken cancellation)
    {
        if (await session.FindCourseAsync(courseId, cancellation) is not { } found)
        {
            return NotFound();
        }
        Course = found;
        return Page();
    }

    // The level has a line of its own.
    private string[] Marks =>
        [.. Course.Tags.Where(t => !t.StartsWith("nlqf:", StringComparison.Ordinal))];

    private static (Text, string)[] Fact(Text key, Text value) => [(key, $"{value.Capitalised()}")];
}
