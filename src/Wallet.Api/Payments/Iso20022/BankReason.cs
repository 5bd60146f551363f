using Wallet.Api.Words;

namespace Wallet.Api.Payments.Iso20022;

/// <summary>Why a bank rejected or returned a payment.</summary>
/// <param name="Code">Of the lists of ISO 20022, "AC04", or the bank's own; "NOTPROVIDED" when it gives none.</param>
/// <param name="Note">What the bank adds, in its own words.</param>
public sealed record BankReason(string Code, string? Note)
{
    public Text InWords => BankReasonWords.Of(Code);

    /// <summary>From <c>StsRsnInf</c> or <c>RtrInf</c>.</summary>
    internal static BankReason Read(IsoReader xml)
    {
        var code = "NOTPROVIDED";
        var notes = new List<string>();
        foreach (var name in xml.Children())
        {
            if (name == "Rsn")
            {
                code = xml.Code();
            }
            else if (name == "AddtlInf" && xml.Text() is { } note)
            {
                notes.Add(note);
            }
        }
        return new BankReason(code, notes.Count > 0 ? string.Join(' ', notes) : null);
    }
}
