using Wallet.Domain.Claims;
using static Wallet.Domain.Claims.ClaimEvent;
using static Wallet.Domain.Ledger.LedgerAccount;

namespace Wallet.Domain.Ledger;

/// <summary>Money on its way to a provider. That it became payable is the account's to say; what is set off, the provider's.</summary>
internal static class ClaimPostings
{
    public static IEnumerable<Posting> Of(EnrolmentClaims? before, ClaimEvent happened) =>
        happened switch
        {
            ClaimPutInRun e => [Of(e.Claim, e.Run, Payable, InTransit, e.Amount, e.On)],
            ClaimLeftRun e =>
            [
                Of(e.Claim, e.Run, InTransit, Payable, PaymentOf(before!, e.Claim).Amount, e.On),
            ],
            ClaimPaid e =>
            [
                Of(e.Claim, e.Run, InTransit, Bank, PaymentOf(before!, e.Claim).Amount, e.On),
            ],
            PaymentReturned e when PaymentOf(before!, e.Claim) is var payment =>
            [
                Of(
                    e.Claim,
                    e.Run,
                    payment.IsPaid ? Bank : InTransit,
                    Payable,
                    payment.Amount,
                    e.On
                ),
            ],
            _ => [],
        };

    private static ClaimPayment PaymentOf(EnrolmentClaims claims, ClaimId claim) =>
        claims.The(claim)!.Payment!;

    private static Posting Of(
        ClaimId claim,
        PaymentRunId run,
        LedgerAccount debit,
        LedgerAccount credit,
        Money amount,
        LocalDate on
    ) => new(debit, credit, amount, on, on) { Reservation = claim.Enrolment, Run = run };
}
