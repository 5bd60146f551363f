namespace Wallet.Domain.Claims;

/// <summary>What the checks look at. It is looked up before the claim is decided; what the claims of this enrolment know themselves is filled in by the decision.</summary>
/// <param name="Price">Of the course.</param>
/// <param name="Reserved">By budgets, for this enrolment.</param>
/// <param name="Claimable">What the terms let be claimed by now, all claims together; for the end the claims know it themselves.</param>
/// <param name="IsAttended">Whether both sides attested what the claim is for, or the terms pay before it.</param>
/// <param name="ProviderIsAdmitted">On the day of the claim.</param>
/// <param name="IbanIsVerified">Of the provider's confirmed bank account.</param>
/// <param name="GrantsForCourse">How many people have money of the scheme for the course.</param>
/// <param name="CourseQuota">How many may have; null when the terms do not say.</param>
/// <param name="NewClaimsOnCourse">In the week up to the day of the claim.</param>
/// <param name="Cap">The most that the schemes in the plan pay for one application; null when there is none.</param>
/// <param name="ProvidersOnIban">How many providers are paid on this bank account, this one too.</param>
/// <param name="LearnersOfActor">For how many learners the person acted who acted for this one; 0 when the learner did it alone.</param>
public sealed record ClaimFacts(
    Money Price,
    Money Reserved,
    Money Claimable,
    bool IsAttended,
    bool ProviderIsAdmitted,
    bool IbanIsVerified,
    int GrantsForCourse,
    int? CourseQuota,
    int NewClaimsOnCourse,
    Money? Cap,
    int ProvidersOnIban,
    int LearnersOfActor
)
{
    /// <summary>What was claimed for this enrolment before and not rejected.</summary>
    public Money Claimed { get; init; }

    /// <summary>Whether this invoice was.</summary>
    public bool InvoiceWasClaimed { get; init; }
}
