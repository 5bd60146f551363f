using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using Wallet.Api.Auth;

namespace Wallet.Api.Tests.Auth;

public sealed class Calling_the_api(LoginHost host) : IClassFixture<LoginHost>
{
    [Fact]
    public async Task Works_with_the_token_of_a_citizen()
    {
        var answer = await CallAsync("for-citizens", await TokenAsync("anna"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var who = await answer.Content.ReadAsStringAsync();
        Assert.StartsWith("citizen:", who, StringComparison.Ordinal);
        Assert.EndsWith(" Substantial Anna de Wit", who, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_the_same_account_as_logging_in_on_a_page()
    {
        using var browser = new Browser(host.Address);
        await browser.LogInAsync("finn");

        var answer = await CallAsync("for-citizens", await TokenAsync("finn"));

        Assert.Equal(
            await browser.TextAsync("/for-citizens"),
            await answer.Content.ReadAsStringAsync()
        );
    }

    [Theory]
    [InlineData("de-brug", "for-citizens")]
    [InlineData("ministerie", "for-employers")]
    [InlineData("peter", "for-employers")]
    [InlineData("de-brug", "for-providers")]
    [InlineData("anna", "for-administrators")]
    public async Task In_another_role_is_a_403_problem(string persona, string door) =>
        await AssertProblemAsync(
            await CallAsync(door, await TokenAsync(persona)),
            HttpStatusCode.Forbidden
        );

    [Theory]
    [InlineData("for-citizens")]
    [InlineData("for-nobody-in-particular")]
    public async Task Without_a_token_is_a_401_problem(string door) =>
        await AssertProblemAsync(await CallAsync(door, token: null), HttpStatusCode.Unauthorized);

    [Fact]
    public async Task With_a_changed_token_is_a_401_problem()
    {
        var parts = (await TokenAsync("anna")).Split('.');
        var claims = Base64UrlEncoder
            .Decode(parts[1])
            .Replace("999990019", "999990020", StringComparison.Ordinal);
        var changed = $"{parts[0]}.{Base64UrlEncoder.Encode(claims)}.{parts[2]}";

        await AssertProblemAsync(
            await CallAsync("for-citizens", changed),
            HttpStatusCode.Unauthorized
        );
    }

    [Fact]
    public async Task With_a_token_in_which_all_is_right_works()
    {
        Assert.Equal(
            HttpStatusCode.OK,
            (await CallAsync("for-administrators", Forge(token => token))).StatusCode
        );
    }

    [Fact]
    public async Task With_an_expired_token_is_a_401_problem() =>
        await AssertForgedIsRefusedAsync(token =>
        {
            token.NotBefore = DateTime.UtcNow.AddHours(-2);
            token.Expires = DateTime.UtcNow.AddHours(-1);
            return token;
        });

    [Fact]
    public async Task With_a_token_for_somebody_else_is_a_401_problem() =>
        await AssertForgedIsRefusedAsync(token =>
        {
            token.Audience = "wallet-web";
            return token;
        });

    [Fact]
    public async Task With_a_token_of_another_issuer_is_a_401_problem() =>
        await AssertForgedIsRefusedAsync(token =>
        {
            token.Issuer = "https://login.example.nl/v2.0";
            return token;
        });

    [Fact]
    public async Task With_a_token_that_names_no_role_is_a_401_problem()
    {
        var problem = await AssertForgedIsRefusedAsync(token =>
        {
            token.Claims.Remove("role");
            return token;
        });

        Assert.Equal("urn:ontwikkelrekening:problem:unknown-role", (string?)problem["type"]);
    }

    [Fact]
    public async Task With_a_token_for_acting_for_another_citizen_is_a_401_problem()
    {
        var problem = await AssertForgedIsRefusedAsync(token =>
        {
            token.Claims["urn:nl-eid-gdi:1.0:LegalSubjectID"] = "999990019";
            token.Claims["urn:nl-eid-gdi:1.0:LegalSubjectID:type"] = "BSN";
            token.Claims["urn:nl-eid-gdi:1.0:ActingSubjectID"] = "999990020";
            return token;
        });

        Assert.Equal(
            "urn:ontwikkelrekening:problem:acts-for-another-citizen",
            (string?)problem["type"]
        );
    }

    [Theory]
    [InlineData("anna", "http://eidas.europa.eu/LoA/low")]
    [InlineData("de-brug", "urn:etoegang:core:assurance-class:loa2plus")]
    public async Task After_too_weak_a_login_is_a_401_problem_that_says_so(
        string persona,
        string level
    )
    {
        var answer = await CallAsync("for-citizens", await TokenAsync(persona, level));

        Assert.Contains(
            "insufficient_user_authentication",
            answer.Headers.WwwAuthenticate.ToString(),
            StringComparison.Ordinal
        );
        var problem = await AssertProblemAsync(answer, HttpStatusCode.Unauthorized);
        Assert.Equal("urn:ontwikkelrekening:problem:assurance-too-low", (string?)problem["type"]);
    }

    [Fact]
    public async Task After_a_stronger_login_works() =>
        Assert.Contains(
            " High ",
            await (
                await CallAsync(
                    "for-employers",
                    await TokenAsync("linde", "urn:etoegang:core:assurance-class:loa4")
                )
            ).Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Is_described_without_the_actor_as_a_parameter()
    {
        var description = JsonNode.Parse(
            await host.Client.GetStringAsync(new Uri("/openapi.json", UriKind.Relative))
        )!;

        var me = description["paths"]!["/me"]!["get"]!;
        Assert.Null(me["parameters"]);
        Assert.Null(me["requestBody"]);
    }

    private Task<string> TokenAsync(string persona, string? level = null) =>
        Tokens.OfAsync(host.Client, persona, level);

    private async Task<HttpResponseMessage> CallAsync(string door, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/{door}");
        request.Headers.Authorization = token is null
            ? null
            : new AuthenticationHeaderValue("Bearer", token);
        return await host.Client.SendAsync(request);
    }

    private async Task<JsonNode> AssertForgedIsRefusedAsync(
        Func<SecurityTokenDescriptor, SecurityTokenDescriptor> change
    ) =>
        await AssertProblemAsync(
            await CallAsync("for-administrators", Forge(change)),
            HttpStatusCode.Unauthorized
        );

    // Signed with the issuer's own key, so that nothing but the change can be what is refused.
    private string Forge(Func<SecurityTokenDescriptor, SecurityTokenDescriptor> change)
    {
        var issuer = host.Services.GetRequiredService<IOptionsMonitor<OpenIddictServerOptions>>();
        return new JsonWebTokenHandler().CreateToken(
            change(
                new SecurityTokenDescriptor
                {
                    Issuer = host.Services.GetRequiredService<Issuer>().Authority,
                    Audience = "wallet-api",
                    Expires = DateTime.UtcNow.AddMinutes(5),
                    SigningCredentials = issuer.CurrentValue.SigningCredentials[0],
                    Claims = new Dictionary<string, object>
                    {
                        ["sub"] = "forged",
                        ["role"] = "scheme-administrator",
                        ["acr"] = "http://eidas.europa.eu/LoA/substantial",
                    },
                }
            )
        );
    }

    private static async Task<JsonNode> AssertProblemAsync(
        HttpResponseMessage answer,
        HttpStatusCode status
    )
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal((int)status, (int)problem["status"]!);
        Assert.NotNull(problem["title"]);
        Assert.NotNull(problem["detail"]);
        return problem;
    }
}
