using Marten;

namespace Wallet.Api.Desk;

/// <summary>
/// Where every command on an account is decided (ADR 0003). Each counter takes what waits, decides in order of arrival, commits once and only then
/// answers. A pot always comes to the same counter, and so does an account without one; several processes may run desks on one database.
/// </summary>
public sealed class AccountDesk : BackgroundService
{
    private const int AccountCounters = 4;
    private const int PotCounters = 4;
    private readonly Counter[] forAccounts;
    private readonly Counter[] forPots;

    public AccountDesk(IDocumentStore store, ILogger<AccountDesk> logger)
    {
        forAccounts = Counters(AccountCounters);
        forPots = Counters(PotCounters);

        Counter[] Counters(int count) =>
            [.. Enumerable.Range(0, count).Select(_ => new Counter(store, logger))];
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
        counters[(hash & int.MaxValue) % counters.Length];
}
