using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Claims;

/// <summary>What a provider claims.</summary>
/// <param name="Stage">"advance", "milestone" or "final".</param>
/// <param name="Invoice">The provider's own number for it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SubmitClaimRequest(
    string? EnrolmentId,
    string? Stage,
    string? Amount,
    string? Invoice
);

/// <summary>Claim money for an enrolment. What the checks find against it comes with the claim; it is no refusal.</summary>
public sealed record SubmitClaim(Once Once, ProviderId Provider, SubmitClaimRequest Request);

/// <summary>What came of it.</summary>
public sealed record ClaimOutcome(Outcome Outcome, Guid? ClaimId = null);

public static class SubmitClaimHandler
{
    public static async Task<ClaimOutcome> Handle(
        SubmitClaim command,
        Claiming claiming,
        IDocumentStore store,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var line = input.Claim(command.Request);
        if (!input.IsSound)
        {
            return new(input.ToOutcome());
        }
        var outcomes = await claiming.SubmitAsync(
            command.Provider,
            [new(command.Once, line)],
            cancellation
        );
        if (outcomes is not [Outcome.Done])
        {
            return new(outcomes[0]);
        }
        await using var session = store.QuerySession();
        var made = await session.MadeAsync([new(command.Once, line)], cancellation);
        return new(outcomes[0], StreamId.Of(made[0].Claim.Id));
    }
}

/// <summary>The answer: the same for a retry. How the claim stands is at its own address.</summary>
public sealed record ClaimMade(Guid ClaimId);

public static class SubmitClaimEndpoint
{
    /// <summary>Claim money for an enrolment. The same invoice, stage and amount again is the same claim.</summary>
    public static async Task<Results<Created<ClaimMade>, ProblemHttpResult>> Post(
        Guid providerId,
        SubmitClaimRequest request,
        [AsParameters] WritingRequest writing
    )
    {
        var made = await writing.Bus.InvokeAsync<ClaimOutcome>(
            new SubmitClaim(
                writing.Once("submit-claim", request),
                new ProviderId(providerId),
                request
            ),
            writing.Context.RequestAborted
        );
        return made.ClaimId is { } claim
            ? TypedResults.Created(
                $"{ApiPaths.Root}/providers/{providerId}/claims/{claim}",
                new ClaimMade(claim)
            )
            : made.Outcome.ToProblem(writing.Context)!;
    }
}
