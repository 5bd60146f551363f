using Wallet.Api.Payments.Iso20022;

namespace Wallet.Api.Payments;

/// <summary>The section Payments of the configuration.</summary>
public sealed class PaymentOptions
{
    public const string Section = "Payments";

    /// <summary>From which account providers and employers are paid. Without it no run and no repayment is released.</summary>
    public DebtorOptions Debtor { get; init; } = new();

    /// <summary>From how many times as much as the last time on a payee stands out.</summary>
    public int FarAboveTimes { get; init; } = 3;
}

public sealed class DebtorOptions
{
    public string Name { get; init; } = "";

    public string Iban { get; init; } = "";

    /// <summary>Only where the bank asks for it.</summary>
    public string? Bic { get; init; }

    /// <summary>Null when it is not set, or no account that can be paid from.</summary>
    internal Debtor? ToDebtor() =>
        Name.Length > 0 && Domain.Payments.Iban.TryParse(Iban, out var iban, out _)
            ? new Debtor(Name, iban, string.IsNullOrEmpty(Bic) ? null : Bic)
            : null;
}
