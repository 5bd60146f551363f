using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning;

/// <summary>One person's situation as one scheme sees it: all that a clause may look at.</summary>
public sealed class Application
{
    /// <summary>An application under these terms.</summary>
    /// <param name="situation">Who applies, when, for what, and who else pays.</param>
    /// <param name="terms">The version that holds on the day.</param>
    /// <param name="calendars">Pension ages and working days.</param>
    /// <param name="usedThisYear">What the person already got of the scheme in the calendar year of the day.</param>
    /// <param name="grantsForCourse">How many people got money of the scheme for this course in that year.</param>
    public Application(
        Situation situation,
        Terms terms,
        Calendars calendars,
        Money usedThisYear,
        int grantsForCourse
    )
    {
        Situation = situation;
        Calendars = calendars;
        UsedThisYear = usedThisYear;
        GrantsForCourse = grantsForCourse;
        Window = terms.WindowOn(situation.Day);
        Parts = terms.PartsFor(this);
        Cost = situation.Course.Price.Of(Parts);
    }

    /// <summary>Who applies, when, for what, and who else pays.</summary>
    public Situation Situation { get; }

    /// <summary>Pension ages and working days.</summary>
    public Calendars Calendars { get; }

    /// <summary>What the person already got of the scheme in the calendar year.</summary>
    public Money UsedThisYear { get; }

    /// <summary>How many people got money of the scheme for this course in the calendar year.</summary>
    public int GrantsForCourse { get; }

    /// <summary>The application window that the day is in; null outside one, or when the scheme has none.</summary>
    public ApplicationWindow? Window { get; }

    /// <summary>The parts of the price that the scheme pays for.</summary>
    public CostParts Parts { get; }

    /// <summary>What these parts cost.</summary>
    public Money Cost { get; }

    /// <summary>The day of the application.</summary>
    public LocalDate Day => Situation.Day;

    /// <summary>Who applies.</summary>
    public Learner Learner => Situation.Learner;

    /// <summary>For which course.</summary>
    public Course Course => Situation.Course;
}
