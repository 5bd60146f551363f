using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Snapshooter.Xunit;
using Wallet.Api.OpenApi;
using Wallet.Testing;

namespace Wallet.Api.Tests.OpenApi;

public sealed class The_description_of_the_api
{
    [Fact]
    public async Task Is_the_one_that_was_agreed() =>
        Snapshot.Match(await PrintedAsync(), "openapi");

    [Fact]
    public async Task Is_served_to_everybody_as_it_is_printed()
    {
        await using var wallet = await RunningWallet.EmptyAsync();

        var served = (await wallet.Anonymous.GetAsync("/openapi.json")).Sure();

        Assert.Equal("application/json", served.MediaType);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(await PrintedAsync()), served.Json));
    }

    [Fact]
    public async Task Keeps_the_api_design_rules_without_an_error_or_a_warning()
    {
        var file = Path.Combine(Path.GetTempPath(), $"openapi-{Guid.NewGuid():n}.json");
        await File.WriteAllTextAsync(file, await PrintedAsync());
        try
        {
            var (exitCode, output) = await LintAsync(file);

            Assert.True(exitCode == 0, output);
            Assert.Contains("No results", output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Would_be_told_what_is_wrong()
    {
        var file = Path.Combine(Path.GetTempPath(), $"openapi-{Guid.NewGuid():n}.json");
        var wrong = JsonNode.Parse(await PrintedAsync())!;
        wrong["info"]!["version"] = "one";
        await File.WriteAllTextAsync(file, wrong.ToJsonString());
        try
        {
            var (exitCode, output) = await LintAsync(file);

            Assert.NotEqual(0, exitCode);
            Assert.Contains("semver", output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<string> PrintedAsync()
    {
        await using var output = new StringWriter();
        Assert.Equal(0, await OpenApiCommand.RunAsync(output));
        return output.ToString();
    }

    /// With the rules beside the repository where they are there, else with our own copy of them.
    private static async Task<(int ExitCode, string Output)> LintAsync(string file)
    {
        var tests = TestsFolder();
        var given = Path.Combine(tests, "..", "..", "shared", "adr.spectral.yaml");
        var start = new ProcessStartInfo(
            Path.Combine(tests, "node_modules", ".bin", "spectral"),
            [
                "lint",
                file,
                "--ruleset",
                File.Exists(given) ? given : Path.Combine(tests, "adr.spectral.yaml"),
                "--fail-severity",
                "warn",
            ]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var spectral = Process.Start(start)!;
        var output = await spectral.StandardOutput.ReadToEndAsync();
        var errors = await spectral.StandardError.ReadToEndAsync();
        await spectral.WaitForExitAsync();
        return (spectral.ExitCode, output + errors);
    }

    private static string TestsFolder([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(file, "..", "..", ".."));
}
