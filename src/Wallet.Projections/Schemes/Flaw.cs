namespace Wallet.Projections.Schemes;

/// <summary>One mistake in a file: where, what was found and what is allowed.</summary>
/// <param name="Place">As <c>$.clauses[3].windows[0].until</c>.</param>
public sealed record Flaw(string File, string Place, string Found, string Allowed)
{
    public string Problem => $"found {Found}, allowed is {Allowed}";

    public override string ToString() => $"{File} {Place}: {Problem}";
}
