using Marten;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Pots;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Pots;

/// <summary>What could be had on application at this instant: of each scheme that grants so, the pot that is open, or opens next.</summary>
public static class PotOffers
{
    /// <param name="lotOf">The lot that a grant of this pot would make.</param>
    public static ValueList<PotOffer> OffersAt(
        this IReadOnlyList<Pot> pots,
        Instant at,
        TermsBook book,
        Func<PotId, LotId> lotOf
    ) =>
        [
            .. from terms in book.InForceHere(at.InTheNetherlands().Date)
            where terms.The<GrantedOnApplication>() is not null
            let pot = pots.Of(terms.Scheme, at)
            where pot is not null
            select new PotOffer(pot, lotOf(pot.Id), terms, at),
        ];

    /// <summary>What this pot could grant to somebody who registered: as if applied at the opening, and nothing of other pots. Empty when the terms grant no more.</summary>
    public static ValueList<PotOffer> OffersAtOpening(this Pot pot, TermsBook book, LotId lot) =>
        book.InForce(pot.Scheme, pot.OpensAt.InTheNetherlands().Date) is { } terms
        && terms.The<GrantedOnApplication>() is not null
            ? [new PotOffer(pot, lot, terms, pot.OpensAt) { IsDrawn = true }]
            : [];

    /// <summary>The pot of a scheme that is open, or opens next; on the days of a window that closed early that one. Null when there is none.</summary>
    public static Pot? Of(this IEnumerable<Pot> pots, SchemeId scheme, Instant at) =>
        pots.Where(p => p.Scheme == scheme)
            .OrderBy(p => p.OpenFrom(at) ?? Instant.MaxValue)
            .FirstOrDefault(p =>
                p.OpenFrom(at) is not null || p.Window.Until >= at.InTheNetherlands().Date
            );

    /// <summary>How many people have money of a scheme for this course, of schemes that limit them.</summary>
    public static async Task<ValueList<SchemeGrants>> CourseGrantsAsync(
        this IQuerySession session,
        BookedCourse course,
        LocalDate day,
        TermsBook book,
        CancellationToken cancellation
    )
    {
        var keys = CourseGrantsKey.Of(course, day, book).ToDictionary(StreamId.Of);
        return keys.Count == 0
            ? []
            :
            [
                .. from counted in await session.LoadManyAsync<CourseGrants>(
                    cancellation,
                    [.. keys.Keys]
                )
                select new SchemeGrants(keys[counted.Id].Scheme, counted.Count),
            ];
    }
}
