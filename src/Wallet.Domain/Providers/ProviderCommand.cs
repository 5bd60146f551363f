using Wallet.Domain.Payments;

namespace Wallet.Domain.Providers;

/// <summary>What somebody wants of a training provider.</summary>
public abstract record ProviderCommand
{
    private ProviderCommand() { }

    /// <summary>Admit it; admitted already is fine.</summary>
    public sealed record Admit(
        ProviderId Provider,
        ValueList<Recognition> Recognitions,
        ActorId By,
        LocalDate On
    ) : ProviderCommand;

    /// <summary>Keep what a register says now.</summary>
    public sealed record CheckRecognition(Recognition Recognition) : ProviderCommand;

    /// <summary>Stop admitting it; suspended already is fine.</summary>
    public sealed record Suspend(string Because, ActorId By, LocalDate On) : ProviderCommand;

    /// <summary>Admit it again; not suspended is fine.</summary>
    public sealed record Resume(string Because, ActorId By, LocalDate On) : ProviderCommand;

    /// <summary>Propose a bank account; it takes the place of what was proposed before.</summary>
    public sealed record ProposeAccount(Iban Iban, PayeeCheck Check, ActorId By, LocalDate On)
        : ProviderCommand;

    /// <summary>Confirm the proposed account, as another person than who proposed it; in use already is fine.</summary>
    public sealed record ConfirmAccount(Iban Iban, ActorId By, LocalDate On) : ProviderCommand;

    /// <summary>Decline the proposed account. Who proposed it may do so too.</summary>
    public sealed record DeclineAccount(Iban Iban, ActorId By, LocalDate On) : ProviderCommand;

    /// <summary>Keep the answer of a bank, for the account in use or the proposed one.</summary>
    public sealed record KeepPayeeCheck(Iban Iban, PayeeCheck Check, LocalDate On)
        : ProviderCommand;

    /// <summary>Keep what the provider got too much for an enrolment; nothing is fine.</summary>
    public sealed record KeepOverpayment(ReservationId Enrolment, Money InAll, LocalDate On)
        : ProviderCommand;

    /// <summary>Take this much off what the provider owes, oldest first.</summary>
    /// <param name="Claim">The claim that it is kept back of, in the same commit; null when the provider paid.</param>
    public sealed record Repay(Money Amount, ClaimId? Claim, LocalDate On) : ProviderCommand;
}
