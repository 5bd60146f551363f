namespace Wallet.Domain.Schemes;

/// <summary>All published terms, of all schemes and days.</summary>
public sealed record TermsBook(ValueList<Terms> All, PensionAges PensionAges)
{
    /// <summary>The version that holds on this day; null before the first.</summary>
    public Terms? InForce(SchemeId scheme, LocalDate day) =>
        All.Where(t => t.Scheme == scheme && t.EffectiveFrom <= day).MaxBy(t => t.EffectiveFrom);

    /// <summary>Of every scheme the version that holds on this day, by rank.</summary>
    public IEnumerable<Terms> InForce(LocalDate day) =>
        All.Select(t => t.Scheme)
            .Distinct()
            .Select(s => InForce(s, day))
            .OfType<Terms>()
            .OrderBy(t => t.Rank)
            .ThenBy(t => t.Scheme.Value, StringComparer.Ordinal);
}
