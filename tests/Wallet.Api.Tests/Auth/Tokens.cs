using System.Text.Json.Nodes;

namespace Wallet.Api.Tests.Auth;

/// Access tokens as anybody gets them in development: see how to call the API with curl.
internal static class Tokens
{
    public static async Task<string> OfAsync(
        HttpClient client,
        string persona,
        string? level = null
    )
    {
        var answer = await AskAsync(client, persona, "wallet-cli", level);
        var json = await answer.Content.ReadAsStringAsync();
        return (string?)JsonNode.Parse(json)!["access_token"]
            ?? throw new InvalidOperationException(json);
    }

    public static async Task<HttpResponseMessage> AskAsync(
        HttpClient client,
        string persona,
        string clientId,
        string? level = null
    )
    {
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "password",
            ["client_id"] = clientId,
            ["username"] = persona,
            ["password"] = "any",
        };
        if (level is not null)
        {
            form["acr_values"] = level;
        }
        return await client.PostAsync(
            new Uri("/dev-login/v2.0/token", UriKind.Relative),
            new FormUrlEncodedContent(form)
        );
    }
}
