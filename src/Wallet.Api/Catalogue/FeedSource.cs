using System.Text.Json;

namespace Wallet.Api.Catalogue;

/// <summary>Gets a feed from where it is: a document in a file or at an address, or a service that speaks the Open Education API.</summary>
public sealed class FeedSource(HttpClient http)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static HttpClient CreateClient() =>
        new() { Timeout = Patience, MaxResponseContentBufferSize = Feed.BytesAtMost };

    /// <summary>From an address that somebody typed.</summary>
    /// <exception cref="FeedUnreadableException">There is no feed.</exception>
    public async Task<Feed> FetchAsync(string address, CancellationToken cancellation)
    {
        if (!IsWebAddress(address))
        {
            throw new FeedUnreadableException(
                $"\"{address}\" is no address that begins with https:// or http://"
            );
        }
        var root = new Uri(address);
        var service = new OeapiReader(http, root);
        return await service.FindAsync(root, cancellation) is { } found && IsDocument(found)
            ? Feed.Of(found)
            : await service.ReadAllAsync(cancellation);
    }

    /// <summary>From a file, or from an address. For the command line only: nobody else may name files of this machine.</summary>
    /// <exception cref="FeedUnreadableException">There is no feed.</exception>
    public Task<Feed> ReadAsync(string fileOrAddress, CancellationToken cancellation) =>
        fileOrAddress.Contains("://", StringComparison.Ordinal)
            ? FetchAsync(fileOrAddress, cancellation)
            : ReadFileAsync(fileOrAddress, cancellation);

    private static async Task<Feed> ReadFileAsync(string file, CancellationToken cancellation)
    {
        try
        {
            return new FileInfo(file).Length <= Feed.BytesAtMost
                ? Feed.Parse(await File.ReadAllBytesAsync(file, cancellation))
                : throw FeedUnreadableException.TooLarge();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FeedUnreadableException(e.Message);
        }
    }

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.Scheme is "https" or "http";

    private static bool IsDocument(JsonElement found) =>
        found.ValueKind == JsonValueKind.Object && found.TryGetProperty("courseOfferings", out _);
}
