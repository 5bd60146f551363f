namespace Wallet.Projections.Verification;

/// <summary>What came of comparing.</summary>
/// <param name="Events">How many were folded.</param>
public sealed record Verified(long Events, IReadOnlyList<StreamFlaw> Flaws);
