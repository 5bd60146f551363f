using Wallet.Api.Requests;
using Wallet.Domain;

namespace Wallet.Api.GrantRuns;

/// <summary>What came of everybody so far.</summary>
public sealed class GrantTally
{
    private readonly SortedDictionary<string, int> notEntitled = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> refused = new(StringComparer.Ordinal);
    private int hadIt;
    private int erased;

    public int Granted { get; private set; }

    public Money Sum { get; private set; }

    public int Unreadable { get; private set; }

    public int People =>
        Granted + hadIt + notEntitled.Values.Sum() + refused.Values.Sum() + erased + Unreadable;

    public void Add(Fate fate)
    {
        switch (fate)
        {
            case Fate.Granted granted:
                Granted++;
                Sum += granted.Amount;
                break;
            case Fate.HadIt:
                hadIt++;
                break;
            case Fate.NotEntitled { Because: var verdict }:
                Count(notEntitled, verdict.Code());
                break;
            case Fate.Refused { Because: var rejection }:
                Count(refused, rejection.Code());
                break;
            case Fate.Erased:
                erased++;
                break;
            case Fate.Unreadable:
                Unreadable++;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(fate), fate, "it is not counted");
        }
    }

    public override string ToString() =>
        $"granted {Granted} ({Sum}), already had it {hadIt}, not entitled {InWords(notEntitled)}, "
        + $"refused {InWords(refused)}, erased {erased}"
        + (Unreadable > 0 ? $", unreadable {Unreadable}" : "");

    private static void Count(SortedDictionary<string, int> counts, string code) =>
        counts[code] = counts.GetValueOrDefault(code) + 1;

    private static string InWords(SortedDictionary<string, int> counts) =>
        counts.Count == 0
            ? "0"
            : $"{counts.Values.Sum()} ({string.Join(", ", counts.Select(c => $"{c.Key} {c.Value}"))})";
}
