using System.Text.Json;
using Wallet.Api.Words;

namespace Wallet.Api.Catalogue;

/// <summary>Gets a feed from where it is: a document in a file or at an address, or a service that speaks the Open Education API.</summary>
/// <param name="patience">For all answers together.</param>
public sealed class FeedSource(Reach reach, TimeSpan patience) : IDisposable
{
    private static readonly TimeSpan PatiencePerAnswer = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PatienceInAll = TimeSpan.FromMinutes(2);

    public FeedSource(Reach reach)
        : this(reach, PatienceInAll) { }

    private readonly HttpClient http = new(reach.CreateHandler())
    {
        Timeout = PatiencePerAnswer,
        MaxResponseContentBufferSize = Feed.BytesAtMost,
    };

    public void Dispose() => http.Dispose();

    /// <summary>From an address that somebody typed.</summary>
    /// <exception cref="FeedUnreadableException">There is no feed.</exception>
    public async Task<Feed> FetchAsync(string address, CancellationToken cancellation)
    {
        if (!IsWebAddress(address))
        {
            throw new FeedUnreadableException(FeedWords.NoAddress(address, reach.Schemes));
        }
        using var inTime = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        inTime.CancelAfter(patience);
        try
        {
            return await FetchAsync(new Uri(address), inTime.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new FeedUnreadableException(FeedWords.NotReadWithin(patience));
        }
    }

    private async Task<Feed> FetchAsync(Uri root, CancellationToken cancellation)
    {
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
            throw new FeedUnreadableException(new Text(e.Message, e.Message));
        }
    }

    private bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && reach.Schemes.Contains(address.Scheme, StringComparer.Ordinal);

    private static bool IsDocument(JsonElement found) =>
        found.ValueKind == JsonValueKind.Object && found.TryGetProperty("courseOfferings", out _);
}
