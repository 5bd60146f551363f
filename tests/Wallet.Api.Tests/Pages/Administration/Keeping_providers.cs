using Wallet.Api.Tests.Providers;

namespace Wallet.Api.Tests.Pages.Administration;

/// Today is 25 November 2026.
[Collection(WithProviders.Name)]
public sealed class Keeping_providers(ProviderFixture providers) : IAsyncLifetime
{
    private const string Address = "/administration/providers";

    private Visitor ministry = null!;

    public async Task InitializeAsync() =>
        ministry = await Visitor.LoggedInAsync(providers.Wallet, "ministerie");

    public Task DisposeAsync()
    {
        ministry.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Admits_one_that_is_chosen_by_its_name()
    {
        var provider = await providers.OfferingAsync();
        var found = await ministry.GetAsync(
            $"{Address}/admit?query={Uri.EscapeDataString(provider.Name)}"
        );
        Assert.Contains($"{Address}/admit/{provider.Id}", found.Links);
        var form = await ministry.GetAsync($"{Address}/admit/{provider.Id}");
        Assert.Equal(
            (provider.Name, provider.CompanyNumber, "2026-11-25"),
            (form.Value("name"), form.Value("companyNumber"), form.Value("checkedOn"))
        );

        var check = await ministry.SendAsync(form, "Verder", Recognition("2030-12-31"));
        Assert.Equal("Klopt dit?", check.Heading);
        Assert.Contains("31 december 2030", check.Main, StringComparison.Ordinal);
        var changing = await ministry.SendAsync(check, "Wijzigen");
        Assert.Equal("K-1", changing.Value("number"));
        var done = await ministry.SendAsync(check, "Ja, laat deze opleider toe");

        Assert.Equal($"{Address}/{provider.Id}", done.Path);
        Assert.Equal(provider.Name, done.Heading);
        Assert.Equal("Toegelaten", Assert.Single(done.Texts(".wallet-badge")));
    }

    [Fact]
    public async Task Says_at_each_field_what_is_wrong_and_loses_nothing()
    {
        var provider = await providers.OfferingAsync();

        var page = await ministry.SendAsync(
            await ministry.GetAsync($"{Address}/admit/{provider.Id}"),
            "Verder",
            ("companyNumber", "123"),
            ("number", "K-1"),
            ("validFrom", "2026-02-01"),
            ("validUntil", "2026-01-31")
        );

        Assert.Equal(["companyNumber", "register", "validUntil", "source"], page.FieldsWithErrors);
        Assert.Equal(
            (provider.Name, "123", "K-1"),
            (page.Value("name"), page.Value("companyNumber"), page.Value("number"))
        );
    }

    [Fact]
    public async Task Is_refused_without_a_recognition_that_holds_and_can_be_corrected()
    {
        var provider = await providers.OfferingAsync();
        var check = await ministry.SendAsync(
            await ministry.GetAsync($"{Address}/admit/{provider.Id}"),
            "Verder",
            Recognition("2026-11-24")
        );

        var refused = await ministry.SendAsync(check, "Ja, laat deze opleider toe");

        Assert.Contains(
            "25 november 2026 geen erkenning",
            Assert.Single(refused.Problems),
            StringComparison.Ordinal
        );
        var again = await ministry.SendAsync(refused, "Verder", ("validUntil", "2026-11-25"));
        var done = await ministry.SendAsync(again, "Ja, laat deze opleider toe");
        Assert.Equal(provider.Name, done.Heading);
        Assert.Contains(
            "Een erkenning loopt af op 25 november 2026",
            (await ministry.GetAsync($"{Address}/work")).Main,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Suspends_one_with_a_reason_and_ends_that()
    {
        var provider = await providers.AdmittedAsync();
        var form = await ministry.GetAsync($"{Address}/{provider.Id}/suspend");
        var empty = await ministry.SendAsync(form, "Ja, schors deze opleider");
        Assert.Equal(["because"], empty.FieldsWithErrors);

        var suspended = await ministry.SendAsync(
            empty,
            "Ja, schors deze opleider",
            ("because", "Onderzoek 12")
        );
        Assert.Equal("Geschorst", Assert.Single(suspended.Texts(".wallet-badge")));
        Assert.Contains("Onderzoek 12", suspended.Main, StringComparison.Ordinal);

        var resumed = await ministry.SendAsync(
            await ministry.GetAsync($"{Address}/{provider.Id}/resume"),
            "Ja, stop de schorsing",
            ("because", "Niets gevonden")
        );
        Assert.Equal("Toegelaten", Assert.Single(resumed.Texts(".wallet-badge")));
        Assert.Contains("Niets gevonden", resumed.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_what_a_register_says_now()
    {
        var provider = await providers.AdmittedAsync("2026-12-31");

        var after = await ministry.SendAsync(
            await ministry.GetAsync($"{Address}/{provider.Id}/recognition"),
            "Bewaren",
            ("register", "nrto"),
            ("number", "1"),
            ("validFrom", "2020-01-01"),
            ("source", "nrto.nl"),
            ("checkedOn", "2026-11-25")
        );

        Assert.Contains(
            "NRTO-keurmerk 1 1 januari 2020 Geen einde nrto.nl 25 november 2026",
            Assert.Single(after.Texts("tbody tr")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Asks_the_bank_again_and_shows_the_account_by_its_end()
    {
        var provider = await providers.AdmittedAsync();
        var (one, _) = await providers.PeopleAsync(provider);
        (await one.ProposeAsync(Ibans.NearlyRight)).Sure();

        var page = await ministry.SendAsync(
            await ministry.GetAsync($"{Address}/{provider.Id}"),
            "Vraag de bank opnieuw"
        );

        Assert.Contains("eindigt op 4307", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(Ibans.NearlyRight, page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_nobody_who_is_not_there()
    {
        var page = await ministry.GetAsync($"{Address}/{Guid.CreateVersion7()}");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, page.Status);
    }

    private static (string, string)[] Recognition(string validUntil) =>
        [
            ("register", "crkbo"),
            ("number", "K-1"),
            ("validFrom", "2020-01-01"),
            ("validUntil", validUntil),
            ("source", "crkbo.nl"),
        ];
}
