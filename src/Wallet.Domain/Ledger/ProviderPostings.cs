using Wallet.Domain.Providers;
using static Wallet.Domain.Ledger.LedgerAccount;
using static Wallet.Domain.Providers.ProviderEvent;

namespace Wallet.Domain.Ledger;

/// <summary>What a provider got too much, and pays back or is kept back of a claim.</summary>
internal static class ProviderPostings
{
    public static IEnumerable<Posting> Of(Provider? before, ProviderEvent happened) =>
        happened switch
        {
            OverpaymentFound e => Found(before!, e),
            OverpaymentRepaid e =>
            [
                new(e.Claim is null ? Bank : Payable, ProviderOwes, e.Amount, e.On, e.On)
                {
                    Provider = before!.Id,
                    Reservation = e.Claim?.Enrolment,
                },
            ],
            _ => [],
        };

    // It replaces what was known of the enrolment before.
    private static IEnumerable<Posting> Found(Provider before, OverpaymentFound e)
    {
        var known = before.Overpayments.FirstOrDefault(o => o.Enrolment == e.Enrolment)?.InAll;
        var more = e.InAll - (known ?? Money.Zero);
        var posting = new Posting(ProviderOwes, Payable, more, e.On, e.On)
        {
            Provider = before.Id,
            Reservation = e.Enrolment,
        };
        return
        [
            more.IsPositive
                ? posting
                : posting with
                {
                    Debit = Payable,
                    Credit = ProviderOwes,
                    Amount = -more,
                },
        ];
    }
}
