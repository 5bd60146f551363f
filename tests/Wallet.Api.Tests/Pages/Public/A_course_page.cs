using System.Net;

namespace Wallet.Api.Tests.Pages.Public;

[Collection(AsVisitors.Name)]
public sealed class A_course_page(Visitors visitors)
{
    [Fact]
    public async Task Shows_the_starts_and_how_to_find_out_who_pays()
    {
        var page = await visitors.SeeAsync(await AddressAsync("AI op het werk"));

        Assert.Equal("AI op het werk", page.Heading);
        Assert.Contains("Klikvaardig Opleidingen", page.Main, StringComparison.Ordinal);
        Assert.Contains("28 januari 2027", page.Texts("h3"));
        Assert.Contains("Er is plaats", page.Texts(".wallet-badge"));
        Assert.Contains("Log in en bekijk wie betaalt", page.Main, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("a[href^='/check?offeringId=']"));
    }

    [Fact]
    public async Task Brings_a_citizen_to_the_own_plan()
    {
        var address = await AddressAsync("AI op het werk");
        using var anna = await Visitor.LoggedInAsync(visitors.Wallet, "anna");
        var page = await anna.GetAsync(address);

        var plan = await anna.GetAsync(
            page.Document.QuerySelector("a[href^='/account/plan/']")!.GetAttribute("href")!
        );

        Assert.Equal("Wie betaalt deze cursus?", plan.Heading);
        Assert.Contains("AI op het werk", plan.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_there_for_an_unknown_course()
    {
        var page = await visitors.SeeAsync($"/courses/{Guid.NewGuid()}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("Deze pagina is er niet", page.Heading);
    }

    private async Task<string> AddressAsync(string name)
    {
        var found = await visitors.SeeAsync($"/courses?query={Uri.EscapeDataString(name)}");
        return found
            .Document.QuerySelectorAll(".wallet-card h3 a")
            .First(a => a.TextContent == name)
            .GetAttribute("href")!;
    }
}
