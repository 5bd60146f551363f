using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Claims;

namespace Wallet.Api.Claims;

/// <param name="Because">Why. The provider reads it; no names.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record JudgementRequest(string? Because);

/// <summary>An administrator looked at a held claim and lets it go on.</summary>
public sealed record ReleaseClaim(Once Once, Guid Claim, JudgementRequest Request);

/// <summary>An administrator looked at a claim and rejects it; what the account had captured for it is reserved again, in the same commit.</summary>
public sealed record RejectClaim(Once Once, Guid Claim, JudgementRequest Request);

public static class JudgeClaimHandler
{
    public static async Task<Outcome> Handle(
        ReleaseClaim command,
        IDocumentSession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var because = input.Because(command.Request);
        if (!input.IsSound)
        {
            return input.ToOutcome();
        }
        if (await session.ClaimAsync(command.Claim, cancellation) is not { } found)
        {
            return ClaimCommands.NotThere(command.Claim);
        }
        return await Receipts.EarlierAsync(session, command.Once, cancellation)
            ?? await session.RunAsync(
                command.Once,
                new ClaimCommand.ReleaseHold(
                    found.Claim.Id,
                    new ActorId(command.Once.Actor),
                    because,
                    clock.TodayInTheNetherlands()
                ),
                found.Claim.Id,
                cancellation
            );
    }

    public static async Task<Outcome> Handle(
        RejectClaim command,
        IQuerySession session,
        TermsShelf shelf,
        AccountDesk desk,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var because = input.Because(command.Request);
        if (!input.IsSound)
        {
            return input.ToOutcome();
        }
        if (await session.ClaimAsync(command.Claim, cancellation) is not { } found)
        {
            return ClaimCommands.NotThere(command.Claim);
        }
        var reject = new ClaimCommand.RejectClaim(
            found.Claim.Id,
            new ActorId(command.Once.Actor),
            because,
            clock.TodayInTheNetherlands()
        );
        return await desk.SubmitAsync(
            new DeskRequest(command.Once, found.Entry.Account, null)
            {
                Claim = new ClaimAsked(
                    found.Claim.Id.Enrolment,
                    reject,
                    await shelf.AllAsync(session, cancellation)
                ),
            },
            cancellation
        );
    }

    private static string Because(this Input input, JudgementRequest request) =>
        input.Explanation("because", request.Because, ClaimFieldWords.NoReason);
}

public static class JudgeClaimEndpoint
{
    /// <summary>Let a held claim go on before its hold ends.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Release(
        Guid claimId,
        JudgementRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new ReleaseClaim(writing.Once($"release-claim:{claimId}", request), claimId, request),
            TypedResults.NoContent
        );

    /// <summary>Reject a claim that no payment run pays.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Reject(
        Guid claimId,
        JudgementRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new RejectClaim(writing.Once($"reject-claim:{claimId}", request), claimId, request),
            TypedResults.NoContent
        );
}
