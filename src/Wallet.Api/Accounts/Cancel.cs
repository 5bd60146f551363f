using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Accounts;

/// <summary>End a reservation before the course starts; the terms of the application say what returns to the lots that it came from.</summary>
public sealed record Cancel(Once Once, AccountId Account, ReservationId Reservation);

public static class CancelHandler
{
    public static async Task<Outcome> Handle(
        Cancel command,
        IQuerySession session,
        TermsShelf shelf,
        AccountDesk desk,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var now = clock.GetCurrentInstant();
        var terms = await shelf.AllAsync(session, cancellation);
        var account = await session.LoadAsync<Account>(command.Account, cancellation);
        return await desk.SubmitAsync(
            DeskRequest.OfReservation(
                command.Once,
                command.Account,
                account,
                command.Reservation,
                new AccountCommand.CancelReservation(
                    command.Reservation,
                    ReleasedBy.Learner,
                    ForceMajeure: false,
                    terms,
                    now.InTheNetherlands().Date
                ),
                terms,
                now
            ),
            cancellation
        );
    }
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
