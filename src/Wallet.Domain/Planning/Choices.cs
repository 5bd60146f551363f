using System.Numerics;

namespace Wallet.Domain.Planning;

/// <summary>Tries every choice of schemes that can be the best, and keeps the best filling.</summary>
/// <remarks>
/// One more scheme never makes the learner pay more, unless it takes the place of a payer whom another scheme awaits. So a choice leaves out some schemes
/// that go before an awaited payer, counts on some exemptions, and of the rest takes a largest set in which none excludes another (ADR 0019).
/// </remarks>
internal sealed class Choices
{
    private readonly Field field;
    private readonly ulong[] exempting;
    private readonly ulong waivable;
    private readonly Filling filling;
    private readonly long[] best;
    private (ulong Team, ulong Exempt, long Total)? bestChoice;

    private Choices(Field field)
    {
        this.field = field;
        exempting = new ulong[field.Contenders.Length];
        filling = new Filling(field);
        best = new long[field.Candidates.Length];
        for (var i = 0; i < exempting.Length; i++)
        {
            if (field.Contenders[i].Exempting is { } schemes)
            {
                exempting[i] = field.Those(schemes);
                waivable |= exempting[i] != 0 ? Field.Bit(i) & field.Able : 0;
            }
        }
    }

    public static Filling Best(Field field)
    {
        var choices = new Choices(field);
        var optional = choices.BeforeAwaited();
        var left = 0UL;
        do
        {
            choices.GrowWithWaivers(field.Able & ~left, choices.waivable & ~left);
            left = NextSubset(left, optional);
        } while (left != 0);
        return choices.FilledWithBest();
    }

    // From all waivers down to none: the first of equal choices is kept, and what was waived must not be given as a reason.
    private void GrowWithWaivers(ulong open, ulong waivers)
    {
        var exempt = waivers;
        Grow(team: 0, open, seen: 0, exempt);
        while (exempt != 0)
        {
            exempt = (exempt - 1) & waivers;
            Grow(team: 0, open, seen: 0, exempt);
        }
    }

    // Bron and Kerbosch: every largest set of schemes in which none excludes another. Who has no rival left joins at once.
    private void Grow(ulong team, ulong open, ulong seen, ulong exempt)
    {
        if ((open | seen) == 0)
        {
            Try(team, exempt);
            return;
        }
        var pivot = PivotOf(open, seen);
        var branches = open & (Field.Bit(pivot) | field.Rivals[pivot]);
        for (; branches != 0; branches &= branches - 1)
        {
            var scheme = BitOperations.TrailingZeroCount(branches);
            var friends = ~(field.Rivals[scheme] | Field.Bit(scheme));
            Grow(team | Field.Bit(scheme), open & friends, seen & friends, exempt);
            open &= ~Field.Bit(scheme);
            seen |= Field.Bit(scheme);
        }
    }

    private int PivotOf(ulong open, ulong seen)
    {
        var (pivot, fewest) = (0, int.MaxValue);
        for (var rest = open | seen; rest != 0; rest &= rest - 1)
        {
            var scheme = BitOperations.TrailingZeroCount(rest);
            var rivals = BitOperations.PopCount(open & (Field.Bit(scheme) | field.Rivals[scheme]));
            if (rivals < fewest)
            {
                (pivot, fewest) = (scheme, rivals);
            }
        }
        return pivot;
    }

    private void Try(ulong team, ulong exempt)
    {
        filling.Fill(team, exempt);
        if (ExemptionsHold(exempt) && IsBetter())
        {
            filling.Pays.CopyTo(best, 0);
            bestChoice = (team, exempt, filling.Total);
        }
    }

    private bool IsBetter() =>
        bestChoice is not { } choice
        || (
            filling.Total != choice.Total
                ? filling.Total > choice.Total
                : filling.Pays.AsSpan().SequenceCompareTo(best) > 0
        );

    // Nothing taking part is always a choice, so there is one.
    private Filling FilledWithBest()
    {
        filling.Fill(bestChoice!.Value.Team, bestChoice.Value.Exempt);
        return filling;
    }

    private bool ExemptionsHold(ulong exempt)
    {
        for (; exempt != 0; exempt &= exempt - 1)
        {
            if ((exempting[BitOperations.TrailingZeroCount(exempt)] & filling.Payers) == 0)
            {
                return false;
            }
        }
        return true;
    }

    // The able schemes that fill up before one whose payment somebody waits for.
    private ulong BeforeAwaited()
    {
        var awaited = 0UL;
        for (var i = 0; i < field.Contenders.Length; i++)
        {
            awaited |= exempting[i];
            awaited |= field.Contenders[i].Awaits is { } awaits ? field.Those(awaits.Schemes) : 0;
        }
        var before = 0UL;
        for (var rest = awaited; rest != 0; rest &= rest - 1)
        {
            var rank = field.Contenders[BitOperations.TrailingZeroCount(rest)].Rank;
            for (var i = 0; i < field.Contenders.Length; i++)
            {
                before |= field.Contenders[i].Rank <= rank ? Field.Bit(i) : 0;
            }
        }
        return before & field.Able;
    }

    // Counts through the subsets of a set; after the last comes the empty one again.
    private static ulong NextSubset(ulong subset, ulong set) => unchecked(subset - set) & set;
}
