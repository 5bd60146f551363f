using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Enrolments;

namespace Wallet.Api.Enrolments;

/// <param name="Explanation">What happened, in the learner's words.</param>
/// <param name="FileName">Of the proof.</param>
/// <param name="Content">The proof in base64: a PDF, a JPEG or a PNG of at most 5 MB.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ProofRequest(string? Explanation, string? FileName, string? Content)
{
    // Messages are logged when they fail; somebody's illness in a log line would be a leak.
    public override string ToString() => nameof(ProofRequest);
}

/// <summary>Ask, with a proof, to be treated as somebody who could not help it.</summary>
public sealed record AskForceMajeure(
    Once Once,
    AccountId Account,
    ReservationId Enrolment,
    ProofRequest Request
);

public static class AskForceMajeureHandler
{
    public static async Task<Outcome> Handle(
        AskForceMajeure command,
        IDocumentSession session,
        PersonVault people,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var proof = input.Proof(command.Request);
        if (!input.IsSound)
        {
            return input.ToOutcome();
        }
        if (
            await people.OpenWithKey(command.Account, cancellation)
            is not Opened<(Person Person, byte[] Key)>.Known { Content: var (_, key) }
        )
        {
            return new Outcome.Refused(new AccountRejection.AccountNotOpen());
        }
        var document = command.Once.NewId("proof");
        return await session.RunAsync(
            command.Once,
            command.Enrolment,
            new Party.Learner(command.Account),
            new EnrolmentCommand.AskForceMajeure($"{document}", clock.TodayInTheNetherlands()),
            cancellation,
            beside: Proofs.Seal(document, command.Account, proof, key)
        );
    }
}

public static class AskForceMajeureEndpoint
{
    /// <summary>Base64 of the largest proof, and the words around it.</summary>
    public const int LargestBody = (Proof.BytesAtMost * 4 / 3) + (64 * 1024);

    /// <summary>Ask to be treated as somebody who could not help stopping or not coming, with a proof.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid accountId,
        Guid reservationId,
        ProofRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new AskForceMajeure(
                writing.Once($"ask-force-majeure:{reservationId}", request),
                new AccountId(accountId),
                new ReservationId(reservationId),
                request
            ),
            TypedResults.NoContent
        );
}
