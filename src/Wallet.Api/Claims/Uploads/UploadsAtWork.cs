using Marten;
using Npgsql;
using Wallet.Api.Runs;

namespace Wallet.Api.Claims.Uploads;

/// <summary>Does the files that were sent, and at a start those that a killed process left. Each file is done by one process at a time.</summary>
public sealed class UploadsAtWork(
    IDocumentStore store,
    UploadRun run,
    ILogger<UploadsAtWork> logger
) : WokenWork(logger)
{
    /// <summary>All that is to be done now.</summary>
    public override async Task RunAsync(CancellationToken stopping = default)
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
