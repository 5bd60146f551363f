using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Claims;
using Wallet.Domain.Enrolments;
using Wallet.Domain.Payments;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Providers;

namespace Wallet.Projections.Tests.EventStore;

/// <summary>As <see cref="SampleEvents"/>, of what lies between a reservation and the bank account of a provider. An enrolment ends once, and a run too: here they do so in each way.</summary>
internal static class SampleEventsOfPaying
{
    public static readonly ReservationId Enrolment = SampleEvents.Again;

    private static readonly ProviderId Provider = new(SampleEvents.Id(20));
    private static readonly ProviderId OtherProvider = new(SampleEvents.Id(21));
    private static readonly PaymentRunId Run = new(SampleEvents.Id(22));
    private static readonly PaymentRunId NextRun = new(SampleEvents.Id(23));
    private static readonly ActorId Anna = new("administrator:anna");
    private static readonly ActorId Bo = new("administrator:bo");
    private static readonly ActorId Teacher = new("provider:vakhuis/t");
    internal static readonly Iban Iban = IbanOf("NL91ABNA0417164300");
    private static readonly Iban OtherIban = IbanOf("BE68539007547034");
    private static readonly LocalDate Day = SampleEvents.Day;

    private static readonly Recognition Recognition = new(
        "nrto",
        "NRTO-1234",
        new LocalDate(2020, 1, 1),
        new LocalDate(2027, 12, 31),
        "nrto.nl, ledenregister",
        Day
    );

    public static readonly Attestation[] Attestations =
    [
        new Attestation.Started(),
        new Attestation.NoShow(),
        new Attestation.Completed(Percent.Of(50), HasDiploma: true),
        new Attestation.StoppedEarly(Percent.Of(25)),
    ];

    public static readonly ProviderEvent[] OfProvider =
    [
        new ProviderEvent.ProviderAdmitted(Provider, [Recognition], Anna, Day),
        new ProviderEvent.RecognitionChecked(
            Recognition with
            {
                ValidUntil = new LocalDate(2026, 12, 31),
            }
        ),
        new ProviderEvent.ProviderSuspended("Besluit 2026-7", Anna, Day),
        new ProviderEvent.ProviderResumed("Besluit 2026-9", Bo, Day.PlusDays(1)),
        new ProviderEvent.AccountProposed(Iban, PayeeCheck.CloseMatch, Teacher, Day),
        new ProviderEvent.AccountDeclined(Iban, Anna, Day),
        new ProviderEvent.AccountProposed(Iban, PayeeCheck.NotChecked, Teacher, Day),
        new ProviderEvent.PayeeChecked(Iban, PayeeCheck.Match, Day),
        new ProviderEvent.AccountConfirmed(Iban, Bo, Day),
        new ProviderEvent.OverpaymentFound(Enrolment, Money.Euro(100), Day),
        new ProviderEvent.OverpaymentRepaid(
            Enrolment,
            new Money(401),
            new ClaimId(new ReservationId(SampleEvents.Id(3)), 1),
            Day
        ),
    ];

    public static readonly EnrolmentEvent[] OfEnrolment =
    [
        new EnrolmentEvent.EnrolmentRequested(
            Enrolment,
            SampleEvents.Account,
            Provider,
            new OfferingId(SampleEvents.Id(4)),
            new LocalDate(2026, 3, 2),
            new LocalDate(2026, 3, 6),
            new EnrolmentRules(5, 10, WhenSilent.Disagrees, "nl"),
            new Deadline(DeadlineKind.Confirm, new LocalDate(2026, 3, 6)),
            Day
        )
        {
            Title = "Lassen voor beginners",
        },
        new EnrolmentEvent.EnrolmentConfirmed(
            Teacher,
            new Deadline(DeadlineKind.Attest, new LocalDate(2026, 3, 16)),
            Day
        ),
        new EnrolmentEvent.SideAttested(
            Side.Provider,
            Attestations[0],
            new Deadline(DeadlineKind.Answer, new LocalDate(2026, 3, 16)),
            new LocalDate(2026, 3, 2)
        ),
        new EnrolmentEvent.AttestationDisputed(new LocalDate(2026, 3, 17)),
        new EnrolmentEvent.AttestationSettled(
            Attestations[0],
            SettledBy.Administrator,
            Anna,
            "Presentielijst",
            new Deadline(DeadlineKind.Attest, new LocalDate(2026, 4, 1)),
            new LocalDate(2026, 3, 18)
        ),
        new EnrolmentEvent.ForceMajeureAsked("brief-11", new LocalDate(2026, 3, 18)),
        new EnrolmentEvent.ForceMajeureDeclined(
            Anna,
            "Geen bewijs",
            new Deadline(DeadlineKind.Attest, new LocalDate(2026, 4, 1)),
            new LocalDate(2026, 3, 18)
        ),
        new EnrolmentEvent.ForceMajeureAsked("brief-12", new LocalDate(2026, 3, 19)),
        new EnrolmentEvent.ForceMajeureAccepted(
            Percent.Of(50),
            "brief-12",
            Anna,
            new LocalDate(2026, 3, 19)
        ),
        new EnrolmentEvent.EnrolmentCancelled(ReleasedBy.Provider, new LocalDate(2026, 3, 20)),
        new EnrolmentEvent.EnrolmentLapsed(new LocalDate(2026, 3, 21)),
    ];

