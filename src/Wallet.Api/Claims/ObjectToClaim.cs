using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Claims;

namespace Wallet.Api.Claims;

/// <param name="Text">Why the hold or the rejection is wrong.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ObjectionRequest(string? Text)
{
    // Messages are logged when they fail, and this may be about somebody.
    public override string ToString() => nameof(ObjectionRequest);
}

/// <summary>Object to what the checks found, or to a rejection.</summary>
public sealed record ObjectToClaim(
    Once Once,
    ProviderId Provider,
    Guid Claim,
    ObjectionRequest Request
);

public static class ObjectToClaimHandler
{
    public static async Task<Outcome> Handle(
        ObjectToClaim command,
        IDocumentSession session,
        SealedObjections objections,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var text = input.Explanation("text", command.Request.Text, ClaimFieldWords.NoObjection);
        if (!input.IsSound)
        {
            return input.ToOutcome();
        }
        if (
            await session.ClaimOfAsync(command.Provider, command.Claim, cancellation)
            is not { } found
        )
        {
            return ClaimCommands.NotThere(command.Claim);
        }
        if (await Receipts.EarlierAsync(session, command.Once, cancellation) is { } earlier)
        {
            return earlier;
        }
        var sealedText = await objections.SealAsync(
            command.Once.NewId("objection"),
            found.Entry.Account,
            text,
            cancellation
        );
        if (sealedText is null)
        {
            input.Refuse("text", ClaimFieldWords.LearnerErased);
            return input.ToOutcome();
        }
        return await session.RunAsync(
            command.Once,
            new ClaimCommand.ObjectToHits(
                found.Claim.Id,
                $"{sealedText.Id}",
                clock.TodayInTheNetherlands()
            ),
            found.Claim.Id,
            cancellation,
            whenDone: () => session.Insert(sealedText)
        );
    }
}

public static class ObjectToClaimEndpoint
{
    /// <summary>Object to a hold or a rejection.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid providerId,
        Guid claimId,
        ObjectionRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new ObjectToClaim(
                writing.Once($"object-to-claim:{claimId}", request),
                new ProviderId(providerId),
                claimId,
                request
            ),
            TypedResults.NoContent
        );
}
