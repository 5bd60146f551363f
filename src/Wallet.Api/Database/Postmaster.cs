using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Wallet.Api.Database;

/// What postmaster.pid says of the server that has the data folder, or had it before a crash.
internal sealed record Postmaster(string File, string Identity, int ProcessId, int Port)
{
    public static Postmaster? Read(string data)
    {
        var file = Path.Combine(data, "postmaster.pid");
        try
        {
            var lines = System.IO.File.ReadAllLines(file);
            return new Postmaster(
                file,
                IdentityIn(lines),
                int.Parse(lines[0], CultureInfo.InvariantCulture),
                int.Parse(lines[3], CultureInfo.InvariantCulture)
            );
        }
        catch (Exception e)
            when (e is FileNotFoundException or IndexOutOfRangeException or FormatException)
        {
            return null;
        }
    }

    /// The name of the process that has the process id now: after a reboot it may be anybody's.
    public string? ProcessName()
    {
        try
        {
            using var process = Process.GetProcessById(ProcessId);
            return process.ProcessName;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// The server on that port is ours if it shows the file that we read.
    public async Task<bool> AnswersAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection(
                $"Host=127.0.0.1;Port={Port};Username=postgres;Database=postgres;Pooling=false;Timeout=2"
            );
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(
                "select pg_read_file('postmaster.pid')",
                connection
            );
            var shown = (string)(await command.ExecuteScalarAsync())!;
            return IdentityIn(shown.Split('\n')) == Identity;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    // Process id, data folder and start time; lines further down change while the server starts.
    private static string IdentityIn(string[] lines) => string.Join('\n', lines[..3]);
}
