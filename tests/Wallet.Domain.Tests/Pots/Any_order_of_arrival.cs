using CsCheck;
using Wallet.Domain.Accounts;
using Wallet.Domain.Pots;
using static Wallet.Domain.Accounts.AccountEvent;

namespace Wallet.Domain.Tests.Pots;

/// <summary>Whoever comes in whatever order, with money coming back and the pot being raised in between. CsCheck prints the seed of what fails.</summary>
public sealed class Any_order_of_arrival
{
    private const int People = 5;

    private static readonly Gen<Step> AnyStep = Gen.Frequency(
        (
            6,
            Gen.Select(Gen.Int[0, People - 1], Gen.Int[1, 60])
                .Select((who, price) => new Step(who, Asks: price, 0))
        ),
        (3, Gen.Int[0, People - 1].Select(who => new Step(who, 0, 0))),
        (1, Gen.Int[1, 40].Select(by => new Step(0, 0, RaisedBy: by)))
    );

    [Fact]
    public void Grants_what_fits_at_each_place_and_never_more_than_there_is() =>
        Gen.Select(Gen.Int[0, 120], AnyStep.List[1, 40])
            .Sample(
                (limit, steps) =>
                {
                    var rush = new Rush(limit);
                    steps.ForEach(rush.Take);
                    rush.AssertSound();
                },
                iter: 3_000
            );

    private sealed record Step(int Who, int Asks, int RaisedBy);

    private sealed class Rush(int limit)
    {
        private readonly Account[] accounts =
        [
            .. Enumerable
                .Range(0, People)
                .Select(i =>
                    Account.Evolve(
                        Account.Initial(new AccountId(Some.Id(0, 10 + i))),
                        new AccountOpened(Some.Day)
                    )
                ),
        ];

        private readonly List<PotAnswer> answers = [];
        private Pot pot = A.Pot(limit);
        private int asked;

        public void Take(Step step)
        {
            if (step.RaisedBy > 0)
            {
                pot = A.Decided(
                    pot,
                    new PotCommand.RaisePot(Money.Euro(step.RaisedBy), "more", A.OpensAt)
                );
            }
            else if (step.Asks > 0)
            {
                Apply(step.Who, step.Asks);
            }
            else if (accounts[step.Who].Reservations is [var reservation, ..])
            {
                Cancel(step.Who, reservation);
            }
        }

        public void AssertSound()
        {
            var granted = Money.Sum(accounts.SelectMany(a => a.Lots).Select(l => l.Reserved));
            Assert.Equal(granted, pot.Used);
            Assert.True(pot.Used >= Money.Zero && pot.Used <= pot.Limit);
            Assert.Equal(Enumerable.Range(1, answers.Count), answers.Select(a => a.Place));
            Assert.All(
                accounts.SelectMany(a => a.Lots),
                lot =>
                    Assert.Equal(
                        (Money.Zero, lot.Granted),
                        (lot.Available, lot.Reserved + lot.Withdrawn)
                    )
            );
        }

        private void Apply(int who, int price)
        {
            var (used, left) = (pot.Used, pot.Left);
            var decision = AccountDecider.Decide(accounts[who], pot.Asked(price, ++asked));
            var answer = Assert.Single(AnswersOf(decision)).Answer;
            Assert.Equal(new PotAnswer(pot.Places + 1, Money.Euro(price), used, pot.Limit), answer);
            Assert.Equal(Money.Euro(price) <= left, decision is Decision<AccountEvent>.Accepted);
            answers.Add(answer);
            pot = Pot.Evolve(
                pot,
                new PotEvent.PotDecided([
                    new PotDecision(accounts[who].Id, Some.Reservation(asked), answer, A.OpensAt),
                ])
            );
            Fold(who, decision);
        }

        private void Cancel(int who, Reservation reservation)
        {
            var cancel = Some.Cancel(1, Some.Day) with
            {
                Reservation = reservation.Id,
                Terms = Some.BookOf(A.Terms),
            };
            var decision = AccountDecider.Decide(accounts[who], cancel);
            var back = Assert.Single(
                ((Decision<AccountEvent>.Accepted)decision).Events.OfType<CreditWithdrawn>()
            );
            pot = Pot.Evolve(
                pot,
                new PotEvent.PotReturned(accounts[who].Id, back.Lot, back.Amount, A.OpensAt)
            );
            Fold(who, decision);
        }

        private void Fold(int who, Decision<AccountEvent> decision)
        {
            if (decision is Decision<AccountEvent>.Accepted { Events: var events })
            {
                accounts[who] = events.Aggregate(accounts[who], Account.Evolve);
            }
        }

        private static ValueList<AnswerOfPot> AnswersOf(Decision<AccountEvent> decision) =>
            decision switch
            {
                Decision<AccountEvent>.Accepted { Events: var events } => events
                    .OfType<FundsReserved>()
                    .Single()
                    .PotAnswers,
                Decision<AccountEvent>.Rejected { Because: AccountRejection.PotRefused because } =>
                    because.Answers,
                _ => throw new InvalidOperationException($"{decision}"),
            };
    }
}
