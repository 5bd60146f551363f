using System.Security.Cryptography;
using Wallet.Api.Hosting;

namespace Wallet.Api.Tests.Hosting;

public sealed class A_kept_secret : IDisposable
{
    private readonly string name = $"secret-of-a-test-{Path.GetRandomFileName()}";

    [Fact]
    public async Task Is_one_for_all_who_start_at_the_same_moment()
    {
        using var gate = new Barrier(16);

        var seen = await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(_ =>
                    Task.Factory.StartNew(
                        () =>
                        {
                            gate.SignalAndWait();
                            return WalletFolder.KeepSecret(
                                name,
                                () => RandomNumberGenerator.GetBytes(32)
                            );
                        },
                        TaskCreationOptions.LongRunning
                    )
                )
        );

        Assert.All(seen, secret => Assert.Equal(seen[0], secret));
        Assert.Equal(
            [name],
            Directory.EnumerateFiles(WalletFolder.Path, $"{name}*").Select(Path.GetFileName)
        );
    }

    public void Dispose() => File.Delete(Path.Combine(WalletFolder.Path, name));
}
