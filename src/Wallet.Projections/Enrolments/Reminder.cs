using NodaTime.Text;
using Wallet.Domain;
using Wallet.Domain.Enrolments;

namespace Wallet.Projections.Enrolments;

/// <summary>A learner was reminded of something that is due: once of each deadline.</summary>
/// <param name="Id">The same for the same deadline of the same enrolment.</param>
public sealed record Reminder(
    string Id,
    AccountId Account,
    ReservationId Enrolment,
    string Title,
    Deadline Deadline,
    LocalDate On
)
{
    /// <summary>How long before the last day somebody is reminded.</summary>
    public const int DaysBefore = 7;

    /// <summary>Of what is due from the learner of this enrolment.</summary>
    public static Reminder Of(Enrolment n, LocalDate on) =>
        new(IdOf(n), n.Account, n.Id, n.Title, n.Due!, on);

    public static string IdOf(Enrolment n) =>
        $"{n.Id}/{LocalDatePattern.Iso.Format(n.Due!.LastDay)}";
}
