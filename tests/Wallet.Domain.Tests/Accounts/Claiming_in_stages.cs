using CsCheck;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;
using static Wallet.Domain.Accounts.AccountCommand;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Accounts.AccountRejection;
using static Wallet.Domain.Tests.Accounts.A_settlement;

namespace Wallet.Domain.Tests.Accounts;

/// <summary>A provider may get a part before the course is over; the end comes to the same as if it had not.</summary>
public sealed class Claiming_in_stages
{
    private static readonly SchemeId Staged = new("staged");

    private static readonly TermsBook Book = Some.BookOf(
        Some.Terms(
            Staged,
            rank: 10,
            clauses:
            [
                new ClaimedInStages(Percent.Of(30), Percent.Of(70), RestNeedsDiploma: true),
                new ReclaimedUnless(Percent.Of(80), Diploma: true),
            ]
        ),
        Some.Terms(Some.Budget, rank: 40)
    );

    // 100 of the scheme with stages, 50 of one that says nothing of them, and the learner pays 10.
    private static readonly History Reserved = With(
        Book,
        Money.Euro(160),
        (Staged, Money.Euro(100)),
        (Some.Budget, Money.Euro(50))
    );

    private static readonly History Started = Reserved.After(
        new RecordStart(Some.Reservation(1), StartDay)
    );

    private static readonly LocalDate Halfway = ClaimedInStages.HalfwayDay(
        CourseOf(Money.Euro(160))
    );

    [Fact]
    public void Before_the_start_there_is_nothing_to_claim() =>
        Reserved.When(Capture(1, 1)).ThenRefused(new MoreThanClaimable(Money.Zero));

    [Fact]
    public void After_the_start_a_share_of_what_the_scheme_reserved_and_nothing_of_others() =>
        Started
            .When(Capture(1, 3_000))
            .Then(
                new FundsCaptured(Some.Reservation(1), Claim(1), [Leg(1, Money.Euro(30))], StartDay)
            );

    [Fact]
    public void One_cent_more_is_refused_with_what_can_be_claimed() =>
        Started.When(Capture(1, 3_001)).ThenRefused(new MoreThanClaimable(Money.Euro(30)));

    [Fact]
    public void A_second_claim_gets_what_the_first_left() =>
        Started
            .After(Capture(1, 1_000))
            .When(Capture(2, 2_001))
            .ThenRefused(new MoreThanClaimable(Money.Euro(20)));

    [Fact]
    public void The_same_claim_again_changes_nothing() =>
        Started.After(Capture(1, 1_000)).When(Capture(1, 1_000)).ThenNothing();

    [Fact]
    public void Halfway_comes_from_its_first_day_on_and_counts_what_was_claimed_at_the_start()
    {
        var advanced = Started.After(Capture(1, 3_000));
        var more = Capture(2, 4_000);
        advanced
            .When(more with { On = Halfway.PlusDays(-1) })
            .ThenRefused(new MoreThanClaimable(Money.Zero));
        Assert.Equal(
            Money.Euro(70),
            advanced.After(more with { On = Halfway }).Now.Lots[0].Captured
        );
    }

    [Fact]
    public void Terms_that_pay_in_advance_without_stages_let_all_be_claimed_from_their_day_on()
    {
        var book = Some.BookOf(Some.Terms(Staged, clauses: [new ProviderDeposit(3)]));
        var reserved = With(book, Money.Euro(100), (Staged, Money.Euro(100)));
        var all = Capture(1, 10_000) with { Terms = book, On = StartDay.PlusWeeks(-3) };
        reserved
            .When(all with { On = all.On.PlusDays(-1) })
            .ThenRefused(new MoreThanClaimable(Money.Zero));
        Assert.Equal(Money.Euro(100), reserved.After(all).Now.Lots[0].Captured);
    }

    [Theory]
    [InlineData(-22, 0)]
    [InlineData(-21, 30)]
    [InlineData(300, 30)] // without a start there is no halfway
    public void Terms_that_pay_in_advance_and_in_stages_let_the_first_be_claimed_from_their_day_on(
        int daysFromStart,
        long claimable
    )
    {
        var book = Some.BookOf(
            Some.Terms(
                Staged,
                clauses:
                [
                    new ProviderDeposit(3),
                    new ClaimedInStages(Percent.Of(30), Percent.Of(70)),
                ]
            )
        );
        With(book, Money.Euro(100), (Staged, Money.Euro(100)))
            .When(Capture(1, 10_000) with { Terms = book, On = StartDay.PlusDays(daysFromStart) })
            .ThenRefused(new MoreThanClaimable(Money.Euro(claimable)));
    }

