using Wallet.Domain;
using Wallet.Domain.Planning;

namespace Wallet.Projections.Catalogue;

/// <summary>One start of a course, at one place and price.</summary>
/// <param name="Languages">Three letters each: "nld".</param>
/// <param name="Modes">As the Open Education API says it: "presential", "online".</param>
/// <param name="EndDay">Inclusive, as is the first day.</param>
/// <param name="City">Null when it is online only.</param>
/// <param name="Places">How many may take part; null when there is no limit.</param>
public sealed record CatalogueOffering(
    OfferingId Id,
    string Code,
    CourseProvider Provider,
    ValueList<string> Languages,
    ValueList<string> Modes,
    LocalDate StartDay,
    LocalDate EndDay,
    Price Price,
    bool IsStapEligible,
    string? City = null,
    int? Places = null,
    int? Enrolled = null,
    string? Link = null,
    bool IsWithdrawn = false
)
{
    /// <summary>What somebody who looks on this day can do with it.</summary>
    public Availability On(LocalDate today) =>
        IsWithdrawn ? Availability.Withdrawn
        : EndDay < today ? Availability.Ended
        : StartDay < today ? Availability.Started
        : Enrolled >= Places ? Availability.Full
        : Availability.Bookable;
}

/// <summary>Whether an offering can still be reserved, and if not, why.</summary>
public enum Availability
{
    Bookable,

    /// <summary>By what the provider said at the last import.</summary>
    Full,
    Started,
    Ended,
    Withdrawn,
}