    public static readonly ClaimEvent[] OfClaims =
    [
        Submitted(1, ClaimStage.Advance, Hits()),
        new ClaimEvent.ClaimObjected(Claim(1), "bezwaar-12", Day),
        Submitted(2, ClaimStage.Milestone, [Hits()[1]]),
        new ClaimEvent.HoldReleased(Claim(2), Anna, "Gebeld met de opleider", Day),
        new ClaimEvent.ClaimSetOff(Claim(2), new Money(401), Day),
        new ClaimEvent.ClaimPutInRun(Claim(2), Run, new Money(13_101), Day),
        new ClaimEvent.ClaimLeftRun(Claim(2), Run, Day),
        new ClaimEvent.ClaimPutInRun(Claim(2), NextRun, new Money(13_101), Day),
        new ClaimEvent.ClaimPaid(Claim(2), NextRun, Day),
        new ClaimEvent.PaymentReturned(Claim(2), NextRun, "AC04", Day),
        new ClaimEvent.AmountSettled(Enrolment, new Money(27_230), Day),
        Submitted(3, ClaimStage.Final, []),
        new ClaimEvent.ClaimRejected(Claim(3), Bo, "Factuur klopt niet", Day),
    ];

    public static readonly PaymentRunEvent[] OfPaymentRun =
    [
        new PaymentRunEvent.RunProposed(
            Run,
            [Payment],
            new RunDifferences(
                new Money(13_101),
                Money.Euro(12),
                [Provider],
                [new ChangedIban(OtherProvider, OtherIban, Iban)],
                [new FarAbove(OtherProvider, Money.Euro(12), Money.Euro(120))]
            ),
            Anna,
            Day
        ),
        new PaymentRunEvent.RunReleased(Bo, Day),
        new PaymentRunEvent.RunSent(["MSG-1", "MSG-2"], Day),
        new PaymentRunEvent.PaymentsSettled([Payment.Id], Day),
        new PaymentRunEvent.PaymentsReturned([new ReturnedLine(Payment.Id, "AC04")], Day),
        new PaymentRunEvent.RunWithdrawn("Verkeerde week", Bo, Day),
    ];

    public static (Guid Stream, IReadOnlyList<object> Events)[] Streams =>
        [
            (Provider.Value, OfProvider),
            (Enrolment.Value, OfEnrolment),
            (SampleEvents.Id(24), OfClaims),
            (Run.Value, OfPaymentRun),
        ];

    public static IEnumerable<object> All => Streams.SelectMany(s => s.Events);

    private static PaymentLine Payment =>
        PaymentLine.Of(Run, Claim(2), Provider, Iban, new Money(13_101));

    private static ClaimId Claim(int number) => new(Enrolment, number);

    private static ClaimEvent.ClaimSubmitted Submitted(
        int number,
        ClaimStage stage,
        ValueList<Hit> hits
    ) => new(Claim(number), stage, new Money(13_502), $"F-{number}", Teacher, hits, Day);

    /// <summary>One for every check that there is.</summary>
    private static ValueList<Hit> Hits()
    {
        var severities = Enum.GetValues<Severity>();
        return
        [
            .. Enum.GetValues<CheckKind>()
                .Select(
                    (check, i) =>
                        new Hit(
                            check,
                            severities[i % severities.Length],
                            "Awb art. 4:56",
                            new Money(13_502),
                            severities[i % severities.Length] == Severity.Holds
                                ? Day.PlusDays(14)
                                : null,
                            Day.PlusWeeks(6)
                        )
                ),
        ];
    }

    private static Iban IbanOf(string text) =>
        Iban.TryParse(text, out var iban, out _)
            ? iban
            : throw new ArgumentException("no IBAN", nameof(text));
}
