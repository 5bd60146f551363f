namespace Wallet.Api.Words;

/// <summary>The registers in which training providers are recognised.</summary>
public static class RegisterWords
{
    public static readonly IReadOnlyDictionary<string, Text> All = new Dictionary<string, Text>
    {
        ["crkbo"] = new("CRKBO (kort beroepsonderwijs)", "CRKBO (short vocational education)"),
        ["crebo"] = new("Crebo (mbo)", "Crebo (secondary vocational education)"),
        ["croho"] = new("Croho (hbo en universiteit)", "Croho (higher education)"),
        ["nrto"] = new("NRTO-keurmerk", "NRTO quality mark"),
        ["stap"] = new("STAP-register", "STAP register"),
    };

    public static readonly Text Missing = new("Kies een register.", "Choose a register.");

    /// <summary>As it is called in a line of text.</summary>
    public static Text Name(string register) =>
        All.GetValueOrDefault(register, new(register, register));
}
