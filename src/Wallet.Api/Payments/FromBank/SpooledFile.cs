using System.Security.Cryptography;

namespace Wallet.Api.Payments.FromBank;

/// <summary>A file of the bank on disk until it was read: it is read twice, and may be larger than memory should be.</summary>
public sealed class SpooledFile : IDisposable
{
    public const int BytesAtMost = 250 * 1024 * 1024;

    private readonly FileStream file;

    private SpooledFile(FileStream file, string sha256) => (this.file, Sha256) = (file, sha256);

    public string Sha256 { get; }

    public static Task<SpooledFile> OfAsync(Stream source, CancellationToken cancellation) =>
        OfAsync(spooled => source.CopyToAsync(spooled, cancellation), cancellation);

    public static async Task<SpooledFile> OfAsync(
        Func<Stream, Task> write,
        CancellationToken cancellation
    )
    {
        var spooled = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            }
        );
        await write(spooled);
        spooled.Position = 0;
        var hash = await SHA256.HashDataAsync(spooled, cancellation);
        return new SpooledFile(spooled, Convert.ToHexStringLower(hash));
    }

    /// <summary>From its beginning; whoever reads leaves it open.</summary>
    public Stream Read()
    {
        file.Position = 0;
        return file;
    }

    public void Dispose() => file.Dispose();
}
