using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Catalogue;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Pages.Public.Check;

[AllowAnonymous]
public sealed class ResultModel(
    IQuerySession session,
    CourseShelf courses,
    TermsShelf shelf,
    IClock clock
) : CheckPage
{
    public BookedCourse Course { get; private set; } = null!;

    /// <summary>Null when the course has started.</summary>
    public PlanShown? Plan { get; private set; }

    public bool IsCitizen => User.ToActor() is Actor.Citizen;

    public Text Started =>
        RejectionWords.Of(new AccountRejection.CourseHasStarted(Course.Course.StartDay));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!IsAgeSound(out var age))
        {
            return Redirect(At("/check", [("age", Age ?? ""), .. FactAnswers, .. CourseAnswer]));
        }
        if (OfferingId is null)
        {
            return Redirect(At("/check/course", [.. AgeAnswer, .. FactAnswers]));
        }
        if (
            await new Input().CourseAsync("offeringId", OfferingId, courses, cancellation)
            is not { } found
        )
        {
            return NotFound();
        }
        Course = found.ToBookedCourse();
        var terms = await shelf.AllAsync(session, cancellation);
        Plan = CheckFunding.For(age, Facts, Course.Course, terms, clock.TodayInTheNetherlands())
            is { } plan
            ? PlanShown.Of(plan, terms)
            : null;
        return Page();
    }
}
