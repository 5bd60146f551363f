using Marten;

namespace Wallet.Api.Desk;

/// <summary>
/// Where every command on an account is decided (ADR 0003). Each counter takes what waits, decides in order of arrival, commits once and only then
/// answers. A pot always comes to the same counter, and so does an account without one; several processes may run desks on one database.
/// </summary>
public sealed class AccountDesk : BackgroundService
{
    private const int OfAKind = 4;
    private readonly Counter[] forAccounts;
    private readonly Counter[] forPots;

    public AccountDesk(IDocumentStore store, DeskMetrics metrics, ILogger<AccountDesk> logger)
    {
        forAccounts = Counters();
        forPots = Counters();
        metrics.Watch(Named("account", forAccounts).Concat(Named("pot", forPots)).ToDictionary());

        Counter[] Counters() =>
            [.. Enumerable.Range(0, OfAKind).Select(_ => new Counter(store, metrics, logger))];
    }

    /// <summary>The outcome, after it was committed.</summary>
    public Task<Outcome> SubmitAsync(DeskRequest request, CancellationToken cancellation) =>
        CounterOf(request).SubmitAsync(request, cancellation);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(forAccounts.Concat(forPots).Select(c => c.ServeAsync(stoppingToken)));

    // All who ask one pot stand in one queue, and nobody else behind them.
    private Counter CounterOf(DeskRequest request) =>
        request.Pots is [var pot, ..]
            ? Of(forPots, pot.GetHashCode())
            : Of(forAccounts, request.Account.GetHashCode());

    private static Counter Of(Counter[] counters, int hash) =>
        counters[(hash & int.MaxValue) % OfAKind];

    private static IEnumerable<KeyValuePair<string, Counter>> Named(
        string kind,
        IEnumerable<Counter> counters
    ) => counters.Select((c, i) => KeyValuePair.Create($"{kind}-{i + 1}", c));
}
