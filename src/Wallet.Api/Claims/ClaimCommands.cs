using Marten;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Claims;

/// <summary>What is done to a claim without money of the account, decided on its stream and stored with its receipt.</summary>
internal static class ClaimCommands
{
    /// <param name="whenDone">What else belongs to the commit.</param>
    public static async Task<Outcome> RunAsync(
        this IDocumentSession session,
        Once once,
        ClaimCommand command,
        ClaimId claim,
        CancellationToken cancellation,
        Action? whenDone = null
    )
    {
        var stream = await session.Events.FetchForWriting<EnrolmentClaims>(
            StreamId.OfClaims(claim.Enrolment),
            cancellation
        );
        var outcome = stream.Apply(ClaimDecider.Decide(stream.Aggregate!, command));
        if (outcome is Outcome.Done)
        {
            whenDone?.Invoke();
        }
        return await Receipts.SaveAsync(session, once, outcome, cancellation);
    }

    /// <summary>The answer to who asks for a claim that is not there, or another's.</summary>
    public static Outcome NotThere(Guid claim) =>
        new Outcome.Invalid([new InputError("claimId", ClaimFieldWords.NoClaim(claim))]);
}
