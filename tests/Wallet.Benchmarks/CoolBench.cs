using Wallet.Domain;

namespace Wallet.Benchmarks;

/// Many people reserve at once, each on an account of their own and none from a pot. The baseline spreads the same number of rows.
internal static class CoolBench
{
    private const int Accounts = 10_000;
    private const int Callers = 500;
    private const double GoalToSpread = 1.5;

    public static async Task<int> RunAsync(TimeSpan duration)
    {
        await using var wallet = await InProcessWallet.StartAsync();
        await using var baselines = await Baselines.PrepareAsync(wallet.Database);
        var reservations = new Reservations(wallet);
        await reservations.OfferAsync();
        var people = await new ManyPeople(wallet.Services).MakeAsync(
            Accounts,
            _ => [Reservations.Credit]
        );
        var turn = 0;
        AccountId Next() =>
            people[(int)((uint)Interlocked.Increment(ref turn) % people.Count)].Account;

        var measured = await Turns.TakeAsync(
            duration,
            baselines.SpreadRows,
            new Contender("desk", Callers, _ => reservations.ByDeskAsync(Next()))
            {
                After = reservations.CancelAllAsync,
            },
            new Contender("bus", Callers, _ => reservations.ByBusAsync(Next()))
            {
                After = reservations.CancelAllAsync,
            }
        );
        var (spread, desk, bus) = (measured[0], measured[1], measured[2]);
        return Report.Print(
            "cool",
            new Dictionary<string, double>
            {
                ["reservationsPerSecond"] = desk.PerSecond,
                ["reserveP50Ms"] = desk.P50,
                ["reserveP99Ms"] = desk.P99,
                ["fromTheBusPerSecond"] = bus.PerSecond,
                ["fromTheBusP50Ms"] = bus.P50,
                ["fromTheBusP99Ms"] = bus.P99,
                ["spreadRowsPerSecond"] = spread.PerSecond,
            },
            new Dictionary<string, double>
            {
                ["reservationsToSpreadRows"] = desk.PerSecond / spread.PerSecond,
                ["fromTheBusToSpreadRows"] = bus.PerSecond / spread.PerSecond,
            },
            goalsMet: desk.PerSecond / spread.PerSecond >= GoalToSpread
        );
    }
}
