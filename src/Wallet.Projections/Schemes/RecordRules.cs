using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Projections.Schemes;

/// <summary>What holds between the words of one record. Places count from the record.</summary>
internal static class RecordRules
{
    public static IEnumerable<Flaw> Of(object record) =>
        record switch
        {
            PersonAge age => Of(age),
            CourseStartsAtLeast { Weeks: 0, Days: 0 } =>
            [
                At("", "no time", "weeks or days above 0"),
            ],
            ApplicationWindow window => Of(window),
            ApplicationWindows windows => Of(windows),
            AttendancePays edges when edges.ProRataFrom.PerMillion > edges.AllFrom.PerMillion =>
            [
                At(".proRataFrom", $"{edges.ProRataFrom}", $"at most allFrom, {edges.AllFrom}"),
            ],
            ClaimedInStages stages when stages.AtStart.PerMillion > stages.Halfway.PerMillion =>
            [
                At(".atStart", $"{stages.AtStart}", $"at most halfway, {stages.Halfway}"),
            ],
            PensionAge age when age.Years is < 0 or > 150 || age.Months is < 0 or > 11 =>
            [
                At(
                    "",
                    $"{age.Years} years and {age.Months} months",
                    "0 to 150 years, 0 to 11 months"
                ),
            ],
            PensionAges ages => Of(ages),
            _ => [],
        };

    private static IEnumerable<Flaw> Of(PersonAge age)
    {
        if (age is { From: null, Below: null, BelowPensionAge: false })
        {
            yield return At("", "no age", "from, below or belowPensionAge");
        }
        if (age.Below <= age.From)
        {
            yield return At(".below", $"{age.Below}", $"more than from, {age.From}");
        }
    }

    private static IEnumerable<Flaw> Of(ApplicationWindow window)
    {
        if (window.Until < window.From)
        {
            yield return At(".until", Day(window.Until), $"a day from {Day(window.From)} on");
        }
        if (window.StartCountsFrom > window.From)
        {
            yield return At(
                ".startCountsFrom",
                Day(window.StartCountsFrom.Value),
                $"a day until {Day(window.From)}, the first of the window"
            );
        }
    }

    private static IEnumerable<Flaw> Of(ApplicationWindows windows) =>
        Enumerable
            .Range(1, windows.Windows.Count - 1)
            .Select(i => (Place: i, Before: windows.Windows[i - 1], Window: windows.Windows[i]))
            .Where(w => w.Window.From <= w.Before.Until)
            .Select(w =>
                At(
                    $".windows[{w.Place}].from",
                    Day(w.Window.From),
                    $"a day after {Day(w.Before.Until)}, the last of the window before it"
                )
            );

    // Years between the first and the last are looked up one by one.
    private static IEnumerable<Flaw> Of(PensionAges ages) =>
        Enumerable
            .Range(ages.ByYear.Keys.Min(), ages.ByYear.Keys.Max() - ages.ByYear.Keys.Min())
            .Where(year => !ages.ByYear.ContainsKey(year))
            .Select(year =>
                At($".byYear.{year}", "nothing", "every year from the first to the last")
            );

    private static Flaw At(string place, string found, string allowed) =>
        new("", place, found, allowed);

    private static string Day(LocalDate day) => $"{day:uuuu-MM-dd}";
}
