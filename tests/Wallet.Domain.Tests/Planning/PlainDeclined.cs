namespace Wallet.Domain.Tests.Planning;

/// <summary>
/// "Exactly the purses that a rule brings to 0.00": a rule of their own lot or scheme, or a payer that excludes them. An empty purse, one that is not needed, or one
/// that is left out for the better of the learner is not declined.
/// </summary>
internal sealed class PlainDeclined(PlainRules rules, long[] pays)
{
    /// <summary>Null where the texts leave it open.</summary>
    public bool? Is(int purse)
    {
        if (pays[purse] > 0 || rules.Purses[purse].Available.Cents == 0)
        {
            return false;
        }
        if (rules.Refuses(purse) || rules.IsExcludedByPayer(purse, pays))
        {
            return true;
        }
        return ByAmounts(purse);
    }

    // Left open: a learner's part that a payment of others waives, or could have waived had the purse been needed; and a last resort that another rule would stop too.
    private bool? ByAmounts(int purse)
    {
        var (ifExempt, ifNot) = (ByAmounts(purse, true), ByAmounts(purse, false));
        var isOpen =
            ifExempt != ifNot && (IsExempt(purse) || !IsNeeded(purse) || rules.RestFor(purse) == 0);
        return isOpen ? null : ifNot;
    }

    private bool? ByAmounts(int purse, bool isExempt)
    {
        var scheme = rules.SchemeOf(purse);
        if (scheme.Cost == 0 || scheme.Ceiling(isExempt) == 0)
        {
            return rules.Price > 0;
        }
        var before = BeforeItsTurn(purse);
        var paid = rules.PaidBy([rules.Purses[purse].Scheme], before);
        var byRule = !rules.OthersPayEnough(purse, before) || paid >= scheme.Ceiling(isExempt);
        return !IsNeeded(purse) ? false
            : paid < rules.RestFor(purse) ? byRule
            : byRule ? null
            : false;
    }

    private bool IsNeeded(int purse) => rules.CanBePlaced(WithOneCent(BeforeItsTurn(purse), purse));

    private bool IsExempt(int purse) => rules.AnyOfThemPays(rules.SchemeOf(purse).ExemptedBy, pays);

    private long[] BeforeItsTurn(int purse)
    {
        var before = new long[pays.Length];
        foreach (var earlier in rules.FillingOrder.TakeWhile(j => j != purse))
        {
            before[earlier] = pays[earlier];
        }
        return before;
    }

    private static long[] WithOneCent(long[] before, int purse) =>
        [.. before[..purse], 1, .. before[(purse + 1)..]];
}
