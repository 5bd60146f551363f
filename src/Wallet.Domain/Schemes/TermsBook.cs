namespace Wallet.Domain.Schemes;

/// <summary>All published terms, of all schemes and days, and the calendars that they look at.</summary>
public sealed class TermsBook
{
    private readonly Dictionary<SchemeId, Terms[]> versions;

    /// <summary>A book of these terms.</summary>
    public TermsBook(ValueList<Terms> all, Calendars calendars)
    {
        All = all;
        Calendars = calendars;
        versions = all.GroupBy(t => t.Scheme)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(t => t.EffectiveFrom).ToArray());
    }

    /// <summary>Every version.</summary>
    public ValueList<Terms> All { get; }

    /// <summary>Pension ages and working days.</summary>
    public Calendars Calendars { get; }

    /// <summary>The version that holds on this day; null before the first and after the last day of the last.</summary>
    public Terms? InForce(SchemeId scheme, LocalDate day)
    {
        foreach (var version in versions.GetValueOrDefault(scheme, []))
        {
            if (version.EffectiveFrom <= day)
            {
                return version.EffectiveUntil < day ? null : version;
            }
        }
        return null;
    }

    /// <summary>Of every scheme the version that holds on this day, by rank.</summary>
    public IEnumerable<Terms> InForce(LocalDate day) =>
        versions
            .Keys.Select(s => InForce(s, day))
            .OfType<Terms>()
            .OrderBy(t => t.Rank)
            .ThenBy(t => t.Scheme.Value, StringComparer.Ordinal);

    /// <summary>The version with this first day; null when there is none.</summary>
    public Terms? Version(SchemeId scheme, LocalDate effectiveFrom) =>
        versions
            .GetValueOrDefault(scheme, [])
            .FirstOrDefault(t => t.EffectiveFrom == effectiveFrom);
}
