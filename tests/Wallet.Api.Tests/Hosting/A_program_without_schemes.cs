namespace Wallet.Api.Tests.Hosting;

/// Copied to where no folder schemes/ stands beside it or above.
public sealed class A_program_without_schemes : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public A_program_without_schemes()
    {
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory))
        {
            File.Copy(file, folder.Of(Path.GetFileName(file)));
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public Task Does_not_serve_and_says_why_in_one_line() =>
        AssertEndsAsync(
            1,
            "There is no folder schemes/ here or above.",
            "--urls",
            "http://127.0.0.1:0"
        );

    [Fact]
    public async Task Runs_no_cases_and_says_why_in_one_line()
    {
        var file = folder.Of("cases.json");
        await File.WriteAllTextAsync(
            file,
            """{ "format": "wallet-cases/1", "title": "", "cases": [] }"""
        );

        await AssertEndsAsync(2, "There is no folder schemes/ here or above.", "cases", file);
    }

    [Fact]
    public async Task Does_not_serve_without_calendars_either()
    {
        Directory.CreateDirectory(folder.Of("schemes/calendars"));

        await AssertEndsAsync(1, "calendars/pension-ages.json", "--urls", "http://127.0.0.1:0");
    }

    private async Task AssertEndsAsync(int exitCode, string reason, params string[] arguments)
    {
        await using var app = AppProcess.Start(
            folder.Path,
            folder.Path,
            arguments,
            ("ASPNETCORE_ENVIRONMENT", "Development")
        );

        Assert.Equal(exitCode, await app.ExitAsync());
        Assert.Contains(reason, Assert.Single(app.Errors), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Of(".wallet")));
    }
}
