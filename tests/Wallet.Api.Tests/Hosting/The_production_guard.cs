using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Wallet.Api.Hosting;

namespace Wallet.Api.Tests.Hosting;

public sealed class The_production_guard : IDisposable
{
    private static readonly Dictionary<string, string?> Complete = new(StringComparer.Ordinal)
    {
        ["Login:Authority"] = "https://login.example/v2.0",
        ["Login:Development"] = "false",
        ["Login:KeysFolder"] = "/srv/wallet/keys",
        ["Vault:MasterKey"] = "c2VjcmV0",
        ["History:HeadsFile"] = "/srv/audit/heads.txt",
        ["ConnectionStrings:Wallet"] = "Host=db;Database=wallet",
    };

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Is_content_with_a_complete_configuration() =>
        Assert.Empty(Problems("Production", Complete));

    [Theory]
    [InlineData("Login:Development", "true", "Login__Development")]
    [InlineData("Demo:Seed", "true", "Demo__Seed")]
    [InlineData("Payees:Invented", "true", "Payees__Invented")]
    [InlineData("ConnectionStrings:Wallet", "", "ConnectionStrings__Wallet")]
    [InlineData("Login:Authority", "", "Login__Authority")]
    [InlineData("Login:KeysFolder", "", "Login__KeysFolder")]
    [InlineData("Vault:MasterKey", "", "Vault__MasterKey")]
    [InlineData("History:HeadsFile", "", "History__HeadsFile")]
    public void Says_what_to_set(string setting, string value, string advice)
    {
        var configuration = new Dictionary<string, string?>(Complete, StringComparer.Ordinal)
        {
            [setting] = value,
        };

        var problem = Assert.Single(Problems("Production", configuration));

        Assert.Contains($"set {advice}", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Lets_development_be() => Assert.Empty(Problems("Development", []));

    [Theory]
    [InlineData("Production")]
    [InlineData("Prodution")]
    public async Task Stops_the_start_with_a_line_per_problem(string environment)
    {
        await using var app = AppProcess.Start(
            folder.Path,
            [],
            ("ASPNETCORE_ENVIRONMENT", environment),
            ("Login__Development", "true"),
            ("Demo__Seed", "true")
        );

        Assert.Equal(1, await app.ExitAsync());
        Assert.Equal(7, app.Errors.Length);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    private static string[] Problems(string environment, Dictionary<string, string?> settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(
            new WebApplicationOptions { EnvironmentName = environment }
        );
        builder.Configuration.AddInMemoryCollection(settings);
        var stopped = Record.Exception(() => ProductionGuard.Check(builder));
        return stopped is null
            ? []
            : Assert.IsType<CannotStartException>(stopped).Message.Split(Environment.NewLine);
    }
}
