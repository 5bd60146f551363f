using Wallet.Domain;

namespace Wallet.Benchmarks;

/// 500 callers ask one pot, distinct people each. Most are granted; towards the end the pot is empty and the rest is refused.
internal static class RushBench
{
    private const int Callers = 500;
    private const double GoalToHotRow = 4;
    private const double GoalToOneStream = 30;
    private const double GoalP99 = 150;

    // More than any turn of this machine can ask; the pot holds money for most of them.
    private const int PeoplePerSecond = 12_000;
    private const int GrantsPerSecond = 9_000;

    public static async Task<int> RunAsync(TimeSpan duration)
    {
        await using var wallet = await InProcessWallet.StartAsync();
        await using var baselines = await Baselines.PrepareAsync(wallet.Database);
        var ours = (duration.TotalSeconds / 3) + 5;
        var rush = new Rush(wallet, Money.Euro((long)(ours * GrantsPerSecond) * 900));
        await rush.OpenAsync();
        await rush.GatherAsync((int)(ours * PeoplePerSecond));

        var measured = await Turns.TakeAsync(
            duration,
            baselines.HotRow,
            baselines.OneStream,
            new Contender("pot", Callers, rush.AskAsync)
        );
        await rush.AssureAsync();
        var (hotRow, oneStream, pot) = (measured[0], measured[1], measured[2]);
        var (toHotRow, toOneStream) = (
            pot.PerSecond / hotRow.PerSecond,
            pot.PerSecond / oneStream.PerSecond
        );
        return Report.Print(
            "rush",
            new Dictionary<string, double>
            {
                ["answersPerSecond"] = pot.PerSecond,
                ["answerP50Ms"] = pot.P50,
                ["answerP99Ms"] = pot.P99,
                ["hotRowPerSecond"] = hotRow.PerSecond,
                ["oneStreamPerSecond"] = oneStream.PerSecond,
            },
            new Dictionary<string, double>
            {
                ["toHotRow"] = toHotRow,
                ["toOneStream"] = toOneStream,
            },
            goalsMet: toHotRow >= GoalToHotRow
                && toOneStream >= GoalToOneStream
                && pot.P99 < GoalP99
        );
    }
}
