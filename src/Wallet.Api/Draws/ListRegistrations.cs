using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Words;
using Wallet.Domain;

namespace Wallet.Api.Draws;

/// <summary>What somebody registered for, latest first.</summary>
public sealed record RegistrationsResource(IReadOnlyList<RegistrationResource> Registrations);

/// <param name="At">When it was made, or last changed.</param>
/// <param name="Place">In the draw; null as long as that was not held.</param>
/// <param name="ReservationId">What it came to; null when it came to nothing, or was not decided upon yet.</param>
/// <param name="Explanation">The same in words.</param>
public sealed record RegistrationResource(
    Guid Ticket,
    Guid PotId,
    SchemeId Scheme,
    Guid OfferingId,
    Money Contribution,
    Instant At,
    int? Place,
    Guid? ReservationId,
    Text Explanation
)
{
    public static RegistrationResource Of(OwnRegistration own) =>
        new(
            own.Registration.Id.Value,
            own.Pot.Id.Value,
            own.Pot.Scheme,
            own.Registration.Offering.Value,
            own.Registration.Contribution,
            own.Registration.At,
            own.Place,
            own.Reservation?.Value,
            DrawWords.Of(own)
        );
}

public static class ListRegistrationsEndpoint
{
    /// <summary>The ticket of each registration, its place in the draw, and what came of it.</summary>
    public static async Task<Ok<RegistrationsResource>> Get(
        Guid accountId,
        IQuerySession session,
        DrawnTickets drawn,
        CancellationToken cancellation
    ) =>
        TypedResults.Ok(
            new RegistrationsResource([
                .. (
                    await OwnRegistrations.OfAsync(
                        new AccountId(accountId),
                        session,
                        drawn,
                        cancellation
                    )
                ).Select(RegistrationResource.Of),
            ])
        );
}
