using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Accounts;

public static class ShowReservationEndpoint
{
    /// <summary>One open reservation.</summary>
    public static async Task<Results<Ok<ReservationResource>, NotFound>> Get(
        Guid accountId,
        Guid reservationId,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var account = await session.LoadAsync<Account>(new AccountId(accountId), cancellation);
        return
            account?.Reservations.FirstOrDefault(r => r.Id.Value == reservationId)
                is { } reservation
            ? TypedResults.Ok(ReservationResource.Of(reservation))
            : TypedResults.NotFound();
    }
}
