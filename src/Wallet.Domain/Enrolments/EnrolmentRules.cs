using Wallet.Domain.Accounts;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Enrolments;

/// <summary>How much time there is, by the terms of all schemes that pay: the shortest holds.</summary>
/// <param name="ConfirmWithin">Working days.</param>
/// <param name="AttestWithin">Working days.</param>
/// <param name="Country">Whose working days.</param>
public sealed record EnrolmentRules(
    int ConfirmWithin,
    int AttestWithin,
    WhenSilent WhenSilent,
    string Country
)
{
    private const int WhenTermsSayNothing = 10;

    /// <summary>The rules of this reservation.</summary>
    public static EnrolmentRules Of(Reservation reservation, TermsBook book)
    {
        var terms = reservation.Legs.Select(leg => reservation.TermsOf(leg, book)).ToArray();
        var attest = terms.Select(t => t.The<AttestedWithin>()).OfType<AttestedWithin>().ToArray();
        return new(
            terms.Select(t => t.The<ProviderConfirmsWithin>()?.WorkingDays).Min()
                ?? WhenTermsSayNothing,
            attest.Select(c => (int?)c.WorkingDays).Min() ?? WhenTermsSayNothing,
            attest.Any(c => c.WhenSilent == WhenSilent.Disagrees)
                ? WhenSilent.Disagrees
                : WhenSilent.Agrees,
            terms[0].Country
        );
    }

    internal Deadline Confirm(LocalDate from, Calendars calendars) =>
        new(DeadlineKind.Confirm, After(from, ConfirmWithin, calendars));

    internal Deadline Attest(LocalDate from, Calendars calendars) =>
        new(DeadlineKind.Attest, After(from, AttestWithin, calendars));

    internal Deadline Answer(LocalDate from, Calendars calendars) =>
        new(DeadlineKind.Answer, After(from, AttestWithin, calendars));

    private LocalDate After(LocalDate from, int workingDays, Calendars calendars) =>
        calendars.WorkingDaysOf(Country).After(from, workingDays);
}
