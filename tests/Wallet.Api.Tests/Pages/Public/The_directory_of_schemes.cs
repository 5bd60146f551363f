namespace Wallet.Api.Tests.Pages.Public;

[Collection(AsVisitors.Name)]
public sealed class The_directory_of_schemes(Visitors visitors)
{
    [Fact]
    public async Task Tells_of_every_scheme_what_it_pays_for_whom_and_how_to_apply()
    {
        var page = await visitors.SeeAsync("/schemes");

        var schemes = (await visitors.Wallet.Anonymous.GetAsync("schemes")).Sure();
        var known = schemes.Json["schemes"]!.AsArray();
        Assert.Equal(known.Count, page.Texts(".wallet-card h2").Count);
        Assert.All(
            known,
            scheme => Assert.NotNull(page.Document.GetElementById((string)scheme!["scheme"]!))
        );
        Assert.Equal(known.Count, page.Texts("h3").Count(t => t == "Hoe vraagt u het aan?"));
    }

    [Fact]
    public async Task Is_there_in_English()
    {
        using var visitor = new Visitor(visitors.Wallet);

        var page = await visitor.SendAsync(await visitor.GetAsync("/schemes"), "English");

        Assert.Equal("Schemes", page.Heading);
        Assert.Contains("Training voucher for agency workers", page.Texts("h2"));
    }
}
