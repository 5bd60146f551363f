using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Wallet.Api.Requests;

namespace Wallet.Benchmarks;

/// The same rush by HTTP: everybody with a token of their own, at a process of its own.
internal sealed class HttpRush(Uri address, Rush rush, ConcurrentQueue<LoggedIn> people)
    : IDisposable
{
    // Who is late waits for a connection; nobody opens ever more of them.
    private const int ConnectionsForReads = 50;

    private readonly HttpMessageInvoker http = NewClient(int.MaxValue);
    private readonly HttpMessageInvoker forReads = NewClient(ConnectionsForReads);

    private readonly byte[] body = JsonSerializer.SerializeToUtf8Bytes(
        new { offeringId = Rush.Booked.Offering.ToString(), contribution = "0.00" },
        JsonSerializerOptions.Web
    );

    private readonly ConcurrentBag<LoggedIn> answered = [];

    public async Task AskAsync(int _)
    {
        if (!people.TryDequeue(out var somebody))
        {
            throw new InvalidOperationException("Everybody has asked: log in more people.");
        }
        using var request = Application(somebody);
        request.Headers.Add(IdempotencyKey.Header, Guid.NewGuid().ToString("n"));
        using var answer = await http.SendAsync(request, default);
        var text = await answer.Content.ReadAsStringAsync();
        switch (answer.StatusCode)
        {
            case HttpStatusCode.Created:
                rush.Granted();
                break;
            case HttpStatusCode.Conflict
                when text.Contains(":pot-refused", StringComparison.Ordinal):
                rush.Refused();
                break;
            default:
                throw new InvalidOperationException($"{(int)answer.StatusCode}: {text}");
        }
        answered.Add(somebody);
    }

    /// The same request as far as the door: without a key it is refused there, after the token was checked.
    public async Task KnockAsync(int _)
    {
        if (!answered.TryPeek(out var somebody))
        {
            throw new InvalidOperationException("Nobody has asked yet.");
        }
        using var request = Application(somebody);
        using var answer = await http.SendAsync(request, default);
        if (answer.StatusCode != HttpStatusCode.BadRequest)
        {
            throw new InvalidOperationException($"The door answered {answer.StatusCode}.");
        }
        await answer.Content.ReadAsStringAsync();
    }

    private HttpRequestMessage Application(LoggedIn somebody) =>
        new(
            HttpMethod.Post,
            new Uri(address, $"{ApiPaths.Root}/accounts/{somebody.Account}/reservations")
        )
        {
            Headers = { Authorization = somebody.Token },
            Content = new ByteArrayContent(body)
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
            },
        };

    /// Somebody who was answered looks at the own account.
    public async Task LookAsync()
    {
        if (!answered.TryPeek(out var somebody))
        {
            return;
        }
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri(address, $"{ApiPaths.Root}/accounts/{somebody.Account}")
        );
        request.Headers.Authorization = somebody.Token;
        using var answer = await forReads.SendAsync(request, default);
        var text = await answer.Content.ReadAsStringAsync();
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            throw new InvalidOperationException($"{(int)answer.StatusCode}: {text}");
        }
    }

    public void Dispose()
    {
        http.Dispose();
        forReads.Dispose();
    }

    // It follows no redirects, keeps no cookies and is part of no trace.
    private static HttpMessageInvoker NewClient(int connections) =>
        new(
            new SocketsHttpHandler
            {
                MaxConnectionsPerServer = connections,
                AllowAutoRedirect = false,
                UseCookies = false,
                ActivityHeadersPropagator = null,
            }
        );
}
