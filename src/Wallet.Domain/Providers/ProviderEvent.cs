using Wallet.Domain.Payments;

namespace Wallet.Domain.Providers;

/// <summary>What happened to a training provider.</summary>
public abstract record ProviderEvent
{
    private ProviderEvent() { }

    /// <summary>The provider may offer courses that budgets pay for, as long as a recognition holds.</summary>
    public sealed record ProviderAdmitted(
        ProviderId Provider,
        ValueList<Recognition> Recognitions,
        ActorId By,
        LocalDate On
    ) : ProviderEvent;

    /// <summary>A recognition was looked up: a new one, or one that was there and now says this.</summary>
    public sealed record RecognitionChecked(Recognition Recognition) : ProviderEvent;

    /// <summary>From this day on it is not admitted.</summary>
    /// <param name="Because">The decision behind it.</param>
    public sealed record ProviderSuspended(string Because, ActorId By, LocalDate On)
        : ProviderEvent;

    /// <summary>From this day on it is admitted again.</summary>
    /// <param name="Because">The decision behind it.</param>
    public sealed record ProviderResumed(string Because, ActorId By, LocalDate On) : ProviderEvent;

    /// <summary>Somebody proposed another bank account. Until it is confirmed the old one is used.</summary>
    public sealed record AccountProposed(Iban Iban, PayeeCheck Check, ActorId By, LocalDate On)
        : ProviderEvent;

    /// <summary>Another person confirmed the proposed account; from now on it is used.</summary>
    public sealed record AccountConfirmed(Iban Iban, ActorId By, LocalDate On) : ProviderEvent;

    /// <summary>The proposed account will not be used.</summary>
    public sealed record AccountDeclined(Iban Iban, ActorId By, LocalDate On) : ProviderEvent;

    /// <summary>A bank said whose account it is.</summary>
    public sealed record PayeeChecked(Iban Iban, PayeeCheck Check, LocalDate On) : ProviderEvent;

    /// <summary>The provider was paid this much more for an enrolment than it gets. It replaces what was known of that enrolment before.</summary>
    public sealed record OverpaymentFound(ReservationId Enrolment, Money InAll, LocalDate On)
        : ProviderEvent;

    /// <summary>The provider owes this much less for an enrolment.</summary>
    /// <param name="Claim">The claim that it was kept back of; null when the provider paid.</param>
    public sealed record OverpaymentRepaid(
        ReservationId Enrolment,
        Money Amount,
        ClaimId? Claim,
        LocalDate On
    ) : ProviderEvent;
}
