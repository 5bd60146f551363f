using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// The provider can claim a part before the course is over: of what the scheme reserved, this percentage once the course has started and that one, all
/// claims together, from halfway on. The rest is held back until the end:
/// <c>{ "clause": "claimed-in-stages", "atStart": 30, "halfway": 70, "restNeedsDiploma": true }</c>.
/// </summary>
/// <param name="RestNeedsDiploma">Without a diploma the rest is not paid and goes to the residual owner.</param>
public sealed record ClaimedInStages(
    Percent AtStart,
    Percent Halfway,
    bool RestNeedsDiploma = false
) : Clause
{
    /// <summary>The first day of the second half of the course: of four days the third, of three the third.</summary>
    public static LocalDate HalfwayDay(Course course) =>
        course.StartDay.PlusDays((Period.DaysBetween(course.StartDay, course.EndDay) + 2) / 2);

    /// <summary>The most that the scheme pays in the end of what it reserved.</summary>
    public Money AtMost(Money reserved, bool hasDiploma) =>
        RestNeedsDiploma && !hasDiploma ? Halfway.RoundedDown(reserved) : reserved;
}
