using Wallet.Projections.Proof;

namespace Wallet.Api.History;

/// <summary>Seals what happened, some seconds after it did: as far as the daemon that carries the reactions saw that nothing comes in between any more.</summary>
internal sealed class SealsWhenDue(SealHistory seal, HeadsFile heads, ILogger<SealsWhenDue> logger)
    : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between);
        do
        {
            try
            {
                await seal.RunAsync(stoppingToken);
                await heads.CatchUpAsync(after => seal.BlocksAfterAsync(after, stoppingToken));
            }
#pragma warning disable CA1031 // what was not sealed now is sealed the next time
            catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
            {
                SealLog.NotSealed(logger, e);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}

internal static partial class SealLog
{
    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "History could not be sealed; it is tried again"
    )]
    public static partial void NotSealed(ILogger logger, Exception exception);
}
