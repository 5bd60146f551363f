namespace Wallet.Api.Catalogue;

/// <summary>What came of an import.</summary>
/// <param name="Refused">Every flaw, in the order of the feed; one record may have several.</param>
public sealed record ImportOutcome(
    Tally Courses,
    Tally Offerings,
    IReadOnlyList<RefusedRecord> Refused
);

/// <summary>What became of the records that were not refused.</summary>
/// <param name="Withdrawn">Offerings that were on offer until this import.</param>
public sealed record Tally(int Added, int Changed, int Unchanged, int Withdrawn)
{
    internal static Tally Of(IEnumerable<Fate> fates)
    {
        var counts = fates.CountBy(f => f).ToDictionary();
        return new Tally(
            counts.GetValueOrDefault(Fate.Added),
            counts.GetValueOrDefault(Fate.Changed),
            counts.GetValueOrDefault(Fate.Unchanged),
            counts.GetValueOrDefault(Fate.Withdrawn)
        );
    }
}
