using System.Text.Json.Serialization;

namespace Wallet.Domain.Claims;

/// <summary>What happened to the claims for one enrolment.</summary>
public abstract record ClaimEvent
{
    private ClaimEvent() { }

    /// <summary>The provider claimed money; the checks were done. A hit that blocks has rejected it, a hit that holds lets it wait.</summary>
    public sealed record ClaimSubmitted(
        ClaimId Claim,
        ClaimStage Stage,
        Money Amount,
        string Invoice,
        ActorId By,
        ValueList<Hit> Hits,
        LocalDate On
    ) : ClaimEvent
    {
        /// <summary>Whether a check rejected it.</summary>
        [JsonIgnore]
        public bool IsBlocked => Hits.Any(h => h.Severity == Severity.Blocks);
    }

    /// <summary>The provider does not agree with a hold or a rejection.</summary>
    /// <param name="Reference">Where the objection is kept; its text may be personal.</param>
    public sealed record ClaimObjected(ClaimId Claim, string Reference, LocalDate On) : ClaimEvent;

    /// <summary>An administrator looked at a held claim and let it go on.</summary>
    public sealed record HoldReleased(ClaimId Claim, ActorId By, string Because, LocalDate On)
        : ClaimEvent;

    /// <summary>An administrator looked at a claim and rejected it.</summary>
    public sealed record ClaimRejected(ClaimId Claim, ActorId By, string Because, LocalDate On)
        : ClaimEvent;

    /// <summary>The reservation ended: so much the provider gets from the budgets in all, whatever it claimed.</summary>
    public sealed record AmountSettled(ReservationId Enrolment, Money InAll, LocalDate On)
        : ClaimEvent;

    /// <summary>A part was kept back for what the provider owed.</summary>
    public sealed record ClaimSetOff(ClaimId Claim, Money Amount, LocalDate On) : ClaimEvent;

    /// <summary>A payment run pays this much of it.</summary>
    public sealed record ClaimPutInRun(ClaimId Claim, PaymentRunId Run, Money Amount, LocalDate On)
        : ClaimEvent;

    /// <summary>The run was withdrawn before it was sent.</summary>
    public sealed record ClaimLeftRun(ClaimId Claim, PaymentRunId Run, LocalDate On) : ClaimEvent;

    /// <summary>The bank paid it.</summary>
    public sealed record ClaimPaid(ClaimId Claim, PaymentRunId Run, LocalDate On) : ClaimEvent;

    /// <summary>The bank did not pay it, or the payment came back: it can be paid again.</summary>
    /// <param name="Reason">The code of the bank: "AC04".</param>
    public sealed record PaymentReturned(
        ClaimId Claim,
        PaymentRunId Run,
        string Reason,
        LocalDate On
    ) : ClaimEvent;
}
