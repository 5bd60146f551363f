using System.Runtime.CompilerServices;

namespace Wallet.Testing;

/// Snapshots are contracts: a missing one fails. To write new ones: UPDATE_SNAPSHOTS=1 ./test, and read what changed before you commit it.
internal static class Snapshots
{
#pragma warning disable CA2255 // a setting of the test run, before any test
    [ModuleInitializer]
    internal static void AreStrict()
#pragma warning restore CA2255
    {
        var writes = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";
        Environment.SetEnvironmentVariable("SNAPSHOOTER_STRICT_MODE", writes ? "off" : "on");
    }
}
