using Wallet.Domain;
using Wallet.Domain.Planning;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Catalogue;

/// <summary>A course with its offerings, for somebody who chooses.</summary>
/// <param name="Level">In the Dutch qualification framework (NLQF), 1 to 8.</param>
/// <param name="Tags">What the terms of schemes look at.</param>
public sealed record CourseResource(
    Guid CourseId,
    string Code,
    CatalogueText Name,
    CatalogueText Description,
    string Provider,
    int? Level,
    IReadOnlyList<string> Tags,
    StudyLoad? StudyLoad,
    Period? Duration,
    string? Link,
    IReadOnlyList<OfferingResource> Offerings
)
{
    public static CourseResource Of(CatalogueCourse course, LocalDate today) =>
        new(
            course.Id,
            course.Code,
            course.Name,
            course.Description,
            course.Provider.Name,
            course.Level,
            course.Tags,
            course.StudyLoad,
            course.Duration,
            course.Link,
            [.. course.Offerings.Select(o => OfferingResource.Of(o, today))]
        );
}

/// <param name="EndDay">Inclusive.</param>
/// <param name="City">Absent when it is online only.</param>
/// <param name="Availability">Today. "full" is what the provider said last.</param>
public sealed record OfferingResource(
    OfferingId OfferingId,
    string Code,
    string Provider,
    Availability Availability,
    LocalDate StartDay,
    LocalDate EndDay,
    string? City,
    IReadOnlyList<string> Modes,
    IReadOnlyList<string> Languages,
    PriceResource Price,
    string? Link
)
{
    public static OfferingResource Of(CatalogueOffering offering, LocalDate today) =>
        new(
            offering.Id,
            offering.Code,
            offering.Provider.Name,
            offering.On(today),
            offering.StartDay,
            offering.EndDay,
            offering.City,
            offering.Modes,
            offering.Languages,
            PriceResource.Of(offering.Price),
            offering.Link
        );
}

/// <param name="Total">VAT included; the parts are without it.</param>
public sealed record PriceResource(
    Money Total,
    Percent VatRate,
    Money Tuition,
    Money Exam,
    Money Material,
    Money Travel
)
{
    public static PriceResource Of(Price price) =>
        new(price.Total, price.VatRate, price.Tuition, price.Exam, price.Material, price.Travel);
}
