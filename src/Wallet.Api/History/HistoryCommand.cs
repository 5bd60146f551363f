using System.Globalization;
using System.Text.Json;
using Wallet.Api.Hosting;
using Wallet.Domain.Proof;
using Wallet.Projections.EventStore;
using Wallet.Projections.Proof;

namespace Wallet.Api.History;

/// <summary><c>history check</c>: whether a history that somebody downloaded is as it was sealed.</summary>
public sealed class HistoryCommand(TextWriter output, TextWriter errors)
{
    private const string Help = """
        history check FILE [HEADS]

          Checks the file that a citizen downloads as "your history with proof": that no event is missing in it, and that each leads to the
          block in which it was sealed. It needs no database, and asks us nothing.
          HEADS is the file of the hashes of all blocks, of which an auditor has a copy: with it, it also checks that these blocks are
          those that were made then. Without it, it says which hash to compare.
          Ends with 0 when all is right, with 1 and what is not, with 2 when it cannot read a file.
        """;

    public async Task<int> RunAsync(string[] arguments)
    {
        switch (arguments)
        {
            case ["--help" or "-h" or "help", ..]:
            case [_, .., "--help" or "-h"]:
                await output.WriteLineAsync(Help);
                return 0;
            case ["check", var file]:
                return await CheckAsync(file, heads: null);
            case ["check", var file, var heads]:
                return await CheckAsync(file, heads);
            default:
                await errors.WriteLineAsync(
                    $"history: found '{string.Join(' ', arguments)}', allowed is check FILE, or check FILE HEADS; --help explains it"
                );
                return 2;
        }
    }

    private async Task<int> CheckAsync(string file, string? heads)
    {
        try
        {
            await using var content = File.OpenRead(file);
            var history =
                await JsonSerializer.DeserializeAsync<OwnHistory>(content, WalletJson.Options)
                ?? throw new JsonException("found null, allowed is a history");
            return await TellAsync(history, heads is null ? null : new HeadsFile(heads).ReadAll());
        }
        catch (Exception e)
            when (e
                    is JsonException
                        or IOException
                        or UnauthorizedAccessException
                        or CannotStartException
            )
        {
            await errors.WriteLineAsync($"history check {file}: {e.Message}");
            return 2;
        }
    }

    private async Task<int> TellAsync(OwnHistory history, IReadOnlyDictionary<long, Hash>? heads)
    {
        var flaws = CheckOwnHistory.FlawsOf(history, heads);
        foreach (var flaw in flaws)
        {
            await output.WriteLineAsync($"{flaw}");
        }
        var notSealed = history.Events.Count(e => e.Block is null);
        await output.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"account {history.AccountId}: {history.Events.Count} events, {notSealed} not sealed yet, {history.Blocks.Count} blocks, {flaws.Count} flaws"
            )
        );
        if (heads is null && history.Blocks is [.., var last])
        {
            await output.WriteLineAsync(
                $"compare block {last.Number} with what an auditor has: {last.Hash}"
            );
        }
        return flaws.Count == 0 ? 0 : 1;
    }
}
