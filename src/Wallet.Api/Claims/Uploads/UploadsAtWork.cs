using System.Threading.Channels;
using Marten;
using Npgsql;

namespace Wallet.Api.Claims.Uploads;

/// <summary>Does the files that were sent, and at a start those that a killed process left. Each file is done by one process at a time.</summary>
public sealed class UploadsAtWork(
    IDocumentStore store,
    UploadRun run,
    ILogger<UploadsAtWork> logger
) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(30);

    private readonly Channel<bool> awake = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    /// <summary>There is something to do.</summary>
    public void Wake() => awake.Writer.TryWrite(true);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunAsync(stoppingToken);
            }
#pragma warning disable CA1031 // the next look tries again, whatever it was
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                UploadLog.Failed(logger, e);
            }
            using var look = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            look.CancelAfter(BetweenLooks);
            try
            {
                await awake.Reader.ReadAsync(look.Token);
            }
            catch (OperationCanceledException)
            {
                // Nobody woke it: another process may have stopped in the middle.
            }
        }
    }

    /// <summary>All that is to be done now.</summary>
    public async Task RunAsync(CancellationToken stopping = default)
    {
        await using var session = store.QuerySession();
        var waiting = await session
            .Query<ClaimUpload>()
            .Where(u => !u.IsDone)
            .OrderBy(u => u.At)
            .Select(u => u.Id)
            .ToListAsync(stopping);
        foreach (var upload in waiting)
        {
            await RunAsync(upload, stopping);
        }
    }

    private async Task RunAsync(Guid upload, CancellationToken stopping)
    {
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync(stopping);
        if (!await AskAsync("pg_try_advisory_lock"))
        {
            return; // another process is doing it
        }
        try
        {
            await using var session = store.QuerySession();
            if (await session.LoadAsync<ClaimUpload>(upload, stopping) is { IsDone: false } now)
            {
                await run.RunAsync(now, stopping);
            }
        }
        finally
        {
            await AskAsync("pg_advisory_unlock");
        }

        async Task<bool> AskAsync(string function)
        {
            await using var command = new NpgsqlCommand(
                $"select {function}(hashtextextended($1, 0))",
                connection
            );
            command.Parameters.Add(new NpgsqlParameter { Value = $"claim-upload:{upload}" });
            return await command.ExecuteScalarAsync(CancellationToken.None) is true;
        }
    }
}

internal static partial class UploadLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "A file of claims was not done to its end")]
    public static partial void Failed(ILogger logger, Exception exception);
}
