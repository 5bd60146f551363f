using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Pots;
using Wallet.Domain;

namespace Wallet.Api.Accounts;

/// <summary>What somebody asked of pots, latest first; also what was refused.</summary>
public sealed record ApplicationsResource(IReadOnlyList<ApplicationResource> Applications);

/// <param name="ReservationId">The reservation that was asked for; it is there when something paid for it.</param>
/// <param name="Course">Its title.</param>
/// <param name="At">When the application arrived.</param>
public sealed record ApplicationResource(
    Guid ReservationId,
    string Course,
    Instant At,
    PotAnswerResource Answer
);

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
                .. from application in await PotApplications.OfAsync(
                    new AccountId(accountId),
                    session,
                    cancellation
                )
                from answer in application.Answers
                select new ApplicationResource(
                    application.Id,
                    application.Course,
                    application.At,
                    PotAnswerResource.Of(answer.Pot, answer.Scheme, answer.Answer)
                ),
            ])
        );
}
