using System.Diagnostics;
using System.Text;

namespace Wallet.Api.Tests.Hosting;

/// The built program as a process of its own, started in a folder with nothing but the given settings.
internal sealed class AppProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly StringBuilder errors = new();
    private readonly TaskCompletionSource<string> started = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    private AppProcess(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Heard(line.Data);
        process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Output { get; private set; } = "";

    public string[] Errors => errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static AppProcess Start(
        string folder,
        string[] arguments,
        params (string Name, string Value)[] settings
    ) => Start(AppContext.BaseDirectory, folder, arguments, settings);

    /// From a program that stands elsewhere than the tests do.
    public static AppProcess Start(
        string programFolder,
        string folder,
        string[] arguments,
        params (string Name, string Value)[] settings
    )
    {
        // Whoever runs the tests may have told their processes to ignore Ctrl-C; the app's must not inherit that.
        string[] program = OperatingSystem.IsLinux()
            ? ["env", "--default-signal=INT", "dotnet"]
            : ["dotnet"];
        string[] command =
        [
            .. program,
            Path.Combine(programFolder, "Wallet.Api.dll"),
            .. arguments,
        ];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsSetting).ToArray())
        {
            start.Environment.Remove(name);
        }
        // It lives for seconds: what pays only after hours makes its start slow.
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["History__Automatic"] = "false"; // some share a folder, and would share a file of hashes
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }
        return new AppProcess(start);
    }

    /// The address on which it serves.
    public async Task<Uri> StartedAsync()
    {
        var line = await started.Task.WaitAsync(Patience);
        return new Uri(line.Split(' ')[0]);
    }

    /// Waits until it says this word.
    public Task SaysAsync(string word) =>
        Until.SoAsync(
            () => Task.FromResult(Output.Contains(word, StringComparison.Ordinal)),
            () => Output
        );

    public void Interrupt() => Signal("-INT");

    public void Terminate() => Signal("-TERM");

    public void Kill() => process.Kill();

    /// It stands still as it is, until it is told to go on.
    public void Freeze() => Signal("-STOP");

    public void Thaw() => Signal("-CONT");

    public async Task<int> ExitAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            Interrupt();
            await ExitAsync();
        }
        process.Dispose();
    }

    private void Heard(string? line)
    {
        Output += $"{line}\n";
        if (line is null)
        {
            started.TrySetException(new InvalidOperationException($"It ended: {Output}{errors}"));
        }
        else if (line.Contains("(started in ", StringComparison.Ordinal))
        {
            started.TrySetResult(line);
        }
    }

    private void Signal(string signal)
    {
        using var kill = Process.Start("kill", [signal, $"{process.Id}"]);
        kill.WaitForExit();
    }

    private static bool IsSetting(string name) =>
        name.StartsWith("ASPNETCORE_", StringComparison.Ordinal)
        || name.StartsWith("WALLET_", StringComparison.Ordinal)
        || name.Contains("__", StringComparison.Ordinal);
}
