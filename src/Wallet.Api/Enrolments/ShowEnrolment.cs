using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Domain;
using Wallet.Domain.Enrolments;

namespace Wallet.Api.Enrolments;

/// <param name="ForceMajeure">What the learner asked who could not help it; null when nothing was asked.</param>
public sealed record LearnersEnrolment(
    EnrolmentResource Enrolment,
    AskedForceMajeure? ForceMajeure
);

/// <param name="DeclinedOn">Null when it was not declined.</param>
/// <param name="Because">Why it was declined.</param>
public sealed record AskedForceMajeure(LocalDate AskedOn, LocalDate? DeclinedOn, string? Because)
{
    public static AskedForceMajeure? Of(Enrolment enrolment) =>
        enrolment.ForceMajeure is { } asked
            ? new(asked.AskedOn, asked.DeclinedOn, asked.Because)
            : null;
}

public static class OwnEnrolments
{
    /// <summary>Null when there is none, or it is somebody else's.</summary>
    public static async Task<Enrolment?> OfAsync(
        this IQuerySession session,
        Party party,
        Guid reservation,
        CancellationToken cancellation
    ) =>
        await session.LoadAsync<Enrolment>(new ReservationId(reservation), cancellation)
            is { } found
        && party.Owns(found)
            ? found
            : null;
}

public static class ShowEnrolmentEndpoint
{
    /// <summary>A learner's place in a course: what is asked, and what the other side said.</summary>
    public static async Task<Results<Ok<LearnersEnrolment>, NotFound>> Get(
        Guid accountId,
        Guid reservationId,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        await session.OfAsync(
            new Party.Learner(new AccountId(accountId)),
            reservationId,
            cancellation
        )
            is { } enrolment
            ? TypedResults.Ok(
                new LearnersEnrolment(
                    EnrolmentResource.Of(enrolment),
                    AskedForceMajeure.Of(enrolment)
                )
            )
            : TypedResults.NotFound();
}
