using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// The course starts at most so many months after the end of the application window: <c>{ "clause": "course-starts-within", "monthsAfterWindow": 3 }</c>.
/// The same day of the month is allowed, clipped to the end of a short month. Outside a window it says nothing.
/// </summary>
public sealed record CourseStartsWithin([property: Allowed(0, 120)] int MonthsAfterWindow)
    : Condition
{
    /// <inheritdoc/>
    public override Verdict? Refuses(Application application) =>
        Latest(application) is { } latest && application.Course.StartDay > latest
            ? new Verdict.StartsTooLate(latest) { Article = Article }
            : null;

    /// <inheritdoc/>
    public override NearestChange? Remedy(Application application) =>
        Latest(application) is { } latest ? new NearestChange.StartUntil(latest) : null;

    private LocalDate? Latest(Application application) =>
        application.Window?.Until.PlusMonths(MonthsAfterWindow);
}
