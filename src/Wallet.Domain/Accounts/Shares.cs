namespace Wallet.Domain.Accounts;

/// <summary>Shares out one leg after the other until the provider has what is due; the learner's contribution comes after all of them.</summary>
internal sealed class Shares(Reservation reservation, Money due, Money outside)
{
    private readonly List<Leg> captured = [];
    private readonly List<Leg> returned = [];
    private readonly List<Leg> forfeited = [];
    private Money given;

    public void Share(Leg leg, Money most, bool forfeitRest, bool inFull = false)
    {
        var captures = inFull ? most : Money.Min(most, Left);
        given += captures;
        Add(captured, leg, captures);
        Add(forfeitRest ? forfeited : returned, leg, leg.Amount - captures);
    }

    public Settlement ToSettlement(Func<Leg, bool> isReclaimed)
    {
        ValueList<Reclaim> reclaimed =
        [
            .. captured
                .Where(isReclaimed)
                .Select(leg => new Reclaim(
                    leg,
                    reservation.StartedOn is null ? ReclaimedFrom.Provider : ReclaimedFrom.Learner
                )),
        ];
        var learnerPays = Money.Min(Left, reservation.Contribution);
        var fromOthers = Money.Min(Left - learnerPays, outside);
        var fromProvider = Money.Sum(
            reclaimed.Where(r => r.From == ReclaimedFrom.Provider).Select(r => r.Leg.Amount)
        );
        return new(
            given + learnerPays + fromOthers - fromProvider,
            [.. captured],
            [.. returned],
            [.. forfeited],
            reclaimed,
            learnerPays,
            Money.Zero,
            reservation.Contribution - learnerPays
        );
    }

    private Money Left => Money.Max(due - given, Money.Zero);

    private static void Add(List<Leg> legs, Leg leg, Money amount)
    {
        if (amount.IsPositive)
        {
            legs.Add(leg with { Amount = amount });
        }
    }
}
