using Wallet.Api.Auth;
using Wallet.Api.Tests.Hosting;
using Wallet.Testing;

namespace Wallet.Api.Tests.Faults;

/// One of several processes on one database; it can be killed and started again, on another port.
internal sealed class Door(string name, string database, Uri issuer) : IAsyncDisposable
{
    // Who comes at the very moment at which it freezes goes away by itself.
    private static readonly TimeSpan Impatience = TimeSpan.FromSeconds(15);

    private readonly List<HttpClient> clients = [];
    private AppProcess? process;
    private volatile bool isClosed = true;

    public string Name => name;

    public async Task StartAsync()
    {
        // In the folder of the tests, so that it shares their keys.
        process = AppProcess.Start(
            AppContext.BaseDirectory,
            ["--urls", "http://127.0.0.1:0"],
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("ConnectionStrings__Wallet", database),
            ("Demo__Seed", "false"),
            ("Login__Authority", $"{issuer.ToString().TrimEnd('/')}{Issuer.DevelopmentPath}"),
            ("Logging__LogLevel__Default", "None")
        );
        clients.Add(
            new HttpClient { BaseAddress = await process.StartedAsync(), Timeout = Impatience }
        );
        isClosed = false;
    }

    public async Task KillAsync()
    {
        process!.Kill();
        await process.ExitAsync();
        isClosed = true;
    }

    /// It stands still from a moment at which this is so. Those who wait for an answer go away, and nobody comes, until it goes on.
    public async Task FreezeAsync(Func<Task<bool>> isSo)
    {
        await Until.SoAsync(async () =>
        {
            if (!await isSo())
            {
                return false;
            }
            process!.Freeze();
            if (await isSo())
            {
                return true;
            }
            process.Thaw();
            return false;
        });
        isClosed = true;
        clients[^1].CancelPendingRequests();
    }

    public void Thaw()
    {
        process!.Thaw();
        isClosed = false;
    }

    public async Task<bool> IsReadyAsync()
    {
        if (isClosed)
        {
            return false;
        }
        try
        {
            using var health = await clients[^1]
                .GetAsync(new Uri("/health/ready", UriKind.Relative));
            return health.IsSuccessStatusCode;
        }
        catch (Exception e) when (IsNoAnswer(e))
        {
            return false;
        }
    }

    /// Null when there was no answer, or one that tells of a failure.
    public async Task<Answer?> AskAsync(string token, Func<ApiClient, Task<Answer>> question)
    {
        if (isClosed)
        {
            return null;
        }
        try
        {
            var answer = await question(new ApiClient(clients[^1], token));
            return (int)answer.Status < 500 ? answer : null;
        }
        catch (Exception e) when (IsNoAnswer(e))
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await KillAsync();
            await process.DisposeAsync();
        }
        clients.ForEach(c => c.Dispose());
    }

    private static bool IsNoAnswer(Exception e) =>
        e is HttpRequestException or IOException or OperationCanceledException;
}
