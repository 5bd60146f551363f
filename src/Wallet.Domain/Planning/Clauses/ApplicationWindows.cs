using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// Applications count only in one of these windows, first and last day inclusive:
/// <c>{ "clause": "application-windows", "windows": [{ "from": "2022-05-01", "until": "2022-06-30" }] }</c>.
/// </summary>
public sealed record ApplicationWindows(ValueList<ApplicationWindow> Windows) : Condition
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
);
