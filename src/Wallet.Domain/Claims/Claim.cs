namespace Wallet.Domain.Claims;

/// <summary>One claim of a provider, and how far it is. Whether a hold still holds depends on the day, so nothing has to run for its end.</summary>
/// <param name="Invoice">The provider's own number for it.</param>
/// <param name="Hits">What the checks found.</param>
public sealed record Claim(
    ClaimId Id,
    ClaimStage Stage,
    Money Amount,
    string Invoice,
    ValueList<Hit> Hits,
    LocalDate SubmittedOn
)
{
    /// <summary>Whether an administrator ended the hold early.</summary>
    public bool IsReleased { get; init; }

    /// <summary>Whether a check or an administrator rejected it.</summary>
    public bool IsRejected { get; init; }

    /// <summary>Where the provider objects; null when it does not.</summary>
    public string? Objection { get; init; }

    /// <summary>What was kept back of it for what the provider owed.</summary>
    public Money SetOff { get; init; }

    /// <summary>The run that pays it; null when none does. A run that failed for it is none.</summary>
    public ClaimPayment? Payment { get; init; }

    /// <summary>The payments that came back, oldest first. Whatever is still heard of them changes nothing.</summary>
    public ValueList<ReturnedPayment> Returns { get; init; } = [];

    /// <summary>The last day on which it is held, inclusive; null when nothing holds it.</summary>
    public LocalDate? HeldUntil =>
        IsReleased
            ? null
            : Hits.Where(h => h.Severity == Severity.Holds).Select(h => h.LastDay).Max();

    /// <summary>Whether it asks the same: sent twice, it is one claim.</summary>
    public bool IsFor(ClaimStage stage, Money amount, string invoice) =>
        Invoice == invoice && Stage == stage && Amount == amount;

    /// <summary>How it stands on this day.</summary>
    public ClaimStanding StandingOn(LocalDate day) =>
        IsRejected ? ClaimStanding.Rejected
        : Payment is { IsPaid: true } || SetOff == Amount ? ClaimStanding.Paid
        : Payment is not null ? ClaimStanding.InRun
        : HeldUntil >= day ? ClaimStanding.Held
        : ClaimStanding.Approved;

    /// <summary>What was not set off and no run pays.</summary>
    internal Money Open => IsRejected || Payment is not null ? Money.Zero : Amount - SetOff;

    /// <summary>What the provider has of it, or will have when the run goes through.</summary>
    internal Money Committed => SetOff + (Payment?.Amount ?? Money.Zero);

    /// <summary>What the provider has of it.</summary>
    internal Money Received => SetOff + (Payment is { IsPaid: true } p ? p.Amount : Money.Zero);
}

/// <summary>What a check found: never a silent stop.</summary>
/// <param name="Amount">What it is about.</param>
/// <param name="LastDay">The last day of the hold, inclusive; from the day after it the claim can be paid. Null when it does not hold.</param>
/// <param name="ObjectUntil">The last day to object, inclusive.</param>
public sealed record Hit(
    CheckKind Check,
    Severity Severity,
    string LegalBasis,
    Money Amount,
    LocalDate? LastDay,
    LocalDate ObjectUntil
);

/// <summary>A claim in a payment run.</summary>
public sealed record ClaimPayment(PaymentRunId Run, Money Amount, bool IsPaid);

/// <summary>A payment that came back.</summary>
/// <param name="Reason">The code of the bank: "AC04".</param>
public sealed record ReturnedPayment(PaymentRunId Run, string Reason, LocalDate On);

/// <summary>How far a claim is.</summary>
public enum ClaimStanding
{
    /// <summary>It waits; the hits say why and until when.</summary>
    Held,

    /// <summary>It can be paid; also again, after the bank gave a payment back.</summary>
    Approved,

    /// <summary>It is not paid.</summary>
    Rejected,

    /// <summary>A payment run pays it.</summary>
    InRun,

    /// <summary>The bank paid it, or all of it was set off.</summary>
    Paid,
}
