using Marten;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;

namespace Wallet.Api.Enrolments;

/// <summary>Draws what follows from deadlines that have passed, and reminds learners of those that come. Every process does: who comes second finds it done.</summary>
public sealed class DeadlinesWhenDue(
    IDocumentStore store,
    TermsShelf shelf,
    IClock clock,
    ILogger<DeadlinesWhenDue> logger
) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(BetweenLooks);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunAsync(stoppingToken);
            }
#pragma warning disable CA1031 // the next look tries again, whatever it was
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                EnrolmentLog.Failed(logger, e);
            }
        }
    }

    /// <summary>All that are due now.</summary>
    public async Task RunAsync(CancellationToken stopping = default)
    {
        await using var session = store.QuerySession();
        var terms = await shelf.AllAsync(session, stopping);
        var today = clock.TodayInTheNetherlands();
        await new PassDeadlines(store, terms.Calendars, today, TextWriter.Null).RunAsync(stopping);
        await Reminders.StoreAsync(store, today, stopping);
    }
}
