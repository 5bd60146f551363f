namespace Wallet.Benchmarks;

/// <param name="Once">What a caller does over and over; it throws when it does not succeed.</param>
internal sealed record Contender(string Name, int Callers, Func<int, Task> Once)
{
    /// What puts things back after a turn; not measured.
    public Func<Task> After { get; init; } = () => Task.CompletedTask;

    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(2);

    /// What goes on beside its turns.
    public Func<Task, Task> Beside { get; init; } = turn => turn;
}

/// Contenders take turns, three each, so that the moods of a machine hit all alike. Of each the median turn counts.
internal static class Turns
{
    private const int Rounds = 3;

    /// <param name="inAll">Of which each turn gets an equal part.</param>
    public static async Task<IReadOnlyList<Measured>> TakeAsync(
        TimeSpan inAll,
        params IReadOnlyList<Contender> contenders
    )
    {
        var turn = inAll / (Rounds * contenders.Count);
        foreach (var contender in contenders)
        {
            await TakeAsync(contender, contender.WarmUp); // what runs first also compiles
        }
        var measured = contenders.Select(_ => new List<Measured>()).ToArray();
        for (var round = 1; round <= Rounds; round++)
        {
            foreach (var (contender, ofIt) in contenders.Zip(measured))
            {
                ofIt.Add(await TakeAsync(contender, turn));
                Console.WriteLine(
                    $"{contender.Name, -20} turn {round} {ofIt[^1].PerSecond, 10:0}/s   p50 {ofIt[^1].P50, 8:0.00} ms   p99 {ofIt[^1].P99, 8:0.00} ms"
                );
            }
        }
        return [.. measured.Select(m => m.OrderBy(turn => turn.PerSecond).ElementAt(Rounds / 2))];
    }

    private static async Task<Measured> TakeAsync(Contender contender, TimeSpan duration)
    {
        var measuring = Load.RunAsync(contender.Callers, duration, contender.Once);
        await contender.Beside(measuring);
        await contender.After();
        return await measuring;
    }
}
