using Marten;
using Wallet.Api.Requests;
using Wallet.Api.Runs;
using Wallet.Api.Schemes;

namespace Wallet.Api.Enrolments;

/// <summary>Draws what follows from deadlines that have passed, and reminds learners of those that come. Every process does: who comes second finds it done.</summary>
public sealed class DeadlinesWhenDue(
    IDocumentStore store,
    TermsShelf shelf,
    IClock clock,
    ILogger<DeadlinesWhenDue> logger
) : WokenWork(logger)
{
    protected override TimeSpan BetweenLooks => TimeSpan.FromMinutes(1);

    /// <summary>All that are due now.</summary>
    public override async Task RunAsync(CancellationToken stopping = default)
    {
        await using var session = store.QuerySession();
        var terms = await shelf.AllAsync(session, stopping);
        var today = clock.TodayInTheNetherlands();
        await new PassDeadlines(store, terms.Calendars, today, TextWriter.Null).RunAsync(stopping);
        await Reminders.StoreAsync(store, today, stopping);
    }
}
