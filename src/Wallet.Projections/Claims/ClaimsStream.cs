using System.Diagnostics;
using JasperFx.Events;
using Marten.Events.Aggregation;
using Wallet.Domain.Claims;
using Wallet.Projections.EventStore;

namespace Wallet.Projections.Claims;

public sealed class ClaimsStream : SingleStreamProjection<EnrolmentClaims, Guid>
{
    public override EnrolmentClaims? Evolve(EnrolmentClaims? snapshot, Guid id, IEvent e) =>
        e.Data is ClaimEvent happened ? Evolve(snapshot, happened) : snapshot;

    internal static EnrolmentClaims Evolve(EnrolmentClaims? claims, ClaimEvent happened) =>
        EnrolmentClaims.Evolve(claims ?? Begin(happened), happened);

    // The id of the stream follows from the enrolment, and not the other way round: the first event says which it is.
    private static EnrolmentClaims Begin(ClaimEvent first)
    {
        var enrolment = first switch
        {
            ClaimEvent.ClaimSubmitted e => e.Claim.Enrolment,
            ClaimEvent.AmountSettled e => e.Enrolment,
            _ => throw new UnreachableException($"Claims do not begin with {first}."),
        };
        return EnrolmentClaims.Initial(enrolment) with { Id = StreamId.OfClaims(enrolment) };
    }
}
