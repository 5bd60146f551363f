using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Wallet.Api.Requests;

namespace Wallet.Testing;

/// One caller of the JSON API, with or without a token. Paths are below /api/v1, as in "schemes".
public sealed class ApiClient(HttpClient http, string? token = null)
{
    public Task<Answer> GetAsync(string path, string? language = null) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, UriOf(path)), language);

    /// A fresh key unless the caller retries.
    public Task<Answer> PostAsync(
        string path,
        object? body = null,
        string? key = null,
        string? language = null
    )
    {
        var request = new HttpRequestMessage(HttpMethod.Post, UriOf(path))
        {
            Content = body is null ? null : JsonContent.Create(body),
        };
        request.Headers.Add(IdempotencyKey.Header, key ?? NewKey());
        return SendAsync(request, language);
    }

    /// A body exactly as it is written here.
    public Task<Answer> PostTextAsync(
        string path,
        string body,
        string? key = null,
        string? language = null
    )
    {
        var request = new HttpRequestMessage(HttpMethod.Post, UriOf(path))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add(IdempotencyKey.Header, key ?? NewKey());
        return SendAsync(request, language);
    }

    /// A file of a bank.
    public Task<Answer> PostXmlAsync(string path, string body, string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, UriOf(path))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/xml"),
        };
        request.Headers.Add(IdempotencyKey.Header, key ?? NewKey());
        return SendAsync(request);
    }

    /// A file of any kind.
    public Task<Answer> PostFileAsync(string path, byte[] body, string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, UriOf(path))
        {
            Content = new ByteArrayContent(body),
        };
        request.Headers.Add(IdempotencyKey.Header, key ?? NewKey());
        return SendAsync(request);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request, string? language = null)
    {
        using (request)
        {
            if (token is not null)
            {
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            }
            if (language is not null)
            {
                request.Headers.AcceptLanguage.ParseAdd(language);
            }
            using var answer = await http.SendAsync(request);
            return new Answer(
                answer.StatusCode,
                answer.Content.Headers.ContentType?.MediaType,
                await answer.Content.ReadAsStringAsync(),
                answer.Headers.ToDictionary(
                    h => h.Key,
                    h => string.Join(", ", h.Value),
                    StringComparer.OrdinalIgnoreCase
                )
            );
        }
    }

    public static string NewKey() => Guid.NewGuid().ToString("n");

    public static Uri UriOf(string path) =>
        new(path.StartsWith('/') ? path : $"{ApiPaths.Root}/{path}", UriKind.Relative);
}

/// What came back.
public sealed record Answer(
    HttpStatusCode Status,
    string? MediaType,
    string Text,
    IReadOnlyDictionary<string, string> Headers
)
{
    public JsonNode Json =>
        JsonNode.Parse(Text.Length > 0 ? Text : throw new InvalidOperationException($"{this}"))!;

    /// One member of the answer as text.
    public string? this[string member] => (string?)Json[member];

    public bool IsSuccess => (int)Status is >= 200 and < 300;

    /// The code of the kind of problem: "contribution-rose".
    public string? ProblemCode => ((string?)Json["type"])?.Split(':')[^1];

    /// What is wrong with one field.
    public string? Error(string field) => (string?)Json["errors"]?[field]?[0];

    /// For what a test needs to have gone well before it begins.
    public Answer Sure() =>
        IsSuccess ? this : throw new InvalidOperationException($"{(int)Status}: {Text}");
}
