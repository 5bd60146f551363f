using Marten;
using Npgsql;
using Wallet.Api.Runs;

namespace Wallet.Api.Files;

/// <summary>Does the files of one kind that were sent, and at a start those that a killed process left. Each file is done by one process at a time.</summary>
/// <param name="kind">What the files are called in locks.</param>
public abstract class FilesAtWork(IDocumentStore store, string kind, ILogger logger)
    : WokenWork(logger)
{
    /// <summary>The files that are not done, the oldest first.</summary>
    protected abstract Task<IReadOnlyList<Guid>> WaitingAsync(
        IQuerySession session,
        CancellationToken stopping
    );

    /// <summary>Does one of them, as far as there is something to do.</summary>
    protected abstract Task DoAsync(Guid file, IQuerySession session, CancellationToken stopping);

    /// <summary>All that is to be done now.</summary>
    public override async Task RunAsync(CancellationToken stopping = default)
    {
        await using var session = store.QuerySession();
        await EachAsync(
            await WaitingAsync(session, stopping),
            file => RunAsync(file, stopping),
            stopping
        );
    }

    private async Task RunAsync(Guid file, CancellationToken stopping)
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
            await DoAsync(file, session, stopping);
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
            command.Parameters.Add(new NpgsqlParameter { Value = $"{kind}:{file}" });
            return await command.ExecuteScalarAsync(CancellationToken.None) is true;
        }
    }
}
