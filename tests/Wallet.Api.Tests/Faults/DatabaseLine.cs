using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Wallet.Api.Tests.Faults;

/// A line between the program and its database that can go silent at the worst moment: a commit gets through, the word that it did does not.
internal sealed class DatabaseLine : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource ending = new();
    private readonly ConcurrentBag<Task> calls = [];
    private readonly IPEndPoint database;
    private readonly Task accepting;
    private int silenced;
    private volatile bool swallowsCommits;

    private DatabaseLine(NpgsqlConnectionStringBuilder to)
    {
        database = new IPEndPoint(IPAddress.Parse(to.Host!), to.Port);
        listener.Start();
        to.Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        to.SslMode = SslMode.Disable;
        to.GssEncryptionMode = GssEncryptionMode.Disable;
        ConnectionString = to.ConnectionString;
        accepting = AcceptAsync();
    }

    public string ConnectionString { get; }

    /// How many commits went through of which nobody heard.
    public int Silenced => silenced;

    public static DatabaseLine To(string connectionString) =>
        new(new NpgsqlConnectionStringBuilder(connectionString));

    /// From now on the answer to every commit is lost, and with it the connection.
    public void SwallowCommits() => swallowsCommits = true;

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        listener.Stop();
        await accepting;
        await Task.WhenAll(calls);
        ending.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                calls.Add(CarryAsync(await listener.AcceptTcpClientAsync(ending.Token)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            // The line is taken down.
        }
    }

    private async Task CarryAsync(TcpClient program)
    {
        using var near = program;
        using var far = new TcpClient { NoDelay = true };
        near.NoDelay = true;
        try
        {
            await far.ConnectAsync(database, ending.Token);
            var call = new Call(this);
            await Task.WhenAny(
                call.CarryQuestionsAsync(near.GetStream(), far.GetStream(), ending.Token),
                call.CarryAnswersAsync(far.GetStream(), near.GetStream(), ending.Token)
            );
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            // One end hung up.
        }
    }

    private sealed class Call(DatabaseLine line)
    {
        // To its end: a transaction begins with READ COMMITTED.
        private static ReadOnlySpan<byte> Commit => "COMMIT\0"u8;

        private volatile bool isSilent;

        public async Task CarryQuestionsAsync(Stream from, Stream to, CancellationToken ending)
        {
            var buffer = new byte[64 * 1024];
            try
            {
                int read;
                while ((read = await from.ReadAsync(buffer, ending)) > 0)
                {
                    if (
                        line.swallowsCommits
                        && !isSilent
                        && buffer.AsSpan(0, read).IndexOf(Commit) >= 0
                    )
                    {
                        isSilent = true;
                        Interlocked.Increment(ref line.silenced);
                    }
                    await to.WriteAsync(buffer.AsMemory(0, read), ending);
                }
            }
            catch (Exception e) when (e is OperationCanceledException or IOException)
            {
                // The program is gone.
            }
        }

        public async Task CarryAnswersAsync(Stream from, Stream to, CancellationToken ending)
        {
            var buffer = new byte[64 * 1024];
            try
            {
                int read;
                while ((read = await from.ReadAsync(buffer, ending)) > 0)
                {
                    if (!isSilent)
                    {
                        await to.WriteAsync(buffer.AsMemory(0, read), ending);
                    }
                }
            }
            catch (Exception e) when (e is OperationCanceledException or IOException)
            {
                // The database hung up, or the program is gone.
            }
        }
    }
}
