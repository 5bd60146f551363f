using Wallet.Domain;

namespace Wallet.Api.Replay;

/// <summary>What a draft would change, summed up over decisions of which those of one person follow each other.</summary>
public sealed class SimulationTotals(SchemeId scheme)
{
    private readonly SortedDictionary<string, Share> schemes = new(StringComparer.Ordinal);
    private Share learners = new(null, Money.Zero, Money.Zero);
    private int decisions;
    private int changed;
    private AccountId? person;
    private Money gain;
    private int more;
    private int less;
    private int same;

    public void Add(AccountId account, IReadOnlyList<Share> shares)
    {
        decisions++;
        changed += shares.Any(s => s.Before != s.After) ? 1 : 0;
        if (account != person)
        {
            CountPerson();
            (person, gain) = (account, Money.Zero);
        }
        foreach (var share in shares)
        {
            if (share.Scheme is { } payer)
            {
                schemes[payer.Value] = Sum(schemes.GetValueOrDefault(payer.Value), share);
                gain += payer == scheme ? share.After - share.Before : Money.Zero;
            }
            else
            {
                learners = Sum(learners, share);
            }
        }
    }

    /// <summary>Once, after the last decision.</summary>
    public IEnumerable<string> Lines()
    {
        CountPerson();
        return
        [
            $"decisions: {decisions}, of which {changed} with other amounts",
            $"people: {more} would get more of {scheme}, {less} less, {same} the same",
            .. schemes.Values.Select(s => $"{s.Scheme}: {s.Before} before, {s.After} after"),
            $"learners' contributions: {learners.Before} before, {learners.After} after",
        ];
    }

    private void CountPerson()
    {
        if (person is not null)
        {
            more += gain > Money.Zero ? 1 : 0;
            less += gain < Money.Zero ? 1 : 0;
            same += gain == Money.Zero ? 1 : 0;
        }
    }

    private static Share Sum(Share? sum, Share share) =>
        sum is null
            ? share
            : sum with
            {
                Before = sum.Before + share.Before,
                After = sum.After + share.After,
            };
}
