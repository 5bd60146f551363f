using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Accounts;

/// <summary>End a reservation before the course starts; each cent returns to the lot that it came from.</summary>
public sealed record Cancel(Once Once, AccountId Account, ReservationId Reservation);

public static class CancelHandler
{
    public static Task<Outcome> Handle(
        Cancel command,
        AccountDesk desk,
        IClock clock,
        CancellationToken cancellation
    ) =>
        desk.SubmitAsync(
            new DeskRequest(
                command.Once,
                command.Account,
                new AccountCommand.ReleaseReservation(
                    command.Reservation,
                    ReleasedBy.Learner,
                    clock.TodayInTheNetherlands()
                )
            ),
            cancellation
        );
}

public static class CancelEndpoint
{
    /// <summary>Cancel a reservation before the course starts.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid accountId,
        Guid reservationId,
        [AsParameters] WritingRequest writing
    )
    {
        var command = new Cancel(
            writing.Once("cancel", reservationId),
            new AccountId(accountId),
            new ReservationId(reservationId)
        );
        return writing.SendAsync(command, TypedResults.NoContent);
    }
}
