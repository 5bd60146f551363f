using Wallet.Domain;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Pages.Public.Courses;

/// <summary>A course in a list, with what can be chosen of it today.</summary>
public sealed record CourseCard(CatalogueCourse Course, LocalDate Today)
{
    public IReadOnlyList<CatalogueOffering> Open =>
        [
            .. Course
                .Offerings.Where(o => o.On(Today) == Availability.Bookable)
                .OrderBy(o => o.StartDay),
        ];

    public Money LowestPrice => Open.Select(o => o.Price.Total).Min();

    public IEnumerable<string> Cities =>
        Open.Select(o => o.City).OfType<string>().Distinct().Order();
}
