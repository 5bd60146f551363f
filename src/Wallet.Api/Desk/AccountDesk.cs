using Marten;

namespace Wallet.Api.Desk;

/// <summary>
/// Where every command on an account is decided (ADR 0003). Each counter takes what waits, decides in order of arrival, commits once and only then
/// answers. An account always comes to the same counter; several processes may run desks on one database.
/// </summary>
public sealed class AccountDesk : BackgroundService
{
    private const int Counters = 4;
    private readonly Counter[] counters;

    public AccountDesk(IDocumentStore store, ILogger<AccountDesk> logger) =>
        counters = [.. Enumerable.Range(0, Counters).Select(_ => new Counter(store, logger))];

    /// <summary>The outcome, after it was committed.</summary>
    public Task<Outcome> SubmitAsync(DeskRequest request, CancellationToken cancellation) =>
        counters[(request.Account.GetHashCode() & int.MaxValue) % Counters]
            .SubmitAsync(request, cancellation);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(counters.Select(c => c.ServeAsync(stoppingToken)));
}
