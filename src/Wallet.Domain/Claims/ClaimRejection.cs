namespace Wallet.Domain.Claims;

/// <summary>Why the rules refuse a command on claims. A claim that a check rejects is no refusal: it is kept, with what was found.</summary>
public abstract record ClaimRejection : Rejection
{
    private ClaimRejection() { }

    /// <summary>There is no such claim.</summary>
    public sealed record ClaimNotThere(ClaimId Claim) : ClaimRejection;

    /// <summary>There are as many claims for the enrolment as there can be.</summary>
    public sealed record TooManyClaims(int Limit) : ClaimRejection;

    /// <summary>A claim is for more than nothing.</summary>
    public sealed record NothingClaimed : ClaimRejection;

    /// <summary>This cannot be done to a claim that is so far.</summary>
    public sealed record ClaimIsElsewhere(ClaimId Claim, ClaimStanding Standing) : ClaimRejection;

    /// <summary>No check held or rejected it, or the time to object is over.</summary>
    public sealed record NothingToObjectTo(ClaimId Claim) : ClaimRejection;

    /// <summary>There is less to pay or to set off.</summary>
    public sealed record LessPayable(ClaimId Claim, Money Payable) : ClaimRejection;
}
