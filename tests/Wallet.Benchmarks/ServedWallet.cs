using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Wallet.Benchmarks;

/// The built product as a process of its own, as people start it.
internal sealed class ServedWallet : IAsyncDisposable
{
    private readonly Process process;

    private ServedWallet(Process process, Uri address, TimeSpan untilReady)
    {
        this.process = process;
        UntilReady = untilReady;
        Client = new HttpClient { BaseAddress = address };
    }

    public TimeSpan UntilReady { get; }

    public HttpClient Client { get; }

    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    public static async Task<ServedWallet> StartAsync(
        string folder,
        string? connectionString = null,
        params (string Name, string Value)[] settings
    )
    {
        var address = new Uri(
            string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}")
        );
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Wallet.Api.dll"), "--urls", address.ToString()]
        )
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        if (connectionString is not null)
        {
            start.Environment["ConnectionStrings__Wallet"] = connectionString;
        }
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }
        var watch = Stopwatch.StartNew();
        var started = Process.Start(start)!;
        while (
            await started.StandardOutput.ReadLineAsync() is { } line
            && !line.Contains("started in", StringComparison.Ordinal)
        ) { }
        var untilReady = watch.Elapsed;
        _ = started.StandardOutput.ReadToEndAsync();
        return started.HasExited
            ? throw new InvalidOperationException("The wallet did not start.")
            : new ServedWallet(started, address, untilReady);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        using var interrupt = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
