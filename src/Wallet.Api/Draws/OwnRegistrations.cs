using Marten;
using Wallet.Api.Desk;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Pots;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Draws;

/// <summary>Somebody's registration, and what came of it.</summary>
/// <param name="Course">Null when it is no longer in the register.</param>
/// <param name="Place">In the draw; null as long as that was not held.</param>
/// <param name="Outcome">Null as long as it was not decided upon.</param>
public sealed record OwnRegistration(
    Registration Registration,
    Pot Pot,
    BookedCourse? Course,
    int? Place,
    Outcome? Outcome
)
{
    /// <summary>The reservation that it came to; null when it came to none.</summary>
    public ReservationId? Reservation =>
        Outcome is Outcome.Done
            ? new ReservationId(DrawRun.OnceOf(Registration).NewId("reservation"))
            : null;

    public bool CanBeWithdrawnAt(Instant at) =>
        !Registration.IsWithdrawn && Registration.WhyNot(Pot, at) is null;
}

public static class OwnRegistrations
{
    /// <summary>Latest first; without those that were taken back.</summary>
    public static async Task<IReadOnlyList<OwnRegistration>> OfAsync(
        AccountId account,
        IQuerySession session,
        DrawnTickets drawn,
        CancellationToken cancellation
    )
    {
        var found = await session
            .Query<Registration>()
            .Where(r => r.Account == account && !r.IsWithdrawn)
            .ToListAsync(cancellation);
        var own = new List<OwnRegistration>(found.Count);
        foreach (var registration in found.OrderByDescending(r => r.At))
        {
            var pot = (await session.LoadAsync<Pot>(registration.Pot, cancellation))!;
            var course = await session.FindOfferingAsync(registration.Offering, cancellation);
            var receipt = await session.LoadAsync<Receipt>(
                DrawRun.OnceOf(registration).ReceiptId,
                cancellation
            );
            own.Add(
                new OwnRegistration(
                    registration,
                    pot,
                    course?.ToBookedCourse(),
                    (await drawn.OfAsync(pot, cancellation)).PlaceOf(registration.Id),
                    receipt?.Outcome
                )
            );
        }
        return own;
    }
}
