using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Wallet.Api.Hosting;

namespace Wallet.Api.Database;

/// Whom PostgreSQL runs as: ourselves, or, because it refuses root, somebody without rights when we are root.
internal sealed record ServerUser(string? Name)
{
    private const UnixFileMode OwnerOnly =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private static readonly string[] Unprivileged = ["postgres", "nobody"];

    public static ServerUser Choose()
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
        {
            return new ServerUser(Name: null);
        }
        string[] known = [.. File.ReadLines("/etc/passwd").Select(line => line.Split(':')[0])];
        return Unprivileged.FirstOrDefault(known.Contains) is { } name
            ? new ServerUser(name)
            : throw new CannotStartException(
                "PostgreSQL does not run as root, and there is no user postgres or nobody: run this as an ordinary user."
            );
    }

    /// The folder itself, or one elsewhere when this user cannot pass the folders above it.
    public async Task<string> ReachableAsync(string folder)
    {
        Make(folder);
        if (await CanExecuteAsync(folder))
        {
            return folder;
        }
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder)))[..12];
        var elsewhere = $"/var/lib/wallet-{name}";
        Make(elsewhere);
        await Console.Error.WriteLineAsync(
            $"User {Name}, as whom PostgreSQL runs, cannot reach {folder}: the data is in {elsewhere}."
        );
        return elsewhere;
    }

    private void Make(string folder)
    {
        Directory.CreateDirectory(folder);
        if (Name is not null && !OperatingSystem.IsWindows())
        {
            // Whatever root's umask is.
            File.SetUnixFileMode(
                folder,
                OwnerOnly | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute
            );
        }
    }

    public async Task<bool> CanExecuteAsync(string path) =>
        // By sh: a bare "test" would be looked for in the current folder first, and may be found there.
        Name is null
        || await RunAsync("/bin/sh", ["-c", "test -x \"$0\"", path], "/") is null;

    /// Existing data may be of another user than the one that new data would get.
    public async Task<ServerUser> OwnerOfAsync(string folder)
    {
        if (Name is null || !Directory.Exists(folder))
        {
            return this;
        }
        string[] question = OperatingSystem.IsMacOS()
            ? ["-f", "%Su", folder]
            : ["-c", "%U", folder];
        using var stat = Process.Start(
            new ProcessStartInfo("stat", question)
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        return new ServerUser((await stat.StandardOutput.ReadToEndAsync()).Trim());
    }

    /// A new folder for this user alone.
    public async Task MakeOwnAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, OwnerOnly);
        }
        if (Name is not null)
        {
            using var chown = Process.Start("chown", [Name, folder]);
            await chown.WaitForExitAsync();
        }
    }

    /// What the program complained of, or nothing when it did well.
    public async Task<string?> RunAsync(string program, string[] arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // PostgreSQL on a Mac needs a locale that exists, and our own are not always installed.
        start.Environment["LC_ALL"] = "C";
        if (Name is not null)
        {
            start.UserName = Name;
        }
        using var process = Process.Start(start)!;
        // Never read to the end of it: a server that pg_ctl started may hold the output open for as long as it lives.
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? null : await process.StandardError.ReadLineAsync() ?? "";
    }
}
