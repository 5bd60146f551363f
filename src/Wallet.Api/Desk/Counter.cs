using System.Threading.Channels;
using Marten;

namespace Wallet.Api.Desk;

/// <summary>One queue and its single reader.</summary>
internal sealed class Counter(IDocumentStore store, ILogger logger)
{
    private const int QueueLength = 4096;
    private const int RequestsPerCommit = 256;

    private readonly Channel<Ticket> queue = Channel.CreateBounded<Ticket>(
        new BoundedChannelOptions(QueueLength)
        {
            SingleReader = true,
            FullMode = BoundedChannelFullMode.Wait,
        }
    );

    public Task<Outcome> SubmitAsync(DeskRequest request, CancellationToken cancellation)
    {
        var ticket = new Ticket(request);
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
                batch.Add(ticket);
            }
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

    /// <summary>When somebody else changed the same account, the same requests are decided again in the same order: nobody loses a place.</summary>
    private async Task<Outcome[]> CommitAsync(DeskRequest[] requests)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await DeskCommit.RunAsync(store, requests);
            }
            catch (Exception e) when (attempt < Conflict.Attempts && Conflict.Is(e))
            {
                DeskLog.DecidedAgain(logger, attempt, e.Message);
            }
            catch (Exception e) when (attempt == 1 && requests.Length == 1)
            {
                // After an error of PostgreSQL, Npgsql may hand out the connection out of step; the next is another one.
                DeskLog.DecidedAgain(logger, attempt, e.Message);
            }
        }
    }

    private sealed record Ticket(DeskRequest Request)
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

    [LoggerMessage(Level = LogLevel.Error, Message = "The desk could not decide {Operation}")]
    public static partial void Failed(ILogger logger, string operation, Exception exception);
}
