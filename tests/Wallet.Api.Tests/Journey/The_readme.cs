using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Wallet.Testing;

namespace Wallet.Api.Tests.Journey;

/// What somebody copies from the README does what it says there.
public sealed class The_readme
{
    [Fact]
    public async Task Reserves_by_curl()
    {
        await using var wallet = await RunningWallet.OnDemoDayAsync();
        var commands = CommandsUnder("## By curl")
            .Replace(
                "http://localhost:5080",
                $"{wallet.Http.BaseAddress}".TrimEnd('/'),
                StringComparison.Ordinal
            );

        var answer = await BashAsync(commands);

        var reservation = (string?)JsonNode.Parse(answer)?["reservationId"];
        Assert.NotNull(reservation);
        (await (await wallet.CitizenAsync("anna")).ReservationAsync(reservation)).Sure();
    }

    private static string CommandsUnder(string heading)
    {
        var section = File.ReadAllText(Readme()).Split($"{heading}\n")[1].Split("\n## ")[0];
        return section.Split("```")[1];
    }

    private static async Task<string> BashAsync(string commands)
    {
        var start = new ProcessStartInfo("bash", ["-eu"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var bash = Process.Start(start)!;
        await bash.StandardInput.WriteAsync(commands);
        bash.StandardInput.Close();
        var output = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();
        Assert.Equal(0, bash.ExitCode);
        return output;
    }

    private static string Readme([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(here, "..", "..", "..", "..", "README.md"));
}
