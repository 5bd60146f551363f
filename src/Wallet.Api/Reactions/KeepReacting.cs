using JasperFx;
using Marten.Events.Daemon.Coordination;

namespace Wallet.Api.Reactions;

/// <summary>
/// Of two processes that react to the same page, the one that keeps its place second stops, and Wolverine leaves it so. It is started again here: the
/// first one may be gone by then.
/// </summary>
public sealed class KeepReacting(
    IProjectionCoordinator coordinator,
    IHostApplicationLifetime lifetime,
    ILogger<KeepReacting> logger
) : BackgroundService
{
    private const string Shard = $"{Subscription.Name}:All";
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Wolverine may be stopped before this service is.
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(
            stoppingToken,
            lifetime.ApplicationStopping
        );
        using var timer = new PeriodicTimer(BetweenLooks);
        while (await timer.WaitForNextTickAsync(stopping.Token))
        {
            try
            {
                foreach (var daemon in await coordinator.AllDaemonsAsync())
                {
                    if (daemon.StatusFor(Shard) != AgentStatus.Running)
                    {
                        await daemon.StartAgentAsync(Shard, stopping.Token);
                    }
                }
            }
#pragma warning disable CA1031 // the next look tries again, whatever it was
            catch (Exception e) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
            {
                ReactionLog.NotStarted(logger, e);
            }
        }
    }
}
