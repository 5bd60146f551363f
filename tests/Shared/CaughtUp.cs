using Marten;
using Marten.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Wallet.Testing;

/// Reactions follow what happened after a moment: a test that looks at what they did waits until they have seen all of it.
public static class CaughtUp
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static Task CatchUpAsync(this RunningWallet wallet) =>
        wallet
            .Services.GetRequiredService<IDocumentStore>()
            .WaitForNonStaleProjectionDataAsync(Patience);
}
