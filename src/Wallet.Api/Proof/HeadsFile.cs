using System.Globalization;
using Wallet.Api.Hosting;
using Wallet.Domain.Proof;

namespace Wallet.Api.Proof;

/// <summary>The hashes of sealed blocks, kept outside the database: a line each, "number hash". Who cuts the end of history off cannot cut it off here.</summary>
public sealed class HeadsFile(string path)
{
    private const string Setting = "Proof:HeadsFile";

    public static HeadsFile Of(IConfiguration configuration) =>
        new(configuration[Setting] ?? Path.Combine(WalletFolder.Path, "history-heads.txt"));

    /// <exception cref="CannotStartException">Somebody wrote something else into it.</exception>
    public IReadOnlyDictionary<long, Hash> Read()
    {
        var heads = new Dictionary<long, Hash>();
        if (!File.Exists(path))
        {
            return heads;
        }
        foreach (var line in File.ReadLines(path))
        {
            if (
                line.Split(' ') is not [var number, var hash]
                || !long.TryParse(number, CultureInfo.InvariantCulture, out var block)
                || !Hash.TryParse(hash, out var head)
                || !heads.TryAdd(block, head)
            )
            {
                throw new CannotStartException(
                    $"{path}: found '{line}', allowed is a line for each block: its number, a space and its hash of 64 digits"
                );
            }
        }
        return heads;
    }

    public Task AppendAsync(IEnumerable<Block> blocks)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return File.AppendAllLinesAsync(
            path,
            blocks.Select(b => string.Create(CultureInfo.InvariantCulture, $"{b.Number} {b.Hash}"))
        );
    }
}
