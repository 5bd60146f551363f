using Marten;
using Wallet.Api.Accounts;
using Wallet.Api.Pots;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Api.Draws;

/// <summary>Pots for which one can register, now or later.</summary>
public static class RegistrationOffers
{
    /// <summary>Those whose registration has not closed, in order of their opening.</summary>
    public static async Task<IReadOnlyList<Pot>> ToRegisterForAsync(
        this IQuerySession session,
        Instant at,
        CancellationToken cancellation
    ) =>
        [
            .. (await session.Query<Pot>().ToListAsync(cancellation))
                .Where(p =>
                    p.Draw is { Result: null } draw
                    && at < draw.Registering.Until
                    && at < p.ClosesAt
                )
                .OrderBy(p => p.OpensAt),
        ];

    /// <summary>Whether this pot could pay for the course, by what is known now.</summary>
    public static bool CouldPay(this Planned.With planned, Pot pot) =>
        pot.OffersAtOpening(planned.Terms, new LotId(pot.Id.Value))
            .Any(o =>
                o.IsFor(
                    planned.Asked.Situation with
                    {
                        Day = o.At.InTheNetherlands().Date,
                    },
                    planned.Terms
                )
            );
}
