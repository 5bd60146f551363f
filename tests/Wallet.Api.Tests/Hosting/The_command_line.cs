namespace Wallet.Api.Tests.Hosting;

public sealed class The_command_line : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_names_every_command_and_starts_no_database(string help)
    {
        await using var app = AppProcess.Start(folder.Path, [help]);

        Assert.Equal(0, await app.ExitAsync());
        Assert.All(
            [
                "cases",
                "openapi",
                "catalogue import",
                "schemes replay",
                "schemes simulate",
                "grants run",
                "lapses run",
                "draws hold",
                "draws verify",
                "snapshots rebuild",
            ],
            command => Assert.Contains(command, app.Output, StringComparison.Ordinal)
        );
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task An_unknown_command_is_refused_with_the_help()
    {
        await using var app = AppProcess.Start(folder.Path, ["catalog", "import"]);

        Assert.Equal(2, await app.ExitAsync());
        Assert.Equal("There is no command like 'catalog import'.", app.Errors[0]);
        Assert.Contains(
            app.Errors,
            line => line.Contains("catalogue import", StringComparison.Ordinal)
        );
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }
}
