using System.Diagnostics;
using Wallet.Domain.Accounts;
using Wallet.Domain.Claims;
using Wallet.Domain.Employers;
using Wallet.Domain.Enrolments;
using Wallet.Domain.Payments;
using Wallet.Domain.Pots;
using Wallet.Domain.Providers;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Ledger;

/// <summary>What every event comes to in the books.</summary>
public static class Postings
{
    /// <summary>The postings of one event.</summary>
    /// <param name="before">The state of its stream before it: an event says only what changed.</param>
    /// <param name="happened">An event of any stream; most that are not of an account move no money.</param>
    public static ValueList<Posting> Of(object? before, object happened) =>
        [
            .. (
                happened switch
                {
                    AccountEvent e => AccountPostings.Of((Account)before!, e),
                    DepositEvent e => DepositPostings.Of((FunderDeposit)before!, e),
                    ClaimEvent e => ClaimPostings.Of((EnrolmentClaims?)before, e),
                    ProviderEvent e => ProviderPostings.Of((Provider?)before, e),
                    // A run pays claims, and they say so; what a pot gives is a credit on an account.
                    PaymentRunEvent or PotEvent or CourseGrantsEvent or RegistrationEvent => [],
                    EnrolmentEvent or SchemeEvent => [],
                    _ => throw new UnreachableException(
                        $"The books know no {happened.GetType().Name}."
                    ),
                }
            ).Where(p => p.Amount.IsPositive),
        ];
}
