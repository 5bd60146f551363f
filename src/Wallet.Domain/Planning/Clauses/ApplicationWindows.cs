using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// Applications count only in one of these windows, first and last day inclusive:
/// <c>{ "clause": "application-windows", "windows": [{ "from": "2022-05-01", "until": "2022-06-30" }] }</c>.
/// </summary>
/// <param name="Windows">In order of their days.</param>
/// <param name="OpensAt">The time on the first day at which a window with a pot opens, where the scheme is; left out when it is midnight.</param>
public sealed record ApplicationWindows(
    ValueList<ApplicationWindow> Windows,
    LocalTime? OpensAt = null
) : Condition
{
    /// <summary>The window that this day is in; null outside all.</summary>
    public ApplicationWindow? On(LocalDate day)
    {
        foreach (var window in Windows.Span)
        {
            if (window.From <= day && day <= window.Until)
            {
                return window;
            }
        }
        return null;
    }

    /// <inheritdoc/>
    public override Verdict? Refuses(Application application) =>
        On(application.Day) is null
            ? new Verdict.OutsideWindows(NextAfter(application.Day)) { Article = Article }
            : null;

    /// <inheritdoc/>
    public override NearestChange? Remedy(Application application) =>
        NextAfter(application.Day) is { } next ? new NearestChange.ApplyFrom(next) : null;

    private LocalDate? NextAfter(LocalDate day) =>
        Windows.Where(w => w.From > day).Select(w => (LocalDate?)w.From).Min();
}

/// <summary>The days on which people can apply, both inclusive.</summary>
/// <param name="StartCountsFrom">The day from which the wait until a course may start counts, when it is not the day of the application: a window that was opened late.</param>
public sealed record ApplicationWindow(
    LocalDate From,
    LocalDate Until,
    LocalDate? StartCountsFrom = null
)
{
    /// <summary>When people can apply from; a time that summer time skips counts as an hour later.</summary>
    public Instant OpensAt(LocalTime? time, DateTimeZone zone) =>
        (From + (time ?? LocalTime.Midnight)).InZoneLeniently(zone).ToInstant();

    /// <summary>The end of its last day: from this instant on people can no longer apply.</summary>
    public Instant ClosesAt(DateTimeZone zone) => zone.AtStartOfDay(Until.PlusDays(1)).ToInstant();
}
