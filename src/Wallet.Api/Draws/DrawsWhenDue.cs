using Marten;
using Wallet.Api.Desk;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Api.Draws;

/// <summary>Holds each draw when its registration has closed. Every process does: whoever comes first is right, and the others find it done.</summary>
public sealed class DrawsWhenDue(
    IServiceScopeFactory scopes,
    IClock clock,
    ILogger<DrawsWhenDue> logger
) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5);

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
                DrawLog.Failed(logger, e);
            }
        }
    }

    /// <summary>All that are due now.</summary>
    public async Task RunAsync(CancellationToken stopping = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<IQuerySession>();
        var now = clock.GetCurrentInstant();
        var due = (await session.Query<Pot>().ToListAsync(stopping))
            .Where(p => p.Draw is { IsDone: false } draw && draw.Registering.Until <= now)
            .ToArray();
        foreach (var pot in due)
        {
            var run = ActivatorUtilities.CreateInstance<DrawRun>(scope.ServiceProvider);
            var outcome = await run.RunAsync(pot.Id, stopping);
            if (outcome is not Outcome.Done)
            {
                DrawLog.NotDone(logger, pot.Id, outcome);
            }
        }
    }
}

internal static partial class DrawLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The draws that are due were not all held")]
    public static partial void Failed(ILogger logger, Exception exception);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The draw of pot {Pot} is not done yet: {Outcome}"
    )]
    public static partial void NotDone(ILogger logger, PotId pot, Outcome outcome);
}
