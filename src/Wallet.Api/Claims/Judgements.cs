using Marten;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Claims;

public static class Judgements
{
    /// <summary>What administrators decided on a claim and why, in words, oldest first.</summary>
    public static async Task<IReadOnlyList<string>> JudgementsAsync(
        this IQuerySession session,
        ClaimId claim,
        CancellationToken cancellation
    ) =>
        [
            .. (
                await session.Events.FetchStreamAsync(
                    StreamId.OfClaims(claim.Enrolment),
                    token: cancellation
                )
            )
                .Select(e =>
                    e.Data switch
                    {
                        ClaimEvent.HoldReleased r when r.Claim == claim =>
                            ClaimPageWords.ReleasedBecause(r.On, r.Because),
                        ClaimEvent.ClaimRejected r when r.Claim == claim =>
                            ClaimPageWords.RejectedBecause(r.On, r.Because),
                        _ => null,
                    }
                )
                .OfType<Text>()
                .Select(text => $"{text}"),
        ];
}
