using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using OpenIddict.Server;
using Wallet.Api.Auth;
using Wallet.Api.People;
using Wallet.Domain;

namespace Wallet.Benchmarks;

/// Somebody with a token of the development issuer.
internal sealed record LoggedIn(AccountId Account, AuthenticationHeaderValue Token)
{
    /// People whose account is open and empty. The issuer knows personas only: these are tokens of one of them, for somebody else, under its own signature.
    public static async Task<ConcurrentQueue<LoggedIn>> ManyAsync(InProcessWallet issuer, int count)
    {
        var people = await new ManyPeople(issuer.Services).MakeAsync(count);
        var claims = await ClaimsOfAPersonaAsync(issuer.Address);
        var key = issuer
            .Services.GetRequiredService<IOptionsMonitor<OpenIddictServerOptions>>()
            .CurrentValue.SigningCredentials[0];
        var tokens = new JsonWebTokenHandler();
        return new ConcurrentQueue<LoggedIn>(
            people
                .AsParallel()
                .Select(p => new LoggedIn(
                    p.Account,
                    new("Bearer", tokens.CreateToken(ClaimsOf(p.Number), key))
                ))
        );

        string ClaimsOf(CitizenNumber number)
        {
            var own = claims.DeepClone();
            own["urn:nl-eid-gdi:1.0:LegalSubjectID"] = number.Reveal();
            return own.ToJsonString();
        }
    }

    private static async Task<JsonNode> ClaimsOfAPersonaAsync(Uri issuer)
    {
        using var http = new HttpClient { BaseAddress = issuer };
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "password",
                ["client_id"] = "wallet-cli",
                ["username"] = "finn",
                ["password"] = "-",
            }
        );
        using var login = await http.PostAsync(
            new Uri($"{Issuer.DevelopmentPath}/token", UriKind.Relative),
            form
        );
        var answer = await login.Content.ReadFromJsonAsync<JsonElement>();
        var token = answer.GetProperty("access_token").GetString()!;
        return JsonNode.Parse(Base64Url.DecodeFromChars(token.Split('.')[1]))!;
    }
}
