using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning;

/// <summary>Everybody who may pay, in filling order, made ready so that one filling after the other costs next to nothing.</summary>
/// <remarks>Schemes are bits of a set: bit i is <c>Contenders[i]</c>.</remarks>
internal sealed class Field
{
    public Field(Situation situation, IReadOnlyList<Purse> purses, TermsBook book)
    {
        Situation = situation;
        ToPay = situation.ToPay.Cents;
        var all = purses as Purse[] ?? [.. purses];
        var contenders = new List<Contender>(8);
        Candidates = new Candidate[all.Length];
        for (var i = 0; i < all.Length; i++)
        {
            var scheme = PlaceOf(all[i].Scheme, contenders, all, book);
            Candidates[i] = new Candidate(all[i], contenders[scheme], scheme, situation);
            Able |= Candidates[i].CanPay ? Bit(scheme) : 0;
        }
        Contenders = [.. contenders];
        InFillingOrder(Candidates);
        foreach (var contender in Contenders)
        {
            contender.GoLast(situation, Candidates);
        }
        Rivals = RivalsOf();
        Groups = GroupsOf();
    }

    public Situation Situation { get; }

    /// What the plan has to cover, in cents.
    public long ToPay { get; }

    public Contender[] Contenders { get; }

    /// By rank, then last usable day (none last), then age.
    public Candidate[] Candidates { get; }

    /// The schemes of which a purse can pay.
    public ulong Able { get; }

    /// Of each able scheme the able schemes that may not pay beside it.
    public ulong[] Rivals { get; }

    /// Every union of the parts that schemes pay for, and what it costs.
    public (CostParts Parts, long Cost)[] Groups { get; }

    public static ulong Bit(int scheme) => 1UL << scheme;

    /// <summary>The able schemes among these.</summary>
    public ulong Those(ValueList<SchemeId> schemes)
    {
        var set = 0UL;
        for (var i = 0; i < Contenders.Length; i++)
        {
            set |= schemes.Contains(Contenders[i].Scheme) ? Bit(i) : 0;
        }
        return set & Able;
    }

    private int PlaceOf(SchemeId scheme, List<Contender> known, Purse[] purses, TermsBook book)
    {
        for (var i = 0; i < known.Count; i++)
        {
            if (known[i].Scheme == scheme)
            {
                return i;
            }
        }
        known.Add(new Contender(scheme, Situation, purses, book));
        return known.Count - 1;
    }

    // An insertion sort: stable, so age decides last, and the lists are short.
    private static void InFillingOrder(Candidate[] candidates)
    {
        for (var i = 1; i < candidates.Length; i++)
        {
            var candidate = candidates[i];
            var place = i;
            while (place > 0 && GoesBefore(candidate, candidates[place - 1]))
            {
                candidates[place] = candidates[place - 1];
                place--;
            }
            candidates[place] = candidate;
        }
    }

    private static bool GoesBefore(Candidate a, Candidate b) =>
        a.Contender.Rank != b.Contender.Rank
            ? a.Contender.Rank < b.Contender.Rank
            : (a.Purse.LastUsableDay ?? LocalDate.MaxIsoValue)
                < (b.Purse.LastUsableDay ?? LocalDate.MaxIsoValue);

    private ulong[] RivalsOf()
    {
        var rivals = new ulong[Contenders.Length];
        for (var i = 0; i < Contenders.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (
                    (Able & Bit(i)) != 0
                    && (Able & Bit(j)) != 0
                    && Contenders[i].Excludes(Contenders[j]) is not null
                )
                {
                    rivals[i] |= Bit(j);
                    rivals[j] |= Bit(i);
                }
            }
        }
        return rivals;
    }

    private (CostParts Parts, long Cost)[] GroupsOf()
    {
        var groups = new List<CostParts>(4);
        for (var i = 0; i < Contenders.Length; i++)
        {
            if ((Able & Bit(i)) == 0)
            {
                continue;
            }
            var parts = Contenders[i].Parts;
            for (var known = groups.Count - 1; known >= 0; known--)
            {
                AddOnce(groups, groups[known] | parts);
            }
            AddOnce(groups, parts);
        }
        var priced = new (CostParts, long)[groups.Count];
        for (var i = 0; i < priced.Length; i++)
        {
            priced[i] = (groups[i], Situation.Course.Price.Of(groups[i]).Cents);
        }
        return priced;
    }

    private static void AddOnce(List<CostParts> groups, CostParts parts)
    {
        if (!groups.Contains(parts))
        {
            groups.Add(parts);
        }
    }
}
