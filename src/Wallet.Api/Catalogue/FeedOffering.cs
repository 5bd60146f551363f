using Wallet.Domain;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Catalogue;

/// <summary>What a feed says of one offering.</summary>
/// <param name="Offered">Null when it is not on offer: cancelled, or in any other state than active.</param>
internal sealed record FeedOffering(OfferingId Id, Guid CourseId, CatalogueOffering? Offered)
{
    /// <summary>Worth something only when the record is sound.</summary>
    public static FeedOffering Read(
        OfferingId id,
        FeedRecord record,
        IReadOnlyDictionary<Guid, CourseProvider?> providers,
        IReadOnlyDictionary<Guid, CatalogueCourse?> courses
    )
    {
        var course = record.Reference("courseId", "course", courses);
        var isOffered = record.Text("state") == "active" && course is not null;
        return new FeedOffering(
            id,
            course?.Id ?? default,
            isOffered ? ReadOffered(id, record, providers, course!) : null
        );
    }

    private static CatalogueOffering ReadOffered(
        OfferingId id,
        FeedRecord record,
        IReadOnlyDictionary<Guid, CourseProvider?> providers,
        CatalogueCourse course
    )
    {
        var languages = record.Texts("teachingLanguages").ToValueList();
        var modes = record.Texts("modesOfDelivery").ToValueList();
        var first = record.Day("startDateTime");
        var last = record.Day("endDateTime");
        record.RefuseUnless(
            !record.IsSound || last >= first,
            "endDateTime",
            "a day that is not before the first day"
        );
        return new CatalogueOffering(
            id,
            record.Text("primaryCode.code"),
            record.Reference("organisationId", "organisation", providers)!,
            languages.Count > 0 ? languages : course.Languages,
            modes.Count > 0 ? modes : course.Modes,
            first,
            last,
            FeedPrice.Read(record),
            IsStapEligible(record),
            City(record),
            record.CountOrNull("maxNumberStudents"),
            record.CountOrNull("enrolledNumberStudents"),
            record.LinkOrNull("link")
        );
    }

    private static bool IsStapEligible(FeedRecord record) =>
        record.Each("priceInformation").Any(c => c.TextOrNull("costType") == "stap_eligible");

    private static string? City(FeedRecord record) =>
        record
            .Each("addresses")
            .FirstOrDefault(a => a.TextOrNull("addressType") == "teaching")
            ?.TextOrNull("city");
}
