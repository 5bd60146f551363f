using System.Security.Cryptography;

namespace Wallet.Api.Files;

/// <summary>A file as somebody sent it: small enough for memory.</summary>
public sealed record SentFile(byte[] Bytes)
{
    /// <summary>What a form adds to the file in it.</summary>
    public const int FormBytes = 64 * 1024;

    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Bytes));

    public static async Task<SentFile> OfAsync(Stream source, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await source.CopyToAsync(bytes, cancellation);
        return new SentFile(bytes.ToArray());
    }

    // Messages are logged when they fail; a file is too long for that.
    public override string ToString() => nameof(SentFile);
}
