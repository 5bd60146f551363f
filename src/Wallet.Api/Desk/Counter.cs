using System.Diagnostics;
using System.Threading.Channels;
using Marten;

namespace Wallet.Api.Desk;

/// <summary>One queue and its single reader.</summary>
internal sealed class Counter(IDocumentStore store, DeskMetrics metrics, ILogger logger)
{
    private const int QueueLength = 4096;
    private const int RequestsPerCommit = 256;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestAbsence = TimeSpan.FromSeconds(10);

    private readonly Channel<Ticket> queue = Channel.CreateBounded<Ticket>(
        new BoundedChannelOptions(QueueLength)
        {
            SingleReader = true,
            FullMode = BoundedChannelFullMode.Wait,
        }
    );

    public int Waiting => queue.Reader.Count;

    public Task<Outcome> SubmitAsync(DeskRequest request, CancellationToken cancellation)
    {
        var ticket = new Ticket(request, Stopwatch.GetTimestamp());
        return queue.Writer.TryWrite(ticket)
            ? ticket.Answer.Task.WaitAsync(cancellation)
            : Task.FromResult<Outcome>(new Outcome.Busy());
    }

    public async Task ServeAsync(CancellationToken stopping)
    {
        await using var closing = stopping.Register(() => queue.Writer.TryComplete());
        while (await queue.Reader.WaitToReadAsync(CancellationToken.None)) // what was accepted is answered, also while stopping
        {
            var batch = new List<Ticket>(RequestsPerCommit);
            while (batch.Count < RequestsPerCommit && queue.Reader.TryRead(out var ticket))
            {
                metrics.Waited(Stopwatch.GetElapsedTime(ticket.Since));
                batch.Add(ticket);
            }
            metrics.Taken(batch.Count);
            await AnswerAsync(batch);
        }
    }

    private async Task AnswerAsync(List<Ticket> batch)
    {
        try
        {
            var outcomes = await CommitAsync([.. batch.Select(t => t.Request)]);
            for (var i = 0; i < batch.Count; i++)
            {
                batch[i].Answer.SetResult(outcomes[i]);
            }
        }
        catch (Exception e) when (Conflict.IsAbsence(e))
        {
            DeskLog.NoDatabase(logger, batch.Count, e);
            batch.ForEach(t => t.Answer.SetResult(new Outcome.Unknown()));
        }
        catch (Exception) when (batch.Count > 1)
        {
            // One bad request must not fail its neighbours: each is served alone.
            foreach (var ticket in batch)
            {
                await AnswerAsync([ticket]);
            }
        }
#pragma warning disable CA1031 // the exception belongs to whoever asked, not to the counter
        catch (Exception e)
#pragma warning restore CA1031
        {
            DeskLog.Failed(logger, batch[0].Request.Once.Operation, e);
            batch[0].Answer.SetException(e);
        }
    }

    /// <summary>
    /// When somebody else changed the same account, or the database was away for a moment, the same requests are decided again in the same order: nobody
    /// loses a place, and what had been committed is found by its receipt.
    /// </summary>
    private async Task<Outcome[]> CommitAsync(DeskRequest[] requests)
    {
        var started = Stopwatch.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var outcomes = await DeskCommit.RunAsync(store, metrics, requests);
                metrics.Committed(Stopwatch.GetElapsedTime(started));
                return outcomes;
            }
            catch (Exception e) when (attempt < Conflict.Attempts && Conflict.Is(e))
            {
                DecidedAgain(attempt, e);
            }
            catch (Exception e)
                when (Conflict.IsAbsence(e) && Stopwatch.GetElapsedTime(started) < LongestAbsence)
            {
                DecidedAgain(attempt, e);
                await Task.Delay(Pause);
            }
            catch (Exception e) when (attempt == 1 && requests.Length == 1)
            {
                // After an error of PostgreSQL, Npgsql may hand out the connection out of step; the next is another one.
                DecidedAgain(attempt, e);
            }
        }
    }

    private void DecidedAgain(int attempt, Exception because)
    {
        metrics.DecidedAgain();
        DeskLog.DecidedAgain(logger, attempt, because.Message);
    }

    private sealed record Ticket(DeskRequest Request, long Since)
    {
        public TaskCompletionSource<Outcome> Answer { get; } =
            new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

internal static partial class DeskLog
{
    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Decided again, attempt {Attempt}: {Reason}"
    )]
    public static partial void DecidedAgain(ILogger logger, int attempt, string reason);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The database stayed away; {Requests} callers must ask again with the same key"
    )]
    public static partial void NoDatabase(ILogger logger, int requests, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "The desk could not decide {Operation}")]
    public static partial void Failed(ILogger logger, string operation, Exception exception);
}