    [Fact]
    public void What_a_rejected_claim_captured_is_reserved_again()
    {
        var back = Started.After(Capture(1, 3_000)).After(new ReturnFunds(Claim(1), StartDay));
        Assert.Equal(Started.Now, back.Now);
        back.When(new ReturnFunds(Claim(1), StartDay)).ThenNothing();
    }

    [Fact]
    public void A_course_that_does_not_come_gives_everything_back_also_what_was_captured() =>
        Assert.Equal(
            [(Money.Euro(100), Money.Zero), (Money.Euro(50), Money.Zero)],
            With(
                    Some.BookOf(Some.Terms(Staged, clauses: [new ProviderDeposit(3)])),
                    Money.Euro(150),
                    (Staged, Money.Euro(100)),
                    (Staged, Money.Euro(50))
                )
                .After(
                    Capture(1, 10_000) with
                    {
                        Terms = Some.BookOf(Some.Terms(Staged, clauses: [new ProviderDeposit(3)])),
                        On = StartDay.PlusWeeks(-3),
                    }
                )
                .After(Some.Cancel(1, StartDay, ReleasedBy.Provider))
                .Now.Lots.Select(l => (l.Available, l.Captured))
        );

    [Fact]
    public void Without_the_diploma_the_rest_goes_to_the_residual_owner_and_not_to_the_learner()
    {
        var settlement = Started
            .After(Capture(1, 3_000))
            .When(Some.Complete(1, "100") with { Terms = Book })
            .Settlement;
        Assert.Equal([Leg(1, Money.Euro(70)), Leg(2, Money.Euro(50))], settlement.Captured);
        Assert.Equal([Leg(1, Money.Euro(30))], settlement.Forfeited);
        Assert.Equal(Money.Euro(10), settlement.LearnerPays);
        Assert.Equal(Money.Euro(120), settlement.FromBudgets);
    }

    [Fact]
    public void With_force_majeure_nothing_is_taken_back() =>
        Assert.Empty(
            Started
                .When(Some.Complete(1, "10") with { Terms = Book, ForceMajeure = true })
                .Settlement.Reclaimed
        );

    [Fact]
    public void Whatever_was_captured_in_stages_the_end_comes_to_the_same_as_in_one_go()
    {
        var captured = 0;
        Lives
            .Staged.Select(WithoutCeilings)
            .Sample(
                life =>
                {
                    var (staged, atOnce) = (life.Now(), WithoutStages(life).Now());
                    captured += life.Steps().Count(s => s.Happened is FundsCaptured);
                    Assert.Equal(atOnce.Debts, staged.Debts);
                    Assert.Equal(atOnce.Uses, staged.Uses);
                    Assert.Equal(
                        atOnce.Lots,
                        staged.Lots.Select(lot =>
                        {
                            var open = Money.Sum(
                                staged.Reservations.Select(r => r.CapturedOf(lot.Id))
                            );
                            return lot with
                            {
                                Captured = lot.Captured - open,
                                Reserved = lot.Reserved + open,
                            };
                        })
                    );
                },
                iter: 3_000,
                threads: 1
            );
        Assert.True(captured > 500, $"only {captured} captures");
    }

    [Fact]
    public void No_lot_has_more_captured_than_was_reserved() =>
        Lives.Staged.Sample(
            life =>
                Assert.All(
                    life.Now().Reservations,
                    r =>
                        Assert.All(
                            r.Legs,
                            leg => Assert.InRange(r.CapturedOf(leg.Lot).Cents, 0, leg.Amount.Cents)
                        )
                ),
            iter: 1_000,
            threads: 1
        );

    // What is captured is on the account no more, so a yearly grant up to a ceiling may fill it earlier.
    private static Life WithoutCeilings(Life life) =>
        new([
            .. life.Commands.Select(c =>
                c is GrantCredit grant ? grant with { BalanceAtMost = null } : c
            ),
        ]);

    private static Life WithoutStages(Life life) =>
        new([.. life.Commands.Where(c => c is not (CaptureFunds or ReturnFunds))]);

    private static CaptureFunds Capture(int claim, long cents) =>
        new(Claim(claim), new Money(cents), Book, StartDay);

    private static ClaimId Claim(int number) => new(Some.Reservation(1), number);
}
