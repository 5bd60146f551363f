namespace Wallet.Api.Requests;

/// <summary>
/// One question to the database for all who ask at the same time: in a rush that is some hundreds a second instead of thousands. Nobody is answered by a look
/// that began before they asked, so everybody sees what was answered to anybody before, whichever process answered.
/// </summary>
/// <param name="look">Looks once for all keys.</param>
public sealed class Together<TKey, TFound>(Func<IReadOnlyCollection<TKey>, Task<TFound>> look)
{
    private readonly Lock joining = new();
    private Look? next;
    private bool isLooking;

    /// <summary>What was found for all who asked together, this key among them.</summary>
    public Task<TFound> AskAsync(TKey key, CancellationToken cancellation) =>
        Join(key).Found.Task.WaitAsync(cancellation);

    private Look Join(TKey key)
    {
        lock (joining)
        {
            var joined = next ??= new Look();
            joined.Keys.Add(key);
            if (!isLooking)
            {
                isLooking = true;
                using var flow = ExecutionContext.SuppressFlow(); // it goes on for others
                _ = Task.Run(LookAsync);
            }
            return joined;
        }
    }

    private async Task LookAsync()
    {
        while (Begin() is { } begun)
        {
            try
            {
                begun.Found.SetResult(await look(begun.Keys));
            }
#pragma warning disable CA1031 // the exception belongs to those who asked
            catch (Exception e)
#pragma warning restore CA1031
            {
                begun.Found.SetException(e);
            }
        }
    }

    private Look? Begin()
    {
        lock (joining)
        {
            (var begun, next) = (next, null);
            isLooking = begun is not null;
            return begun;
        }
    }

    private sealed class Look
    {
        public HashSet<TKey> Keys { get; } = [];

        public TaskCompletionSource<TFound> Found { get; } =
            new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
