using Wallet.Api.Hosting;

namespace Wallet.Api.Database;

/// Two locks by which processes share one server. The system takes them from a process that dies, however it dies.
internal sealed class ServerFolder(string path)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public string Data { get; } = Path.Combine(path, "postgres");

    /// Starting and stopping is done by one process at a time.
    public async Task<IDisposable> TakeTurnAsync()
    {
        var end = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (Environment.TickCount64 < end)
        {
            if (Open("turn.lock", FileShare.None) is { } turn)
            {
                return turn;
            }
            await Task.Delay(20);
        }
        throw new CannotStartException(
            $"Another process has been starting or stopping PostgreSQL in {path} for a minute."
        );
    }

    /// Held by everybody who uses the server, for as long as they do.
    public IDisposable BecomeUser() =>
        Open("users.lock", FileShare.Read)
        ?? throw new CannotStartException(
            $"users.lock in {path} is held by something that is not the wallet."
        );

    public bool HasUsers()
    {
        using var alone = Open("users.lock", FileShare.None);
        return alone is null;
    }

    private FileStream? Open(string name, FileShare share)
    {
        try
        {
            return new FileStream(
                Path.Combine(path, name),
                FileMode.OpenOrCreate,
                FileAccess.Read,
                share
            );
        }
        catch (IOException)
        {
            return null;
        }
    }
}
