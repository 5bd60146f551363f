using Marten;
using Wallet.Api.Desk;
using Wallet.Api.Runs;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Api.Draws;

/// <summary>Holds each draw when its registration has closed. Every process does: whoever comes first is right, and the others find it done.</summary>
public sealed class DrawsWhenDue(
    IServiceScopeFactory scopes,
    IClock clock,
    ILogger<DrawsWhenDue> logger
) : WokenWork(logger)
{
    /// <summary>All that are due now.</summary>
    public override async Task RunAsync(CancellationToken stopping = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<IQuerySession>();
        var now = clock.GetCurrentInstant();
        var due = (await session.Query<Pot>().ToListAsync(stopping))
            .Where(p => p.Draw is { IsDone: false } draw && draw.Registering.Until <= now)
            .ToArray();
        await EachAsync(due, pot => HoldAsync(pot.Id, scope.ServiceProvider, stopping), stopping);
    }

    private async Task HoldAsync(PotId pot, IServiceProvider services, CancellationToken stopping)
    {
        var run = ActivatorUtilities.CreateInstance<DrawRun>(services);
        var outcome = await run.RunAsync(pot, stopping);
        if (outcome is not Outcome.Done)
        {
            DrawLog.NotDone(logger, pot, outcome);
        }
    }
}

internal static partial class DrawLog
{
    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The draw of pot {Pot} is not done yet: {Outcome}"
    )]
    public static partial void NotDone(ILogger logger, PotId pot, Outcome outcome);
}
