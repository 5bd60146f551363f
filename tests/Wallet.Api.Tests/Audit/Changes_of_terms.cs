using Wallet.Api.Tests.Journey;
using Wallet.Projections.Schemes;

namespace Wallet.Api.Tests.Audit;

public sealed class Changes_of_terms(DemoFixture demo) : IClassFixture<DemoFixture>
{
    [Fact]
    public async Task Are_told_with_who_and_when_and_lead_to_the_whole_document()
    {
        var auditor = await demo.Wallet.LogInAsync("rekenkamer");
        var file = (
            await File.ReadAllTextAsync(
                Path.Combine(SchemesFolder.Find().Path, "nl-ontwikkelbudget/2020-01-01.json")
            )
        ).Replace("\"2020-01-01\"", "\"2031-01-01\"", StringComparison.Ordinal);
        var before = SystemClock.Instance.GetCurrentInstant();
        (await demo.Ministry.PublishAsync(file)).Sure();

        var changes = (await auditor.GetAsync("audit/terms-changes")).Sure().Json.AsArray();

        var latest = changes[0]!;
        Assert.Equal("nl-ontwikkelbudget", (string?)latest["scheme"]);
        Assert.Equal("2031-01-01", (string?)latest["effectiveFrom"]);
        Assert.StartsWith("administrator:", (string?)latest["by"], StringComparison.Ordinal);
        Assert.True(
            NodaTime.Text.InstantPattern.ExtendedIso.Parse((string)latest["at"]!).Value
                > before - Duration.FromSeconds(5)
        );
        var stored = (
            await auditor.GetAsync($"ledger/events/{latest["streamId"]}/{latest["version"]}")
        ).Sure();
        Assert.Equal(file.TrimEnd(), (string?)stored.Json["data"]!["document"]);
        Assert.All(changes, c => Assert.NotNull((string?)c!["by"]));
    }
}
