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

    /// <summary>A course that starts today has not started yet for somebody who applies today.</summary>
    public bool HasStarted(LocalDate today) => StartDay < today;

    /// <summary>The highest level that it names in the Dutch qualification framework, 1 to 8; null when it names none.</summary>
    public int? NlqfLevel =>
        Tags.Where(t => t.StartsWith(LevelPrefix, StringComparison.Ordinal))
            .Select(t =>
                int.TryParse(t[LevelPrefix.Length..], CultureInfo.InvariantCulture, out var level)
                    ? level
                    : (int?)null
            )
            .Max();
}
