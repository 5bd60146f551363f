using System.Net;
using AngleSharp.Html.Parser;
using Wallet.Api.Auth.Development;

namespace Wallet.Api.Tests.Auth;

public sealed class The_development_issuer(LoginHost host) : IClassFixture<LoginHost>
{
    private const string Authorize = "/dev-login/v2.0/authorize";

    [Fact]
    public async Task Offers_every_persona_on_a_page_without_script_or_inline_style()
    {
        using var browser = new Browser(host.Address);

        var page = await new HtmlParser().ParseDocumentAsync(await browser.TextAsync("/login"));

        Assert.Equal("nl", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal(Persona.All.Length, page.QuerySelectorAll("main li a").Length);
        Assert.Empty(page.QuerySelectorAll("script, style, [style]"));
    }

    [Theory]
    [InlineData("wallet-web", "http://127.0.0.1:1/signin-oidc")]
    [InlineData("wallet-web", "https://example.nl/signin-oidc")]
    [InlineData("stranger", "/signin-oidc")]
    public async Task Sends_nobody_on_to_another_client_or_address(string client, string address)
    {
        var redirectUri = new Uri(host.Address, address).ToString();

        var answer = await AskAsync(client, redirectUri);

        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.Null(answer.Headers.Location);
    }

    [Theory]
    [InlineData("nobody", "wallet-cli")]
    [InlineData("anna", "wallet-web")]
    [InlineData("anna", "stranger")]
    public async Task Gives_no_token_to_unknown_people_and_clients(string persona, string client) =>
        Assert.NotEqual(
            HttpStatusCode.OK,
            (await Tokens.AskAsync(host.Client, persona, client)).StatusCode
        );

    private Task<HttpResponseMessage> AskAsync(string client, string redirectUri) =>
        host.Client.GetAsync(
            new Uri(
                $"{Authorize}?client_id={client}&redirect_uri={Uri.EscapeDataString(redirectUri)}"
                    + "&response_type=code&scope=openid&persona=anna"
                    + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256",
                UriKind.Relative
            )
        );
}
