using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>At most so many people get money of the scheme for one course in a calendar year: <c>{ "clause": "grants-per-course", "atMost": 300 }</c>.</summary>
public sealed record GrantsPerCourse([property: Allowed(1, 1_000_000)] int AtMost) : Condition
{
    /// <inheritdoc/>
    public override Verdict? Refuses(Application application) =>
        application.GrantsForCourse >= AtMost
            ? new Verdict.CourseQuotaReached(AtMost, application.GrantsForCourse)
            {
                Article = Article,
            }
            : null;
}
