using Wallet.Domain.Payments;

namespace Wallet.Domain.Providers;

/// <summary>Where a provider is paid.</summary>
/// <param name="Check">Whether the name that belongs to the number is the provider's, as its bank says.</param>
public sealed record BankAccount(Iban Iban, PayeeCheck Check);

/// <summary>A bank account that one person proposed and another has not confirmed.</summary>
public sealed record ProposedAccount(BankAccount Account, ActorId By, LocalDate On);

/// <summary>The answer to a verification of payee.</summary>
public enum PayeeCheck
{
    /// <summary>Nobody asked, or the bank did not answer.</summary>
    NotChecked,

    /// <summary>The name is the provider's.</summary>
    Match,

    /// <summary>The name is nearly the provider's.</summary>
    CloseMatch,

    /// <summary>The name is another.</summary>
    NoMatch,
}
