using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Pots;
using Wallet.Domain;

namespace Wallet.Api.Accounts;

/// <summary>What somebody asked of pots, latest first; also what was refused.</summary>
public sealed record ApplicationsResource(IReadOnlyList<ApplicationResource> Applications);

/// <param name="ReservationId">The reservation that was asked for; it is there when something paid for it.</param>
/// <param name="At">When the application arrived.</param>
public sealed record ApplicationResource(Guid ReservationId, Instant At, PotAnswerResource Answer);

public static class ListApplicationsEndpoint
{
    /// <summary>The place of each application, and the figures that prove the answer.</summary>
    public static async Task<Ok<ApplicationsResource>> Get(
        Guid accountId,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        TypedResults.Ok(
            new ApplicationsResource([
                .. (
                    await PotApplications.OfAsync(new AccountId(accountId), session, cancellation)
                ).Select(a => new ApplicationResource(
                    a.Decision.Reservation.Value,
                    a.Decision.At,
                    PotAnswerResource.Of(a.Pot.Id, a.Pot.Scheme, a.Decision.Answer)
                )),
            ])
        );
}
