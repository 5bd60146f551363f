using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Claims;

namespace Wallet.Api.Claims;

/// <summary>A claim, how it stands today, and what the checks found.</summary>
/// <param name="Learner">The name; null for who need not know it, and when the person was erased.</param>
/// <param name="Payable">What can be paid of it today.</param>
/// <param name="SetOff">What was kept back of it for what the provider owed.</param>
/// <param name="HeldUntil">The last day of the hold, inclusive; it can be paid from the day after.</param>
/// <param name="HasObjection">Whether the provider objects.</param>
public sealed record ClaimResource(
    Guid ClaimId,
    Guid EnrolmentId,
    Guid ProviderId,
    string Course,
    string? Learner,
    ClaimStage Stage,
    Money Amount,
    string Invoice,
    LocalDate SubmittedOn,
    ClaimStanding Standing,
    LocalDate? HeldUntil,
    Money Payable,
    Money SetOff,
    bool HasObjection,
    IReadOnlyList<HitResource> Hits
)
{
    public static ClaimResource Of(ListedClaim listed, LocalDate today, string? learner = null)
    {
        var (entry, claims) = listed;
        var claim = listed.Claim;
        return new(
            entry.Id,
            claim.Id.Enrolment.Value,
            entry.Provider.Value,
            entry.Title,
            learner,
            claim.Stage,
            claim.Amount,
            claim.Invoice,
            claim.SubmittedOn,
            claim.StandingOn(today),
            claim.StandingOn(today) == ClaimStanding.Held ? claim.HeldUntil : null,
            claims.PayableOn(claim.Id, today),
            claim.SetOff,
            claim.Objection is not null,
            [
                .. claim.Hits.Select(h =>
                    HitResource.Of(
                        h,
                        $"{ApiPaths.Root}/providers/{entry.Provider}/claims/{entry.Id}/objections"
                    )
                ),
            ]
        );
    }
}

/// <summary>What a check found.</summary>
/// <param name="Because">In plain words.</param>
/// <param name="Amount">What it is about.</param>
/// <param name="HeldUntil">The last day of the hold, inclusive; null when it does not hold.</param>
/// <param name="ObjectUntil">The last day to object, inclusive.</param>
/// <param name="ObjectAt">Where to object; null when it only informs.</param>
public sealed record HitResource(
    CheckKind Check,
    Severity Severity,
    string Because,
    string LegalBasis,
    Money Amount,
    LocalDate? HeldUntil,
    LocalDate ObjectUntil,
    string? ObjectAt
)
{
    public static HitResource Of(Hit hit, string objectAt) =>
        new(
            hit.Check,
            hit.Severity,
            HitWords.Because(hit.Check).ToString(),
            hit.LegalBasis,
            hit.Amount,
            hit.LastDay,
            hit.ObjectUntil,
            hit.Severity == Severity.Informs ? null : objectAt
        );
}
