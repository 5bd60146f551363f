using Wallet.Api.Desk;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Claims;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Claims;

/// <summary>A command on the claims for an enrolment that goes through the desk: it moves money of the account in the same commit.</summary>
/// <param name="For">What lists show of a claim that is new; null when none is made.</param>
public sealed record ClaimAsked(
    ReservationId Enrolment,
    ClaimCommand Command,
    TermsBook Terms,
    ClaimedFor? For = null
)
{
    /// <summary>What the account is asked because of this; null when it is not. An end has shared out all there is: nothing is captured for claims after it.</summary>
    public AccountCommand? OfAccount(EnrolmentClaims before, IReadOnlyList<ClaimEvent> events) =>
        (before.Settled, events) switch
        {
            (null, [ClaimEvent.ClaimSubmitted e]) when !e.IsBlocked =>
                new AccountCommand.CaptureFunds(e.Claim, e.Amount, Terms, e.On),
            (_, [ClaimEvent.ClaimRejected e]) => new AccountCommand.ReturnFunds(e.Claim, e.On),
            _ => null,
        };

    /// <summary>What lists show of the claims that are new.</summary>
    public IEnumerable<SubmittedClaim> Listed(
        DeskRequest request,
        IReadOnlyList<ClaimEvent> events
    ) =>
        events
            .OfType<ClaimEvent.ClaimSubmitted>()
            .Select(e => SubmittedClaim.Of(e, request.Account, For!, request.Once.ReceiptId));
}

/// <summary>Who claims, and for which course.</summary>
/// <param name="Course">In the register, whenever it starts; the offering where that was not kept.</param>
public sealed record ClaimedFor(ProviderId Provider, Guid Course, string Title);
