using Wallet.Api.People;
using Wallet.Domain;

namespace Wallet.Benchmarks;

/// One reservation on an account with a short, a longer and a very long history. The lengths take turns, and what is measured is cancelled again, so
/// that only the history grows. Short histories get many accounts: none of them may grow by more than a fifth while it is measured.
internal static class GrowthBench
{
    private const double GoalLongToShort = 1.3;
    private const int ReservationsPerSecond = 10;
    private const int ForWarmth = 50;
    private const int AccountsOfEachAtLeast = 5;

    private static readonly int[] Lengths = [10, 100, 1_000, 10_000];

    public static async Task<int> RunAsync(int seconds)
    {
        var reservations = seconds * ReservationsPerSecond;
        await using var wallet = await InProcessWallet.StartAsync();
        var made = new Reservations(wallet);
        var people = new ManyPeople(wallet.Services);
        var waits = new Dictionary<int, List<double>>();
        var accounts = new Dictionary<int, IReadOnlyList<(AccountId Account, CitizenNumber)>>();
        foreach (var length in Lengths)
        {
            waits[length] = [];
            accounts[length] = await people.MakeAsync(
                AccountsFor(reservations + ForWarmth, length),
                id => made.History(id, length)
            );
        }
        for (var i = 0; i < ForWarmth + reservations; i++)
        {
            foreach (var length in Lengths)
            {
                var account = accounts[length][i % accounts[length].Count].Account;
                waits[length].Add(await Took.MillisecondsAsync(() => made.ByDeskAsync(account)));
                await made.CancelAllAsync();
            }
        }
        // What runs first also compiles.
        var medians = waits.ToDictionary(
            w => w.Key,
            w => Report.Percentile(w.Value.Skip(ForWarmth), 50)
        );
        var growth = medians[Lengths[^1]] / medians[Lengths[0]];
        return Report.Print(
            "growth",
            medians.ToDictionary(m => $"reserveP50MsAt{m.Key}", m => m.Value),
            new Dictionary<string, double> { [$"at{Lengths[^1]}ToAt{Lengths[0]}"] = growth },
            goalsMet: growth <= GoalLongToShort
        );
    }

    // A reservation and its end are two events.
    private static int AccountsFor(int reservations, int length) =>
        Math.Max(AccountsOfEachAtLeast, 10 * reservations / length);
}
