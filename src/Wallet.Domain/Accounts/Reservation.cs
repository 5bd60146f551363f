using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Pots;
using Wallet.Domain.Schemes;
using static Wallet.Domain.Accounts.AccountEvent;

namespace Wallet.Domain.Accounts;

/// <summary>Money put aside for a course that has not been settled.</summary>
/// <param name="Contribution">What the learner pays.</param>
/// <param name="Legs">What each lot pays; only lots that pay, in the order of the plan.</param>
/// <param name="Versions">The terms by which each of them pays; it ends by the same.</param>
public sealed record Reservation(
    ReservationId Id,
    BookedCourse Course,
    Money Contribution,
    ValueList<Leg> Legs,
    ValueList<TermsVersion> Versions,
    LocalDate ReservedOn
)
{
    /// <summary>The day on which the course was said to have started; null before.</summary>
    public LocalDate? StartedOn { get; init; }

    /// <summary>What became the provider's so far, per claim; the rest of the legs is reserved.</summary>
    public ValueList<CapturedForClaim> Captured { get; init; } = [];

    /// <summary>What of this lot became the provider's so far.</summary>
    public Money CapturedOf(LotId lot) =>
        Money.Sum(
            Captured.SelectMany(c => c.Legs).Where(leg => leg.Lot == lot).Select(leg => leg.Amount)
        );

    /// <summary>The reservation that this event made.</summary>
    public static Reservation Of(FundsReserved e) =>
        new(
            e.Reservation,
            e.Course,
            e.Plan.Contribution,
            LegsOf(e.Plan),
            [
                .. e
                    .Plan.Lines.Where(l => l.Pays.IsPositive)
                    .Select(l => new TermsVersion(l.Lot, l.Scheme, l.TermsFrom!.Value)),
            ],
            e.On
        );

    /// <summary>Whether it can still be cancelled: by the learner before the first day of the course, by the provider until it has started.</summary>
    public bool CanBeCancelledOn(LocalDate day, ReleasedBy by) =>
        StartedOn is null && (by == ReleasedBy.Provider || day < Course.Course.StartDay);

    /// <summary>The terms by which this leg was paid.</summary>
    /// <exception cref="InvalidOperationException">The book has them no more: what was published never goes.</exception>
    public Terms TermsOf(Leg leg, TermsBook book)
    {
        var version = Versions.Single(v => v.Lot == leg.Lot);
        return book.Version(version.Scheme, version.From)
            ?? throw new InvalidOperationException(
                $"There are no terms of {version.Scheme} from {version.From}."
            );
    }

    /// <summary>The pots that granted money for it.</summary>
    /// <param name="account">The account that it is on.</param>
    public ValueList<PotId> PotsOf(Account account) =>
        [
            .. account
                .Lots.Where(lot => Legs.Any(leg => leg.Lot == lot.Id))
                .Select(lot => lot.Pot)
                .OfType<PotId>()
                .Distinct(),
        ];

    /// <summary>The counts of grants that it is in: of schemes that limit how many people get money for one course.</summary>
    public ValueList<CourseGrantsKey> CountedBy(TermsBook book) =>
        Course.Id is not { } course
            ? []
            :
            [
                .. Legs.Select(leg => TermsOf(leg, book))
                    .Where(t => t.The<GrantsPerCourse>() is not null)
                    .Select(t => new CourseGrantsKey(t.Scheme, course, ReservedOn.Year))
                    .Distinct(),
            ];

    internal static ValueList<Leg> LegsOf(FundingPlan plan) =>
        [.. plan.Lines.Where(l => l.Pays.IsPositive).Select(l => new Leg(l.Lot, l.Pays))];
}

/// <summary>What became the provider's for one claim, before the end.</summary>
public sealed record CapturedForClaim(ClaimId Claim, ValueList<Leg> Legs);

/// <summary>The version of a scheme's terms by which a lot pays.</summary>
public sealed record TermsVersion(LotId Lot, SchemeId Scheme, LocalDate From);
