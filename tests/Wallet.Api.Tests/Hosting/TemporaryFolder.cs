namespace Wallet.Api.Tests.Hosting;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } =
        Directory
            .CreateDirectory(
                System.IO.Path.Combine(
                    System.IO.Path.GetTempPath(),
                    $"wallet-hosting-{Guid.NewGuid():n}"
                )
            )
            .FullName;

    public string Of(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
