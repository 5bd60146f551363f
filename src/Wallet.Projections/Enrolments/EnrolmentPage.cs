using NodaTime.Text;
using Wallet.Domain;
using Wallet.Domain.Enrolments;

namespace Wallet.Projections.Enrolments;

/// <summary>What an administrator has to decide of an enrolment.</summary>
public enum Waiting
{
    Anything,
    Disputed,
    ForceMajeure,
}

/// <param name="Next">Where the next page begins; null at the end.</param>
public sealed record EnrolmentPage(IReadOnlyList<Enrolment> Enrolments, EnrolmentPlace? Next);

/// <summary>A place in a list of enrolments that is in the order of some day.</summary>
public sealed record EnrolmentPlace(LocalDate Day, ReservationId Enrolment)
{
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Day)}_{Enrolment}";

    /// <summary>Null when this is no place.</summary>
    public static EnrolmentPlace? Parse(string? text) =>
        text?.Split('_') is [var day, var id]
        && LocalDatePattern.Iso.Parse(day) is { Success: true, Value: var parsed }
        && Guid.TryParse(id, out var enrolment)
            ? new(parsed, new ReservationId(enrolment))
            : null;
}
