using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Claims;

namespace Wallet.Api.Claims;

/// <summary>What a provider claims, as it was read.</summary>
public sealed record ClaimLine(
    ReservationId Enrolment,
    ClaimStage Stage,
    Money Amount,
    string Invoice
);

/// <summary>Reads the fields of a claim, of whatever door.</summary>
public static class ReadClaim
{
    private static readonly Dictionary<string, ClaimStage> Stages = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["advance"] = ClaimStage.Advance,
        ["voorschot"] = ClaimStage.Advance,
        ["milestone"] = ClaimStage.Milestone,
        ["tussentijds"] = ClaimStage.Milestone,
        ["final"] = ClaimStage.Final,
        ["einde"] = ClaimStage.Final,
    };

    /// <summary>Worth something only when the input is sound.</summary>
    public static ClaimLine Claim(this Input input, SubmitClaimRequest request)
    {
        if (!Guid.TryParse(request.EnrolmentId?.Trim(), out var enrolment))
        {
            input.Refuse("enrolmentId", ClaimFieldWords.NoEnrolment(request.EnrolmentId));
        }
        if (!Stages.TryGetValue(request.Stage?.Trim() ?? "", out var stage))
        {
            input.Refuse("stage", ClaimFieldWords.NoStage(request.Stage));
        }
        return new(
            new ReservationId(enrolment),
            stage,
            input.Amount("amount", request.Amount),
            input.Required("invoice", request.Invoice, ClaimFieldWords.NoInvoice)
        );
    }
}
