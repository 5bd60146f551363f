using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning;

/// <summary>What each candidate pays when these schemes take part and fill up in order.</summary>
/// <remarks>
/// Purses share out the parts of the price so that the learner pays least. What a purse can still pay is the smallest of: what it holds; what
/// its scheme's cap leaves; what is left to pay at all; and, for every group of parts that includes all of its own, the cost of that group less what
/// purses confined to the group already pay (Hall's condition, so filling greedily in order is exact).
/// </remarks>
internal sealed record Filling(Money[] Pays, Verdict?[] Verdicts)
{
    public Money Total { get; } = Money.Sum(Pays);

    public static Filling Of(
        Situation situation,
        Candidate[] candidates,
        IReadOnlySet<SchemeId> team
    )
    {
        var filling = new Filling(new Money[candidates.Length], new Verdict?[candidates.Length]);
        var left = situation.ToPay;
        for (var i = 0; i < candidates.Length; i++)
        {
            var candidate = candidates[i];
            if (!candidate.CanPay)
            {
                filling.Verdicts[i] = candidate.Stopped;
            }
            else if (team.Contains(candidate.Purse.Scheme))
            {
                (filling.Pays[i], filling.Verdicts[i]) = filling.MostFor(
                    candidate,
                    candidates[..i],
                    situation.Course.Price,
                    left
                );
                left -= filling.Pays[i];
            }
        }
        return new Filling(filling.Pays, filling.Verdicts);
    }

    public bool Beats(Filling other) =>
        Total != other.Total
            ? Total > other.Total
            : Pays.AsSpan().SequenceCompareTo(other.Pays) > 0;

    private (Money, Verdict) MostFor(
        Candidate candidate,
        Candidate[] earlier,
        Price price,
        Money left
    )
    {
        var leftOfParts = LeftOfParts(candidate.Parts, earlier, price);
        if (!left.IsPositive || !leftOfParts.IsPositive)
        {
            return (Money.Zero, new Verdict.NotNeeded());
        }
        Cap[] caps =
        [
            new(left, new Verdict.RestOfPrice()),
            new(leftOfParts, new Verdict.PartsCovered(candidate.Parts)),
            new(
                candidate.SchemeCap.Amount - PaidBy(earlier, c => c.Terms == candidate.Terms),
                candidate.SchemeCap.Verdict
            ),
            new(candidate.Purse.Available, new Verdict.AllThatIsLeft()),
        ];
        var lowest = caps.MinBy(c => c.Amount);
        return (lowest.Amount, lowest.Verdict);
    }

    private Money LeftOfParts(CostParts own, Candidate[] earlier, Price price)
    {
        var groups = earlier
            .Where(c => c.CanPay)
            .Select(c => c.Parts)
            .Distinct()
            .Aggregate(
                (IEnumerable<CostParts>)[own],
                (unions, parts) => unions.Concat(unions.Select(u => u | parts)).Distinct().ToArray()
            );
        return new Money(
            groups.Min(group =>
                (
                    price.Of(group) - PaidBy(earlier, c => c.CanPay && (c.Parts | group) == group)
                ).Cents
            )
        );
    }

    private Money PaidBy(Candidate[] earlier, Func<Candidate, bool> among)
    {
        var sum = Money.Zero;
        for (var i = 0; i < earlier.Length; i++)
        {
            if (among(earlier[i]))
            {
                sum += Pays[i];
            }
        }
        return sum;
    }
}
