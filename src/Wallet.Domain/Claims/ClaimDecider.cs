using System.Diagnostics;
using static Wallet.Domain.Claims.ClaimCommand;
using static Wallet.Domain.Claims.ClaimEvent;
using static Wallet.Domain.Claims.ClaimRejection;

namespace Wallet.Domain.Claims;

/// <summary>The rules of claims.</summary>
public static class ClaimDecider
{
    /// <summary>What the command comes to.</summary>
    public static Decision<ClaimEvent> Decide(EnrolmentClaims claims, ClaimCommand command) =>
        command switch
        {
            SubmitClaim c => Submit(claims, c),
            SettleAmount c => claims.Settled is null
                ? Accept(new AmountSettled(claims.Enrolment, c.InAll, c.On))
                : Accept(),
            ObjectToHits c => For(claims, c.Claim, claim => ObjectTo(claim, c)),
            ReleaseHold c => For(claims, c.Claim, claim => Release(claim, c)),
            RejectClaim c => For(claims, c.Claim, claim => Reject(claim, c)),
            SetOffClaim c => For(claims, c.Claim, claim => SetOff(claims, claim, c)),
            PutInRun c => For(claims, c.Claim, claim => Put(claims, claim, c)),
            LeaveRun c => For(
                claims,
                c.Claim,
                claim =>
                    claim.Payment is { IsPaid: false } p && p.Run == c.Run
                        ? Accept(new ClaimLeftRun(claim.Id, c.Run, c.On))
                        : Accept()
            ),
            PayClaim c => For(
                claims,
                c.Claim,
                claim =>
                    claim.Payment is { IsPaid: false } p && p.Run == c.Run
                        ? Accept(new ClaimPaid(claim.Id, c.Run, c.On))
                        : Accept()
            ),
            ReturnPayment c => For(
                claims,
                c.Claim,
                claim =>
                    claim.Payment?.Run == c.Run
                        ? Accept(new PaymentReturned(claim.Id, c.Run, c.Reason, c.On))
                        : Accept()
            ),
            _ => throw new UnreachableException($"Claims know no {command.GetType().Name}."),
        };

    private static Decision<ClaimEvent> Submit(EnrolmentClaims claims, SubmitClaim c)
    {
        if (!c.Amount.IsPositive)
        {
            return Refuse(new NothingClaimed());
        }
        if (claims.Alike(c.Stage, c.Amount, c.Invoice) is not null)
        {
            return Accept();
        }
        if (claims.Claims.Count >= Limits.ClaimsPerEnrolment)
        {
            return Refuse(new TooManyClaims(Limits.ClaimsPerEnrolment));
        }
        var facts = c.Facts with
        {
            Claimed = claims.Claimed,
            InvoiceWasClaimed = claims.Claims.Any(l => !l.IsRejected && l.Invoice == c.Invoice),
            Claimable = (c.Stage, claims.Settled) switch
            {
                (ClaimStage.Final, var inAll) => inAll ?? Money.Zero,
                (_, { } inAll) => Money.Min(c.Facts.Claimable, inAll),
                _ => c.Facts.Claimable,
            },
        };
        return Accept(
            new ClaimSubmitted(
                new ClaimId(claims.Enrolment, claims.Claims.Count + 1),
                c.Stage,
                c.Amount,
                c.Invoice,
                c.By,
                c.Policy.Hits(facts, c.Amount, c.On),
                c.On
            )
        );
    }

    private static Decision<ClaimEvent> ObjectTo(Claim claim, ObjectToHits c) =>
        claim.Objection == c.Reference ? Accept()
        : claim.Hits.Any(h => h.Severity != Severity.Informs && c.On <= h.ObjectUntil)
            ? Accept(new ClaimObjected(claim.Id, c.Reference, c.On))
        : Refuse(new NothingToObjectTo(claim.Id));

    private static Decision<ClaimEvent> Release(Claim claim, ReleaseHold c) =>
        claim.StandingOn(c.On) switch
        {
            ClaimStanding.Held => Accept(new HoldReleased(claim.Id, c.By, c.Because, c.On)),
            ClaimStanding.Approved => Accept(),
            var standing => Refuse(new ClaimIsElsewhere(claim.Id, standing)),
        };

    private static Decision<ClaimEvent> Reject(Claim claim, RejectClaim c) =>
        claim.StandingOn(c.On) switch
        {
            ClaimStanding.Rejected => Accept(),
            ClaimStanding.Held or ClaimStanding.Approved when claim.SetOff == Money.Zero => Accept(
                new ClaimRejected(claim.Id, c.By, c.Because, c.On)
            ),
            var standing => Refuse(new ClaimIsElsewhere(claim.Id, standing)),
        };

    private static Decision<ClaimEvent> SetOff(EnrolmentClaims claims, Claim claim, SetOffClaim c)
    {
        var payable = claims.PayableOn(claim.Id, c.On);
        return c.Amount.IsPositive && c.Amount <= payable
            ? Accept(new ClaimSetOff(claim.Id, c.Amount, c.On))
            : Refuse(new LessPayable(claim.Id, payable));
    }

    private static Decision<ClaimEvent> Put(EnrolmentClaims claims, Claim claim, PutInRun c)
    {
        if (claim.Payment?.Run == c.Run)
        {
            return Accept();
        }
        var standing = claim.StandingOn(c.On);
        if (standing != ClaimStanding.Approved || claim.Returns.Any(r => r.Run == c.Run))
        {
            return Refuse(new ClaimIsElsewhere(claim.Id, standing));
        }
        var payable = claims.PayableOn(claim.Id, c.On);
        return payable.IsPositive
            ? Accept(new ClaimPutInRun(claim.Id, c.Run, payable, c.On))
            : Refuse(new LessPayable(claim.Id, payable));
    }

    private static Decision<ClaimEvent> For(
        EnrolmentClaims claims,
        ClaimId id,
        Func<Claim, Decision<ClaimEvent>> decide
    ) => claims.The(id) is { } claim ? decide(claim) : Refuse(new ClaimNotThere(id));

    private static Decision<ClaimEvent> Accept(params ClaimEvent[] events) =>
        Decision.Accept(events);

    private static Decision<ClaimEvent> Refuse(ClaimRejection because) =>
        Decision.Reject<ClaimEvent>(because);
}
