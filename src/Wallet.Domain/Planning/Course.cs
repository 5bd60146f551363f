using System.Globalization;

namespace Wallet.Domain.Planning;

/// <summary>What the rules look at in a course: its price, its first and last day (both inclusive), and its tags.</summary>
/// <param name="Tags">Plain words; a word that is not listed does not hold.</param>
public sealed record Course(
    Price Price,
    LocalDate StartDay,
    LocalDate EndDay,
    ValueList<string> Tags
)
{
    private const string LevelPrefix = "nlqf:";

    /// <summary>The highest level that it names in the Dutch qualification framework, 1 to 8; null when it names none.</summary>
    public int? NlqfLevel
    {
        get
        {
            int? highest = null;
            foreach (var tag in Tags.Span)
            {
                if (LevelOf(tag) is { } level && !(level <= highest))
                {
                    highest = level;
                }
            }
            return highest;
        }
    }

    /// <summary>A course that starts today has not started yet for somebody who applies today.</summary>
    public bool HasStarted(LocalDate today) => StartDay < today;

    /// <summary>Whether it carries at least one of these tags.</summary>
    public bool HasOneOf(ValueList<string> tags)
    {
        foreach (var tag in tags.Span)
        {
            if (Tags.Contains(tag))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The same course on other days, as long as it was.</summary>
    public Course StartingOn(LocalDate day) =>
        this with
        {
            StartDay = day,
            EndDay = day.PlusDays(Period.DaysBetween(StartDay, EndDay)),
        };

    /// <summary>Whether a tag names a level.</summary>
    public static bool IsLevel(string tag) => LevelOf(tag) is not null;

    /// <summary>The tag of this level.</summary>
    public static string LevelTag(int nlqf) => $"{LevelPrefix}{nlqf}";

    private static int? LevelOf(string tag) =>
        tag.StartsWith(LevelPrefix, StringComparison.Ordinal)
        && int.TryParse(tag.AsSpan(LevelPrefix.Length), CultureInfo.InvariantCulture, out var level)
            ? level
            : null;
}
