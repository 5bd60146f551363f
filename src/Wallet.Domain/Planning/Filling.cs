namespace Wallet.Domain.Planning;

/// <summary>What each candidate pays when these schemes take part and fill up in order.</summary>
/// <remarks>
/// Purses share out the parts of the price so that the learner pays least. What a purse can still pay is the smallest of: what is left to pay at all; for
/// every group of parts that includes all of its own, the cost of that group less what purses confined to the group already pay (Hall's condition, so
/// filling greedily in order is exact); what its scheme's caps leave; and what it holds.
/// </remarks>
internal sealed class Filling(Field field)
{
    private static readonly Verdict RestOfPrice = new Verdict.RestOfPrice();
    private static readonly Verdict AllThatIsLeft = new Verdict.AllThatIsLeft();
    private static readonly Verdict NotNeeded = new Verdict.NotNeeded();

    private readonly long[] paidByScheme = new long[field.Contenders.Length];
    private readonly long[] paidInGroup = new long[field.Groups.Length];

    public long[] Pays { get; } = new long[field.Candidates.Length];

    /// Null where a scheme does not take part.
    public Verdict?[] Verdicts { get; } = new Verdict?[field.Candidates.Length];

    public long Total { get; private set; }

    /// The schemes whose waivable cap is taken as waived.
    public ulong Exempt { get; private set; }

    /// The schemes that pay something.
    public ulong Payers { get; private set; }

    /// <summary>Fills anew.</summary>
    /// <param name="team">The schemes that take part.</param>
    /// <param name="exempt">Those among them whose waivable cap is taken as waived.</param>
    public void Fill(ulong team, ulong exempt)
    {
        Array.Clear(paidByScheme);
        Array.Clear(paidInGroup);
        (Total, Payers, Exempt) = (0, 0, exempt);
        for (var i = 0; i < Pays.Length; i++)
        {
            var candidate = field.Candidates[i];
            (Pays[i], Verdicts[i]) = (0, candidate.Stopped);
            if (candidate.CanPay && (team & Field.Bit(candidate.Scheme)) != 0)
            {
                (Pays[i], Verdicts[i]) = MostFor(candidate);
                Book(Pays[i], candidate.Scheme);
            }
        }
    }

    /// Whether the schemes that this one waits for, and others outside the plan, pay too little; null when they pay enough.
    public Verdict? TooLittleByOthers(Contender contender, ValueList<OutsideFunding> outside)
    {
        if (contender.Awaits is not { } awaits)
        {
            return null;
        }
        var paid = 0L;
        for (var i = 0; i < paidByScheme.Length; i++)
        {
            paid += awaits.Schemes.Contains(field.Contenders[i].Scheme) ? paidByScheme[i] : 0;
        }
        return awaits.Refuses(new Money(paid), outside);
    }

    private (long, Verdict) MostFor(Candidate candidate)
    {
        var (contender, scheme) = (candidate.Contender, candidate.Scheme);
        var left = field.ToPay - Total;
        var leftOfParts = LeftOf(contender.Parts);
        if (left <= 0 || leftOfParts <= 0)
        {
            return (0, NotNeeded);
        }
        if (TooLittleByOthers(contender, field.Situation.AlreadyFunded) is { } tooLittle)
        {
            return (0, tooLittle);
        }
        var (most, verdict) = (left, RestOfPrice);
        if (leftOfParts < most)
        {
            (most, verdict) = (leftOfParts, contender.AllParts);
        }
        var cap = Cap(contender, (Exempt & Field.Bit(scheme)) != 0);
        if (cap.Amount.Cents - paidByScheme[scheme] < most)
        {
            (most, verdict) = (cap.Amount.Cents - paidByScheme[scheme], cap.Verdict);
        }
        if (most == 0 && verdict is Verdict.OnlyTheRest)
        {
            return (0, NotNeeded);
        }
        return candidate.Purse.Available.Cents < most
            ? (candidate.Purse.Available.Cents, AllThatIsLeft)
            : (most, verdict);
    }

    private static Schemes.Cap Cap(Contender contender, bool isExempt) =>
        !isExempt && contender.Waivable.Amount < contender.Cap.Amount
            ? contender.Waivable
            : contender.Cap;

    private long LeftOf(CostParts own)
    {
        var least = long.MaxValue;
        for (var i = 0; i < paidInGroup.Length; i++)
        {
            if ((field.Groups[i].Parts | own) == field.Groups[i].Parts)
            {
                least = Math.Min(least, field.Groups[i].Cost - paidInGroup[i]);
            }
        }
        return least;
    }

    private void Book(long pays, int scheme)
    {
        if (pays == 0)
        {
            return;
        }
        Total += pays;
        Payers |= Field.Bit(scheme);
        paidByScheme[scheme] += pays;
        for (var i = 0; i < paidInGroup.Length; i++)
        {
            if ((field.Groups[i].Parts | field.Contenders[scheme].Parts) == field.Groups[i].Parts)
            {
                paidInGroup[i] += pays;
            }
        }
    }
}
