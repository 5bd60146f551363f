using JasperFx.Events;
using Marten;
using Wallet.Api.Reactions;
using Wallet.Api.Runs;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Enrolments;

namespace Wallet.Api.Enrolments;

/// <summary>A reservation was cancelled: the provider keeps no place any more.</summary>
public sealed class CancelEnrolments(IDocumentStore store) : IReaction
{
    public Task ReactAsync(IReadOnlyList<IEvent> events, CancellationToken cancellation) =>
        DecideMany
            .OnEnrolments(store)
            .RunAsync([
                .. events
                    .Select(e => Cancelled(e.Data))
                    .OfType<(Guid, EnrolmentCommand)>()
                    .DistinctBy(asked => asked.Item1),
            ]);

    // What is settled with an attendance was settled because its enrolment had ended.
    private static (Guid, EnrolmentCommand)? Cancelled(object happened) =>
        happened switch
        {
            AccountEvent.ReservationReleased e => Cancel(e.Reservation, e.By, e.On),
            AccountEvent.ReservationSettled { Attendance: null } e => Cancel(
                e.Reservation,
                ReleasedBy.Learner,
                e.On
            ),
            _ => null,
        };

    private static (Guid, EnrolmentCommand) Cancel(
        ReservationId reservation,
        ReleasedBy by,
        LocalDate on
    ) => (reservation.Value, new EnrolmentCommand.CancelEnrolment(by, on));
}
