using Wallet.Domain;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Catalogue;

/// <summary>A course of the register before an import and after it.</summary>
/// <param name="Before">Null when the register does not know it yet.</param>
/// <param name="Read">What the feed says of its offerings.</param>
internal sealed record CourseUpdate(
    CatalogueCourse? Before,
    CatalogueCourse After,
    IReadOnlyList<FeedOffering> Read
)
{
    /// <param name="course">As the feed has it, without offerings.</param>
    /// <param name="kept">Offerings that the register already has of it.</param>
    public static CourseUpdate Of(
        CatalogueCourse? before,
        CatalogueCourse course,
        IEnumerable<CatalogueOffering> kept,
        IReadOnlyList<FeedOffering> read
    )
    {
        var offerings = kept.ToDictionary(o => o.Id);
        foreach (var (id, _, offered) in read)
        {
            if (offered is not null)
            {
                offerings[id] = offered;
            }
            else if (offerings.TryGetValue(id, out var known))
            {
                offerings[id] = known with { IsWithdrawn = true };
            }
        }
        var after = course with
        {
            Offerings = offerings
                .Values.OrderBy(o => o.StartDay)
                .ThenBy(o => o.Code, StringComparer.Ordinal)
                .ThenBy(o => o.Id.Value)
                .ToValueList(),
        };
        return new CourseUpdate(before, after with { SearchText = SearchText.Of(after) }, read);
    }

    public bool ChangesSomething => Before != After;

    public Fate OfCourse =>
        Before is null ? Fate.Added
        : Alone(Before) == Alone(After) ? Fate.Unchanged
        : Fate.Changed;

    public IEnumerable<Fate> OfOfferings =>
        Read.Select(read =>
            (Find(Before, read.Id), Find(After, read.Id)) switch
            {
                var (before, after) when before == after => Fate.Unchanged,
                (null, _) => Fate.Added,
                (_, { IsWithdrawn: true }) => Fate.Withdrawn,
                _ => Fate.Changed,
            }
        );

    private static CatalogueCourse Alone(CatalogueCourse course) =>
        course with
        {
            Offerings = [],
            SearchText = "",
        };

    private static CatalogueOffering? Find(CatalogueCourse? course, OfferingId id) =>
        course?.Offerings.FirstOrDefault(o => o.Id == id);
}

/// <summary>What an import did with a record that it did not refuse.</summary>
internal enum Fate
{
    Added,
    Changed,
    Unchanged,
    Withdrawn,
}
