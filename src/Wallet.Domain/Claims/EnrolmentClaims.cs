using System.Diagnostics;
using static Wallet.Domain.Claims.ClaimEvent;

namespace Wallet.Domain.Claims;

/// <summary>All that a provider claims for one enrolment. They are one stream, so that what was claimed and paid before is known where it is decided.</summary>
/// <param name="Claims">In order of their number.</param>
public sealed record EnrolmentClaims(ReservationId Enrolment, ValueList<Claim> Claims)
{
    /// <summary>Of their stream.</summary>
    public Guid Id { get; init; }

    /// <summary>What the provider gets from the budgets in all; null as long as the reservation has not ended.</summary>
    public Money? Settled { get; init; }

    /// <summary>An enrolment for which nothing was claimed.</summary>
    public static EnrolmentClaims Initial(ReservationId enrolment) => new(enrolment, []);

    /// <summary>What was claimed and not rejected; of a claim that gave way to the end, what was paid of it.</summary>
    public Money Claimed =>
        Sum(c =>
            c.IsRejected ? Money.Zero
            : c.Payment is { IsPaid: true } ? c.Received
            : c.Amount
        );

    /// <summary>What the provider has.</summary>
    public Money Received => Sum(c => c.Received);

    /// <summary>What the provider has and does not get in the end: a debt. A payment that is still at the bank counts once it is paid.</summary>
    public Money Overpaid =>
        Settled is { } inAll ? Money.Max(Received - inAll, Money.Zero) : Money.Zero;

    /// <summary>Whether there is something to pay, now or when a hold ends: what a payment run looks for.</summary>
    public bool HasOpen => Claims.Any(c => c.Open.IsPositive && RoomFor(c).IsPositive);

    /// <summary>What can be paid of this claim on this day. Claims made before the end give way to what the end came to, the last one first.</summary>
    public Money PayableOn(ClaimId claim, LocalDate day) =>
        The(claim) is { } one && one.StandingOn(day) == ClaimStanding.Approved
            ? Money.Min(one.Open, RoomFor(one))
            : Money.Zero;

    /// <summary>The claim with this id; null when there is none.</summary>
    public Claim? The(ClaimId claim) => Claims.FirstOrDefault(c => c.Id == claim);

    /// <summary>The claim that stands for the same; null when this would be a new one.</summary>
    public Claim? Alike(ClaimStage stage, Money amount, string invoice) =>
        Claims.FirstOrDefault(c => !c.IsRejected && c.IsFor(stage, amount, invoice));

    /// <summary>The claims after one more event.</summary>
    /// <exception cref="UnreachableException">The event breaks an invariant of money: a claim would be paid twice, or more than it is.</exception>
    public static EnrolmentClaims Evolve(EnrolmentClaims claims, ClaimEvent happened) =>
        happened switch
        {
            ClaimSubmitted e => claims with { Claims = [.. claims.Claims, Of(e)] },
            ClaimObjected e => claims.With(e.Claim, c => c with { Objection = e.Reference }),
            HoldReleased e => claims.With(e.Claim, c => c with { IsReleased = true }),
            ClaimRejected e => claims.With(e.Claim, c => c with { IsRejected = true }),
            AmountSettled e => claims with { Settled = e.InAll },
            ClaimSetOff e => claims.With(e.Claim, c => c with { SetOff = c.SetOff + e.Amount }),
            ClaimPutInRun e => claims.With(
                e.Claim,
                c =>
                    c.Payment is null
                        ? c with
                        {
                            Payment = new(e.Run, e.Amount, IsPaid: false),
                        }
                        : throw new UnreachableException($"Claim {c} cannot have had {e} too.")
            ),
            ClaimLeftRun e => claims.With(e.Claim, c => c with { Payment = null }),
            ClaimPaid e => claims.With(
                e.Claim,
                c => c with { Payment = c.Payment! with { IsPaid = true } }
            ),
            PaymentReturned e => claims.With(
                e.Claim,
                c => c with { Payment = null, Returns = [.. c.Returns, new(e.Run, e.Reason, e.On)] }
            ),
            _ => throw new UnreachableException($"Claims know no {happened.GetType().Name}."),
        };

    // Claims that wait or come first keep their room: what one gets does not depend on which is paid first.
    private Money RoomFor(Claim claim) =>
        Settled is { } inAll
            ? Money.Max(
                inAll
                    - Sum(c => c.Committed)
                    - Sum(c => c.Id.Number < claim.Id.Number ? c.Open : Money.Zero),
                Money.Zero
            )
            : claim.Open;

    private Money Sum(Func<Claim, Money> amount) => Money.Sum(Claims.Select(amount));

    private EnrolmentClaims With(ClaimId id, Func<Claim, Claim> change) =>
        this with
        {
            Claims = [.. Claims.Select(c => c.Id == id ? Checked(change(c)) : c)],
        };

    private static Claim Of(ClaimSubmitted e) =>
        new(e.Claim, e.Stage, e.Amount, e.Invoice, e.Hits, e.On) { IsRejected = e.IsBlocked };

    private static Claim Checked(Claim claim) =>
        claim.Committed <= claim.Amount && claim.SetOff >= Money.Zero
            ? claim
            : throw new UnreachableException($"Claim {claim} would be paid more than it is.");
}
