using System.Net;
using System.Net.Sockets;
using Wallet.Api.Hosting;

namespace Wallet.Api.Database;

/// One data folder and what can be done with it: make it, start its server, find its server, stop it.
internal sealed class PostgresCluster(string binaries, string data, ServerUser user)
{
    // Room for the full connection pools of several hosts on one server.
    private const int Connections = 400;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private string Log { get; } = Path.Combine(data, "server.log");

    public async Task InitialiseAsync()
    {
        if (Directory.Exists(data))
        {
            return;
        }
        // Made beside its place and moved: a killed initdb leaves nothing that looks like a database.
        var unfinished = $"{data}.unfinished";
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }
        await user.MakeOwnAsync(unfinished);
        // --no-sync saves two seconds. The machine would have to fail within the first half minute to do harm, to an empty database.
        string[] options =
        [
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "--no-sync",
        ];
        if (await RunAsync("initdb", ["-D", unfinished, .. options], unfinished) is { } complaint)
        {
            throw new CannotStartException(
                $"PostgreSQL could not make a database in {data}: {complaint}"
            );
        }
        Directory.Move(unfinished, data);
    }

    /// The port of the server that has this folder, once it answers; nothing if there is no such server.
    public async Task<int?> LivePortAsync()
    {
        var end = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (Postmaster.Read(data) is { } postmaster)
        {
            switch (postmaster.ProcessName())
            {
                case null:
                    return null;
                // PostgreSQL would refuse to start while its old process id lives, whosever it is now.
                case not "postgres":
                    File.Delete(postmaster.File);
                    return null;
            }
            if (await postmaster.AnswersAsync())
            {
                return postmaster.Port;
            }
            if (Environment.TickCount64 > end)
            {
                throw new CannotStartException(
                    $"{postmaster.File} names process {postmaster.ProcessId}, which does not answer on port {postmaster.Port}. "
                        + "If that is another server's process, delete the file."
                );
            }
            await Task.Delay(50);
        }
        return null;
    }

    public async Task<int> StartAsync(bool durable)
    {
        var port = FreePort();
        var settings =
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections={Connections}"
            + (durable ? "" : " -c fsync=off -c synchronous_commit=off -c full_page_writes=off");
        if (
            await RunAsync(
                "pg_ctl",
                ["start", "-D", data, "-w", "-t", "60", "-l", Log, "-o", settings],
                data
            ) is
            { } complaint
        )
        {
            throw new CannotStartException(
                $"PostgreSQL in {data} did not start: {LastWords() ?? complaint}"
            );
        }
        return port;
    }

    public Task StopAsync() => RunAsync("pg_ctl", ["stop", "-D", data, "-w", "-m", "fast"], data);

    private Task<string?> RunAsync(string program, string[] arguments, string folder) =>
        user.RunAsync(Program(program), arguments, folder);

    private string Program(string name) => PostgresBinaries.Executable(binaries, name);

    private string? LastWords() =>
        File.Exists(Log)
            ? File.ReadLines(Log)
                .LastOrDefault(line => line.Contains("FATAL:", StringComparison.Ordinal))
            : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
