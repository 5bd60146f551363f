namespace Wallet.Domain.Claims;

/// <summary>What somebody wants of the claims for one enrolment.</summary>
public abstract record ClaimCommand
{
    private ClaimCommand() { }

    /// <summary>Claim money. The same invoice for the same stage and amount is already so.</summary>
    public sealed record SubmitClaim(
        ClaimStage Stage,
        Money Amount,
        string Invoice,
        ClaimFacts Facts,
        CheckPolicy Policy,
        ActorId By,
        LocalDate On
    ) : ClaimCommand;

    /// <summary>Say that a hold or rejection is wrong.</summary>
    public sealed record ObjectToHits(ClaimId Claim, string Reference, LocalDate On) : ClaimCommand;

    /// <summary>Let a held claim go on.</summary>
    public sealed record ReleaseHold(ClaimId Claim, ActorId By, string Because, LocalDate On)
        : ClaimCommand;

    /// <summary>Reject a claim that no run pays; rejected already is fine.</summary>
    public sealed record RejectClaim(ClaimId Claim, ActorId By, string Because, LocalDate On)
        : ClaimCommand;

    /// <summary>Book what the provider gets in all, as the reservation ended. Once.</summary>
    public sealed record SettleAmount(Money InAll, LocalDate On) : ClaimCommand;

    /// <summary>Keep back a part for what the provider owes.</summary>
    public sealed record SetOffClaim(ClaimId Claim, Money Amount, LocalDate On) : ClaimCommand;

    /// <summary>Pay what can be paid of it in this run; in it already is fine.</summary>
    public sealed record PutInRun(ClaimId Claim, PaymentRunId Run, LocalDate On) : ClaimCommand;

    /// <summary>The run was withdrawn; not in it is fine.</summary>
    public sealed record LeaveRun(ClaimId Claim, PaymentRunId Run, LocalDate On) : ClaimCommand;

    /// <summary>The bank paid it; a payment that came back since stays so.</summary>
    public sealed record PayClaim(ClaimId Claim, PaymentRunId Run, LocalDate On) : ClaimCommand;

    /// <summary>The bank did not pay it, or the payment came back; told again it is already so.</summary>
    public sealed record ReturnPayment(ClaimId Claim, PaymentRunId Run, string Reason, LocalDate On)
        : ClaimCommand;
}
