using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Enrolments;

namespace Wallet.Api.Enrolments;

/// <summary>Say how a course started or ended.</summary>
public sealed record Attest(
    Once Once,
    Party By,
    ReservationId Enrolment,
    AttestationRequest Request
);

public static class AttestHandler
{
    public static async Task<Outcome> Handle(
        Attest command,
        IDocumentSession session,
        TermsShelf shelf,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var attestation = input.Attestation(command.Request);
        return input.IsSound
            ? await session.RunAsync(
                command.Once,
                command.Enrolment,
                command.By,
                new EnrolmentCommand.Attest(
                    command.By.Side,
                    attestation,
                    (await shelf.AllAsync(session, cancellation)).Calendars,
                    clock.TodayInTheNetherlands()
                ),
                cancellation
            )
            : input.ToOutcome();
    }
}

public static class AttestEndpoint
{
    /// <summary>Say, as the learner, how the course started or ended.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> PostAsLearner(
        Guid accountId,
        Guid reservationId,
        AttestationRequest request,
        [AsParameters] WritingRequest writing
    ) => SendAsync(new Party.Learner(new AccountId(accountId)), reservationId, request, writing);

    /// <summary>Say, as the training provider, how the course started or ended.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> PostAsProvider(
        Guid providerId,
        Guid reservationId,
        AttestationRequest request,
        [AsParameters] WritingRequest writing
    ) => SendAsync(new Party.Provider(new ProviderId(providerId)), reservationId, request, writing);

    private static Task<Results<NoContent, ProblemHttpResult>> SendAsync(
        Party by,
        Guid reservationId,
        AttestationRequest request,
        WritingRequest writing
    ) =>
        writing.SendAsync(
            new Attest(
                writing.Once($"attest:{reservationId}", request),
                by,
                new ReservationId(reservationId),
                request
            ),
            TypedResults.NoContent
        );
}
