using Marten;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Claims;

/// <summary>One claim of many, under a key of its own.</summary>
public sealed record Claimed(Once Once, ClaimLine Line);

/// <summary>Submits claims of one provider, one or many: what is known of them is looked up together, and the desk commits many at a time.</summary>
public sealed class Claiming(IDocumentStore store, TermsShelf shelf, AccountDesk desk, IClock clock)
{
    /// <summary>The outcomes, in the order asked. What is another provider's enrolment is refused as if it were not there.</summary>
    public async Task<IReadOnlyList<Outcome>> SubmitAsync(
        ProviderId provider,
        IReadOnlyList<Claimed> claims,
        CancellationToken cancellation
    )
    {
        var today = clock.TodayInTheNetherlands();
        await using var session = store.QuerySession();
        var terms = await shelf.AllAsync(session, cancellation);
        var known = await ClaimLookup.OfAsync(
            provider,
            [.. claims.Select(c => c.Line.Enrolment).Distinct()],
            terms,
            today,
            store,
            cancellation
        );
        return await Task.WhenAll(
            claims.Select(claim =>
                known.For(claim.Line.Enrolment) is { } enrolment
                    ? desk.SubmitAsync(
                        new DeskRequest(claim.Once, enrolment.Account, null)
                        {
                            Claim = new ClaimAsked(
                                claim.Line.Enrolment,
                                new ClaimCommand.SubmitClaim(
                                    claim.Line.Stage,
                                    claim.Line.Amount,
                                    claim.Line.Invoice,
                                    known.FactsOf(enrolment, claim.Line),
                                    CheckPolicy.Default,
                                    new ActorId(claim.Once.Actor),
                                    today
                                ),
                                terms,
                                new ClaimedFor(provider, enrolment.CourseId, enrolment.Title)
                            ),
                        },
                        cancellation
                    )
                    : Task.FromResult<Outcome>(NotThere(claim.Line.Enrolment))
            )
        );
    }

    private static Outcome.Invalid NotThere(ReservationId enrolment) =>
        new([new InputError("enrolmentId", ClaimFieldWords.NoEnrolment($"{enrolment}"))]);
}

public static class ClaimsMade
{
    /// <summary>Of requests that were done, in the order asked: the claim that it made, or the same one that was there already.</summary>
    public static async Task<IReadOnlyList<(Claim Claim, bool IsNew)>> MadeAsync(
        this IQuerySession session,
        IReadOnlyList<Claimed> done,
        CancellationToken cancellation
    )
    {
        var claims = await session.ClaimsOfAsync(
            done.Select(d => d.Line.Enrolment).Distinct(),
            cancellation
        );
        var alike = done.Select(d =>
                claims[d.Line.Enrolment]
                    .Claims.Where(c => c.IsFor(d.Line.Stage, d.Line.Amount, d.Line.Invoice))
                    .ToArray()
            )
            .ToArray();
        var madeBy = (
            await session.LoadManyAsync<SubmittedClaim>(
                cancellation,
                alike.SelectMany(a => a).Select(c => StreamId.Of(c.Id)).Distinct()
            )
        ).ToDictionary(s => s.Claim, s => s.Request);
        return
        [
            .. done.Zip(
                alike,
                (d, a) =>
                    a.FirstOrDefault(c => madeBy.GetValueOrDefault(c.Id) == d.Once.ReceiptId)
                        is { } made
                        ? (made, true)
                        : (a.LastOrDefault(c => !c.IsRejected) ?? a[^1], false)
            ),
        ];
    }

    /// <summary>All claims for each of these enrolments, by the enrolment.</summary>
    public static async Task<IReadOnlyDictionary<ReservationId, EnrolmentClaims>> ClaimsOfAsync(
        this IQuerySession session,
        IEnumerable<ReservationId> enrolments,
        CancellationToken cancellation
    ) =>
        (
            await session.LoadManyAsync<EnrolmentClaims>(
                cancellation,
                enrolments.Select(StreamId.OfClaims)
            )
        ).ToDictionary(c => c.Enrolment);
}
