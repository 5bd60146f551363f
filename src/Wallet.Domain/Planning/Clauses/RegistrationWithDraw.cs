using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// Who wants can register before a window with a pot opens; a draw then says in which order they are served, before everybody else:
/// <c>{ "clause": "registration-with-draw", "opensDaysBefore": 14, "closesMinutesBefore": 60 }</c>.
/// </summary>
/// <param name="OpensDaysBefore">So many days before the first day of the window it opens, at the time at which the window opens.</param>
/// <param name="ClosesMinutesBefore">So many minutes before the window opens it closes: the time that the draw and its decisions have.</param>
public sealed record RegistrationWithDraw(
    [property: Allowed(1, 366)] int OpensDaysBefore,
    [property: Allowed(1, 720)] int ClosesMinutesBefore
) : Clause
{
    /// <summary>When people can register for this window.</summary>
    /// <param name="opensAt">The time on its first day at which the window opens.</param>
    public Interval Before(ApplicationWindow window, LocalTime? opensAt, DateTimeZone zone) =>
        new(
            (window with { From = window.From.PlusDays(-OpensDaysBefore) }).OpensAt(opensAt, zone),
            window.OpensAt(opensAt, zone) - Duration.FromMinutes(ClosesMinutesBefore)
        );
}
