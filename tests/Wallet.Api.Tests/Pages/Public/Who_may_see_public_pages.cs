using System.Net;

namespace Wallet.Api.Tests.Pages.Public;

[Collection(AsVisitors.Name)]
public sealed class Who_may_see_public_pages(Visitors visitors)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/courses")]
    [InlineData("/schemes")]
    [InlineData("/check")]
    [InlineData("/check/situation?age=34")]
    [InlineData("/check/course?age=34")]
    public async Task Everybody(string address)
    {
        using var visitor = new Visitor(visitors.Wallet);

        var page = await visitor.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(address.Split('?')[0], page.Path);
    }

    [Theory]
    [InlineData("anna", "/account")]
    [InlineData("de-brug", "/employer")]
    [InlineData("ministerie", "/administration")]
    public async Task The_first_page_goes_on_to_the_own_pages(string persona, string address)
    {
        using var visitor = await Visitor.LoggedInAsync(visitors.Wallet, persona);

        Assert.Equal(address, (await visitor.GetAsync("/")).Path);
    }
}
