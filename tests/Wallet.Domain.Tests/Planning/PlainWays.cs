namespace Wallet.Domain.Tests.Planning;

/// <summary>Every way to pay in whole cents that no rule forbids, also those that leave money unused.</summary>
/// <remarks>Only for terms in which no rule looks at what was paid before.</remarks>
internal sealed class PlainWays(PlainRules rules)
{
    public static IEnumerable<long[]> Of(Question question)
    {
        var rules = new PlainRules(question);
        return new PlainWays(rules)
            .From(0, new long[rules.Purses.Count])
            .Where(pays => !rules.PayersExcludeEachOther(pays));
    }

    private IEnumerable<long[]> From(int purse, long[] pays)
    {
        if (purse == rules.Purses.Count)
        {
            return [pays];
        }
        var most = rules.Refuses(purse) ? 0 : rules.Purses[purse].Available.Cents;
        return Enumerable
            .Range(0, (int)most + 1)
            .Select(cents => (long[])[.. pays[..purse], cents, .. pays[(purse + 1)..]])
            .TakeWhile(more => rules.Allows(more, _ => false))
            .SelectMany(more => From(purse + 1, more));
    }
}
