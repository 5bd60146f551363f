using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// The course starts at least so long after the application: <c>{ "clause": "course-starts-at-least", "weeks": 4 }</c>. An application window may say
/// from which day it counts instead. The earliest day itself is allowed.
/// </summary>
public sealed record CourseStartsAtLeast(
    [property: Allowed(0, 104)] int Weeks = 0,
    [property: Allowed(0, 730)] int Days = 0
) : Condition
{
    /// <inheritdoc/>
    public override Verdict? Refuses(Application application) =>
        application.Course.StartDay < Earliest(application)
            ? new Verdict.StartsTooSoon(Earliest(application)) { Article = Article }
            : null;

    /// <inheritdoc/>
    public override NearestChange? Remedy(Application application) =>
        new NearestChange.StartFrom(Earliest(application));

    private LocalDate Earliest(Application application) =>
        (application.Window?.StartCountsFrom ?? application.Day).PlusWeeks(Weeks).PlusDays(Days);
}
