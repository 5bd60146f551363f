using Wallet.Domain.Claims;
using Wallet.Domain.Employers;
using Wallet.Domain.Ledger;
using Wallet.Domain.Providers;
using Wallet.Domain.Tests.Claims;
using Wallet.Domain.Tests.Providers;
using static Wallet.Domain.Claims.ClaimEvent;
using static Wallet.Domain.Employers.DepositEvent;
using static Wallet.Domain.Ledger.LedgerAccount;
using static Wallet.Domain.Providers.ProviderEvent;

namespace Wallet.Domain.Tests.Ledger;

public sealed class The_books_of_paying
{
    private readonly Books books = new();

    [Fact]
    public void A_payment_is_in_transit_until_the_bank_paid_it()
    {
        var claims = Paid(
            Submitted(),
            new ClaimPutInRun(The.Claim(1), The.Run(1), Money.Euro(40), Some.Day)
        );
        Then((Payable, -40), (InTransit, 40), (Bank, 0));

        Paid(claims, new ClaimPaid(The.Claim(1), The.Run(1), Some.Day));
        Then((Payable, -40), (InTransit, 0), (Bank, 40));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_payment_that_comes_back_can_be_paid_again_whether_the_bank_had_paid_it_or_not(
        bool wasPaid
    )
    {
        var claims = Paid(
            Submitted(),
            new ClaimPutInRun(The.Claim(1), The.Run(1), Money.Euro(40), Some.Day)
        );
        if (wasPaid)
        {
            claims = Paid(claims, new ClaimPaid(The.Claim(1), The.Run(1), Some.Day));
        }
        Paid(claims, new PaymentReturned(The.Claim(1), The.Run(1), "AC04", Some.Day));
        Then((Payable, 0), (InTransit, 0), (Bank, 0));
    }

    [Fact]
    public void A_run_that_is_withdrawn_leaves_everything_payable()
    {
        var claims = Paid(
            Submitted(),
            new ClaimPutInRun(The.Claim(1), The.Run(1), Money.Euro(40), Some.Day)
        );
        Paid(claims, new ClaimLeftRun(The.Claim(1), The.Run(1), Some.Day));
        Then((Payable, 0), (InTransit, 0), (Bank, 0));
    }

    [Fact]
    public void What_a_provider_got_too_much_it_owes_until_it_is_kept_back_or_paid()
    {
        var provider = Owed(
            A_provider.Admitted,
            new OverpaymentFound(Some.Reservation(1), Money.Euro(30), Some.Day)
        );
        provider = Owed(
            provider,
            new OverpaymentFound(Some.Reservation(1), Money.Euro(20), Some.Day)
        );
        Then((ProviderOwes, -20), (Payable, 20), (Bank, 0));

        provider = Owed(
            provider,
            new OverpaymentRepaid(Some.Reservation(1), Money.Euro(15), The.Claim(1), Some.Day)
        );
        Then((ProviderOwes, -5), (Payable, 5), (Bank, 0));

        Owed(provider, new OverpaymentRepaid(Some.Reservation(1), Money.Euro(5), null, Some.Day));
        Then((ProviderOwes, 0), (Payable, 5), (Bank, -5));
    }

    [Fact]
    public void A_deposit_is_the_funders_until_it_pays_for_a_credit()
    {
        var funder = new FunderId("employer:12345678");
        var received = new DepositReceived(funder, Money.Euro(100), "1", Some.Day);
        books.Enter(FunderDeposit.Initial(Some.Id(1, 1)), received);
        Then((Bank, -100), (Deposit, 100), (Funding, 0));

        books.Enter(
            FunderDeposit.Evolve(FunderDeposit.Initial(Some.Id(1, 1)), received),
            new DepositCommitted(Some.AccountId, Some.Lot(1), Money.Euro(60), Some.Day)
        );
        Then((Bank, -100), (Deposit, 40), (Funding, 60));
        Assert.Equal(Money.Euro(40), books.BalanceOf(Deposit, Some.Day, p => p.Funder == funder));
    }

    private static EnrolmentClaims Submitted() =>
        EnrolmentClaims.Evolve(
            The.NoClaims,
            new ClaimSubmitted(
                The.Claim(1),
                ClaimStage.Advance,
                Money.Euro(40),
                "1",
                The.Provider,
                [],
                Some.Day
            )
        );

    private EnrolmentClaims Paid(EnrolmentClaims claims, ClaimEvent happened)
    {
        books.Enter(claims, happened);
        return EnrolmentClaims.Evolve(claims, happened);
    }

    private Provider Owed(Provider provider, ProviderEvent happened)
    {
        books.Enter(provider, happened);
        return Provider.Evolve(provider, happened);
    }

    private void Then(params (LedgerAccount Account, long Euros)[] balances) =>
        Assert.Equal(
            balances,
            balances.Select(b => (b.Account, books.BalanceOf(b.Account, Some.Day).Cents / 100))
        );
}
