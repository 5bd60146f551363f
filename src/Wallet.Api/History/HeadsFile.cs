using System.Globalization;
using System.Text;
using Wallet.Api.Hosting;
using Wallet.Domain.Proof;

namespace Wallet.Api.History;

/// <summary>
/// The hashes of sealed blocks, kept outside the database: a line each, "number hash", and only added to. Who cuts the end of history off cannot cut it off
/// here.
/// </summary>
public sealed class HeadsFile(string path)
{
    private const string Setting = "History:HeadsFile";

    // A line is a number of at most 19 digits, a space, 64 digits and its end.
    private const int LongestLine = 19 + 1 + (2 * Hash.Length) + 2;

    public static HeadsFile Of(IConfiguration configuration) =>
        new(configuration[Setting] ?? Path.Combine(WalletFolder.Path, "history-heads.txt"));

    /// <summary>The hashes by the number of their block; none when there is no such file.</summary>
    /// <exception cref="CannotStartException">Somebody wrote something else into it.</exception>
    public IReadOnlyDictionary<long, Hash> Read()
    {
        var heads = new Dictionary<long, Hash>();
        foreach (var line in File.Exists(path) ? File.ReadLines(path) : [])
        {
            if (Parse(line) is not var (number, head) || !heads.TryAdd(number, head))
            {
                throw Unreadable(line);
            }
        }
        return heads;
    }

    /// <summary>The same, of a file that has to be there.</summary>
    /// <exception cref="IOException">It is not.</exception>
    public IReadOnlyDictionary<long, Hash> ReadAll() =>
        File.Exists(path) ? Read() : throw new FileNotFoundException($"There is no file {path}.");

    /// <summary>Adds what is missing after the last line. Another process that does the same waits for its turn.</summary>
    /// <param name="blocksAfter">The blocks after one with this number.</param>
    /// <exception cref="IOException">Another process is at it.</exception>
    public async Task CatchUpAsync(Func<long, Task<IReadOnlyList<Block>>> blocksAfter)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        await using var file = new FileStream(
            path,
            FileMode.OpenOrCreate,
            FileAccess.ReadWrite,
            FileShare.None
        );
        var blocks = await blocksAfter(await LastAsync(file));
        file.Seek(0, SeekOrigin.End);
        await file.WriteAsync(
            Encoding.ASCII.GetBytes(
                string.Concat(
                    blocks.Select(b =>
                        string.Create(CultureInfo.InvariantCulture, $"{b.Number} {b.Hash}\n")
                    )
                )
            )
        );
        file.Flush(flushToDisk: true);
    }

    private async Task<long> LastAsync(FileStream file)
    {
        file.Seek(-Math.Min(file.Length, LongestLine), SeekOrigin.End);
        using var reader = new StreamReader(file, Encoding.ASCII, leaveOpen: true);
        var lines = (await reader.ReadToEndAsync()).Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries
        );
        return lines is not [.., var last] ? 0
            : Parse(last) is var (number, _) ? number
            : throw Unreadable(last);
    }

    private static (long Number, Hash Head)? Parse(string line) =>
        line.Split(' ') is [var number, var hash]
        && long.TryParse(number, CultureInfo.InvariantCulture, out var block)
        && Hash.TryParse(hash, out var head)
            ? (block, head)
            : null;

    private CannotStartException Unreadable(string line) =>
        new(
            $"{path}: found '{line}', allowed is a line for each block: its number, a space and its hash of 64 digits"
        );
}
