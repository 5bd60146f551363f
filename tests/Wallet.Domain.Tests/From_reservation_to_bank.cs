using CsCheck;
using Wallet.Domain.Accounts;
using Wallet.Domain.Claims;
using Wallet.Domain.Tests.Accounts;
using Wallet.Domain.Tests.Claims;
using static Wallet.Domain.Accounts.AccountCommand;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Claims.ClaimCommand;

namespace Wallet.Domain.Tests;

/// <summary>Account and claims together, as the handlers join them. CsCheck prints the seed of what fails.</summary>
public sealed class From_reservation_to_bank
{
    [Fact]
    public void What_the_checks_let_through_can_be_captured_and_the_end_pays_to_the_cent()
    {
        var (captures, overpaid) = (0, 0);
        Gen.Select(Lives.Staged, Gen.Int[0, 8])
            .Sample(
                (life, paidEarly) =>
                {
                    var way = new Way();
                    foreach (var command in life.Commands)
                    {
                        way.Go(command, paidEarly);
                    }
                    captures += way.Captured;
                    overpaid += way.Claims.Overpaid.IsPositive ? 1 : 0;
                    way.AssertSound();
                },
                iter: 3_000,
                threads: 1
            );
        Assert.True(captures > 500, $"only {captures} captures");
        Assert.True(overpaid > 20, $"only {overpaid} were paid too much");
    }

    private sealed class Way
    {
        private Account account = An.Account.Now;
        private Money settled;
        private int invoice;
        private int run;

        public EnrolmentClaims Claims { get; private set; } = The.NoClaims;

        public int Captured { get; private set; }

        public void Go(AccountCommand command, int paidEarly)
        {
            switch (command)
            {
                case CaptureFunds c:
                    Claim(c);
                    if (invoice <= paidEarly)
                    {
                        PayAll();
                    }
                    break;
                case ReturnFunds:
                    break;
                default:
                    Decide(command);
                    break;
            }
        }

        public void AssertSound()
        {
            if (Claims.Settled is not { } inAll)
            {
                Assert.Equal(Captures, Claims.Claimed);
                return;
            }
            Assert.Equal(settled, inAll);
            Submit(inAll - Claims.Claimed, ClaimStage.Final, Money.Zero);
            PayAll();
            Assert.Equal(inAll, Claims.Received - Claims.Overpaid);
            Submit(new Money(1), ClaimStage.Final, Money.Zero);
            Assert.True(Claims.Claims[^1].IsRejected);
        }

        private Money Captures =>
            Money.Sum(
                account
                    .Reservations.SelectMany(r => r.Captured)
                    .SelectMany(c => c.Legs)
                    .Select(l => l.Amount)
            );

        // A claim and its capture are one commit: what the checks let through must fit.
        private void Claim(CaptureFunds c)
        {
            if (account.Reservations is not [var reservation])
            {
                return;
            }
            Claims = EnrolmentClaims.Initial(reservation.Id) with
            {
                Claims = Claims.Claims,
                Settled = Claims.Settled,
            };
            var claimable = Money.Sum(
                Claimable.InAll(reservation, c.On, c.Terms).Select(l => l.Amount)
            );
            if (Submit(c.Amount, ClaimStage.Advance, claimable) is { IsRejected: false } claim)
            {
                Decide(c with { Claim = claim.Id });
                Captured++;
            }
        }

        private Claim? Submit(Money amount, ClaimStage stage, Money claimable)
        {
            if (!amount.IsPositive)
            {
                return null;
            }
            Claims = Claims.After(
                The.Submit(1, $"{++invoice}", The.Sound with { Claimable = claimable }, stage) with
                {
                    Amount = amount,
                }
            );
            return Claims.Claims[^1];
        }

        private void PayAll()
        {
            run++;
            foreach (var claim in Claims.Claims)
            {
                if (Claims.PayableOn(claim.Id, Some.Day).IsPositive)
                {
                    Claims = Claims.After(
                        new PutInRun(claim.Id, The.Run(run), Some.Day),
                        new PayClaim(claim.Id, The.Run(run), Some.Day)
                    );
                }
            }
        }

        private void Decide(AccountCommand command)
        {
            var decision = AccountDecider.Decide(account, command);
            if (command is CaptureFunds)
            {
                Assert.NotEmpty(decision.Events());
            }
            foreach (var happened in Life.EventsOf(account, command))
            {
                account = Account.Evolve(account, happened);
                switch (happened)
                {
                    case ReservationSettled e:
                        Settle(e.Settlement.FromBudgets);
                        break;
                    case ReservationReleased:
                        Settle(Money.Zero);
                        break;
                }
            }
        }

        private void Settle(Money inAll)
        {
            settled = inAll;
            Claims = Claims.After(new SettleAmount(inAll, Some.Day));
        }
    }
}
