using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Enrolments;

namespace Wallet.Api.Enrolments;

/// <summary>Keep a place in a course for a learner.</summary>
public sealed record ConfirmPlace(Once Once, ProviderId Provider, ReservationId Enrolment);

public static class ConfirmPlaceHandler
{
    public static async Task<Outcome> Handle(
        ConfirmPlace command,
        IDocumentSession session,
        TermsShelf shelf,
        IClock clock,
        CancellationToken cancellation
    ) =>
        await session.RunAsync(
            command.Once,
            command.Enrolment,
            new Party.Provider(command.Provider),
            new EnrolmentCommand.ConfirmEnrolment(
                new ActorId(command.Once.Actor),
                (await shelf.AllAsync(session, cancellation)).Calendars,
                clock.TodayInTheNetherlands()
            ),
            cancellation
        );
}

public static class ConfirmPlaceEndpoint
{
    /// <summary>Keep a place for a learner.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid providerId,
        Guid reservationId,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new ConfirmPlace(
                writing.Once("confirm-place", reservationId),
                new ProviderId(providerId),
                new ReservationId(reservationId)
            ),
            TypedResults.NoContent
        );
}
