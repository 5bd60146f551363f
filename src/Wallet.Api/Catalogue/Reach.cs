using System.Net;
using System.Net.Sockets;
using Wallet.Api.Words;

namespace Wallet.Api.Catalogue;

/// <summary>How far an address that somebody typed may lead: nobody is to read through us what answers in our own network only.</summary>
public sealed record Reach(string[] Schemes, Func<IPAddress, bool> Allows)
{
    private const int RedirectsAtMost = 5;

    /// <summary>For development, and for who works at this machine anyway.</summary>
    public static readonly Reach Anywhere = new(["https", "http"], _ => true);

    public static readonly Reach PublicOnly = new(["https"], PublicAddress.Is);

    /// <summary>Looks at each connection, also at those to which an answer redirects.</summary>
    public SocketsHttpHandler CreateHandler() =>
        new()
        {
            ConnectCallback = ConnectAsync,
            MaxAutomaticRedirections = RedirectsAtMost,
            UseCookies = false,
            // A proxy would look up the name by itself.
            UseProxy = this == Anywhere,
        };

    // Connects to the very addresses that were looked at: asked again, the name may lead elsewhere.
    private async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context,
        CancellationToken cancellation
    )
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await Dns.GetHostAddressesAsync(host, cancellation);
        if (addresses.FirstOrDefault(a => !Allows(a)) is { } refused)
        {
            throw new FeedUnreadableException(FeedWords.NotPublic(refused));
        }
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
