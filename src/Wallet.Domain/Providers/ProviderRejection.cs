using Wallet.Domain.Payments;

namespace Wallet.Domain.Providers;

/// <summary>Why the rules refuse a command on a training provider.</summary>
public abstract record ProviderRejection : Rejection
{
    private ProviderRejection() { }

    /// <summary>The provider was never admitted.</summary>
    public sealed record ProviderNotAdmitted : ProviderRejection;

    /// <summary>No recognition holds on the day.</summary>
    public sealed record NoRecognition(LocalDate On) : ProviderRejection;

    /// <summary>Another bank account is proposed, or none.</summary>
    public sealed record AccountNotProposed(Iban Iban) : ProviderRejection;

    /// <summary>Who proposed a bank account cannot confirm it.</summary>
    public sealed record SecondPersonNeeded : ProviderRejection;

    /// <summary>The bank says that the account is somebody else's.</summary>
    public sealed record AccountOfAnother(Iban Iban) : ProviderRejection;

    /// <summary>The provider owes less.</summary>
    public sealed record ProviderOwesLess(Money Owed) : ProviderRejection;
}
