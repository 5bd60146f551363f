using Wallet.Domain.Ledger;

namespace Wallet.Projections.Ledger;

/// <summary>How ledger accounts are written down.</summary>
internal static class LedgerAccounts
{
    public static readonly LedgerAccount[] All = Enum.GetValues<LedgerAccount>();

    /// <summary>What stands where somebody wrote something that is none.</summary>
    public const LedgerAccount Unknown = (LedgerAccount)(-1);

    private static readonly string[] Names = Enum.GetNames<LedgerAccount>();

    private static readonly Dictionary<string, LedgerAccount> ByName = All.ToDictionary(NameOf);

    public static string NameOf(LedgerAccount account) => Names[(int)account];

    public static LedgerAccount Named(string name) => ByName.GetValueOrDefault(name, Unknown);
}
