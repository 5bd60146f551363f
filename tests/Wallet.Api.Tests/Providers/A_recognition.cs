using System.Net;
using Wallet.Testing;

namespace Wallet.Api.Tests.Providers;

/// Today is 25 November 2026.
[Collection(WithProviders.Name)]
public sealed class A_recognition(ProviderFixture providers)
{
    [Theory]
    [InlineData("2027-01-24", true)]
    [InlineData("2027-01-25", false)]
    [InlineData("2026-11-25", true)]
    public async Task Is_to_be_looked_up_from_sixty_days_before_its_end(string end, bool isListed)
    {
        var provider = await providers.AdmittedAsync(end);

        Assert.Equal(isListed, await IsListedAsync(provider));
    }

    [Fact]
    public async Task That_ended_is_to_be_looked_up_until_somebody_did_after_its_end()
    {
        var provider = await providers.AdmittedAsync();
        (await CheckAsync(provider, "2026-11-20", "2026-11-20")).Sure();
        Assert.True(await IsListedAsync(provider));

        (await CheckAsync(provider, "2026-11-20", "2026-11-25")).Sure();

        Assert.False(await IsListedAsync(provider));
        Assert.Equal("notRecognised", await StateAsync(provider));
    }

    [Fact]
    public async Task That_goes_on_takes_the_place_of_what_was_known()
    {
        var provider = await providers.AdmittedAsync("2026-12-31");

        (await CheckAsync(provider, null, "2026-11-25")).Sure();

        Assert.False(await IsListedAsync(provider));
        var shown = await providers.Ministry.Api.GetAsync($"providers/{provider.Id}");
        var only = Assert.Single(shown.Sure().Json["recognitions"]!.AsArray())!;
        Assert.Null(only["validUntil"]);
        Assert.Equal("2026-11-25", (string?)only["checkedOn"]);
    }

    [Fact]
    public async Task In_another_register_comes_beside_it()
    {
        var provider = await providers.AdmittedAsync();

        (
            await providers.Ministry.CheckRecognitionAsync(provider.Id, null, register: "crkbo")
        ).Sure();

        var shown = await providers.Ministry.Api.GetAsync($"providers/{provider.Id}");
        Assert.Equal(2, shown.Sure().Json["recognitions"]!.AsArray().Count);
    }

    [Fact]
    public async Task Of_a_provider_that_was_never_admitted_is_refused()
    {
        var provider = await providers.OfferingAsync();

        var refused = await CheckAsync(provider, null, "2026-11-25");

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal("provider-not-admitted", refused.ProblemCode);
    }

    [Fact]
    public async Task Does_not_count_while_the_provider_is_suspended_and_the_provider_reads_why()
    {
        var provider = await providers.AdmittedAsync();
        var (person, _) = await providers.PeopleAsync(provider);

        (await providers.Ministry.SuspendAsync(provider.Id, "Onderzoek 12")).Sure();
        (await providers.Ministry.SuspendAsync(provider.Id, "Onderzoek 13")).Sure();
        var suspended = (await person.ShowAsync()).Sure();
        (await providers.Ministry.ResumeAsync(provider.Id, "Niets gevonden")).Sure();
        var resumed = (await person.ShowAsync()).Sure();

        Assert.Equal(("suspended", "admitted"), (suspended["state"], resumed["state"]));
        Assert.Equal(
            """[{"from":"2026-11-25","because":"Onderzoek 12","until":"2026-11-25","endedBecause":"Niets gevonden"}]""",
            resumed.Json["suspensions"]!.ToJsonString()
        );
    }

    private Task<Answer> CheckAsync(SomeProvider provider, string? end, string checkedOn) =>
        providers.Ministry.CheckRecognitionAsync(provider.Id, end, checkedOn);

    private async Task<string?> StateAsync(SomeProvider provider) =>
        (await providers.Ministry.Api.GetAsync($"providers/{provider.Id}")).Sure()["state"];

    private async Task<bool> IsListedAsync(SomeProvider provider)
    {
        var found = false;
        for (var (page, last) = (1, 1L); page <= last && !found; page++)
        {
            var list = await providers.Ministry.Api.GetAsync($"providers/worklist?page={page}");
            last = (list.Sure().Json["total"]!.GetValue<long>() + 19) / 20;
            found = list.Json["providers"]!
                .AsArray()
                .Any(p => (string?)p!["providerId"] == $"{provider.Id}");
        }
        return found;
    }
}
