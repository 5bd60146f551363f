using CsCheck;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Domain.Pots;
using Wallet.Domain.Tests.Accounts;

namespace Wallet.Domain.Tests.Pots;

public sealed class A_draw
{
    private static readonly TicketId First = new(Some.Id(7, 1));
    private static readonly TicketId Second = new(Some.Id(7, 2));

    private static readonly History Opened = An.Account.Given(
        new AccountEvent.AccountOpened(Some.Day)
    );

    private static readonly Gen<(string Seed, TicketId[] Tickets)> AnyDraw = Gen.Select(
        Gen.String[Gen.Char["0123456789abcdef"], 1, 64],
        Gen.Guid.Select(id => new TicketId(id)).Array[0, 40].Select(t => t.Distinct().ToArray())
    );

    /// <summary>CsCheck prints the seed of what fails.</summary>
    [Fact]
    public void Is_an_order_of_all_tickets_whatever_order_they_came_in() =>
        AnyDraw.Sample(
            (seed, tickets) =>
            {
                var order = DrawOrder.Of(seed, tickets);

                Assert.Equal(tickets.OrderBy(t => t.Value), order.OrderBy(t => t.Value));
                Assert.Equal(order, DrawOrder.Of(seed, tickets.Reverse()));
                Assert.Equal(order, DrawOrder.Of(seed, tickets.OrderBy(t => t.Value)));
                Assert.Equal(DrawOrder.HashOf(tickets), DrawOrder.HashOf(tickets.Reverse()));
            },
            iter: 1_000
        );

    [Fact]
    public void Is_the_order_that_anybody_can_compute()
    {
        // printf %s "5eed00000001-…" | sha256sum, and so on
        TicketId[] tickets =
        [
            new(Guid.Parse("00000001-0000-8000-8000-000000000000")),
            new(Guid.Parse("00000002-0000-8000-8000-000000000000")),
            new(Guid.Parse("00000003-0000-8000-8000-000000000000")),
        ];

        Assert.Equal(
            [
                "145851ca3503f2b1e17f302ff01215f658c645e8cfc5503ecb0add09c91ec929 00000003-0000-8000-8000-000000000000",
                "7a31fd5c8c194472f6f6f9c6bd98d2e11ff7856df7ea12073f2efdc9fb4ec5a4 00000002-0000-8000-8000-000000000000",
                "ca223b0a3eddd98a0d27e2af45ce4cfcce09834e48abfff01af6187dd3c26565 00000001-0000-8000-8000-000000000000",
            ],
            DrawOrder.Of("5eed", tickets).Select(t => $"{DrawOrder.Hash($"5eed{t}")} {t}")
        );
        Assert.Equal(
            "a6e0938b22a538a1ffcfc62950cfb30906ec92fc22880eb20d44d094217db12f",
            DrawOrder.HashOf(tickets)
        );
    }

    [Fact]
    public void Is_held_once_when_registration_has_closed_and_with_the_promised_seed_only()
    {
        var pot = A.PotWithDraw(80);
        var early = A.Draw(First) with { At = A.RegisterUntil - Duration.Epsilon };
        Assert.Equal(
            Decision.Reject<PotEvent>(new DrawRejection.RegistrationStillOpen(A.RegisterUntil)),
            PotDecider.Decide(pot, early)
        );
        Assert.Equal(
            Decision.Reject<PotEvent>(new DrawRejection.SeedDiffers()),
            PotDecider.Decide(pot, A.Draw(First) with { Seed = "other" })
        );

        var held = A.Decided(pot, A.Draw(First, Second));

        Assert.Equal(
            new DrawResult(A.Seed, 2, DrawOrder.HashOf([Second, First])),
            held.Draw!.Result
        );
        Assert.Equal(held, A.Decided(held, A.Draw(First)));
    }

    [Fact]
    public void Is_not_held_for_a_pot_without_registration()
    {
        Assert.Equal(
            Decision.Reject<PotEvent>(new DrawRejection.NoRegistration()),
            PotDecider.Decide(A.Pot(80), A.Draw())
        );
        Assert.Equal(
            Decision.Reject<PotEvent>(new PotRejection.PotNotThere()),
            PotDecider.Decide(null, A.Draw())
        );
    }

    [Fact]
    public void Keeps_the_pot_shut_for_everybody_else_until_all_who_registered_are_decided_upon()
    {
        var pot = A.PotWithDraw(80);
        var held = A.Decided(pot, A.Draw(First));
        var done = A.Decided(held, new PotCommand.FinishDraw(A.OpensAt));

        Assert.All([pot, held], p => Assert.False(p.IsOpenAt(A.OpensAt)));
        Assert.All([pot, held], p => Assert.True(p.AwaitsDrawAt(A.OpensAt)));
        Assert.True(done.IsOpenAt(A.OpensAt));
        Assert.False(done.IsOpenAt(A.OpensAt - Duration.Epsilon));
        Assert.Equal(done, A.Decided(done, new PotCommand.FinishDraw(A.OpensAt)));
        Assert.Equal(
            new Verdict.DrawNotDone(),
            Assert
                .IsType<AccountRejection.NoBudgetPays>(
                    Assert
                        .IsType<Decision<AccountEvent>.Rejected>(
                            Opened.When(held.Asked(80)).Decision
                        )
                        .Because
                )
                .Plan.Lines[0]
                .Verdict
        );
    }

    [Fact]
    public void Is_not_finished_before_it_is_held() =>
        Assert.Equal(
            Decision.Reject<PotEvent>(new DrawRejection.RegistrationStillOpen(A.RegisterUntil)),
            PotDecider.Decide(A.PotWithDraw(80), new PotCommand.FinishDraw(A.OpensAt))
        );

    [Fact]
    public void Of_nobody_is_done_at_once() =>
        Assert.True(A.Decided(A.PotWithDraw(80), A.Draw()).IsOpenAt(A.OpensAt));

    [Fact]
    public void Gives_to_who_registered_before_the_pot_opens()
    {
        var held = A.Decided(A.PotWithDraw(80), A.Draw(First));

        var reserved = Opened
            .When(held.AskedByDrawn(80))
            .Events.OfType<AccountEvent.FundsReserved>();

        var answer = Assert.Single(Assert.Single(reserved).PotAnswers).Answer;
        Assert.Equal(new PotAnswer(1, Money.Euro(80), Money.Zero, Money.Euro(80)), answer);
    }

    [Fact]
    public void Gives_nothing_when_the_pot_was_closed_before_it_opened()
    {
        var closed = A.Decided(
            A.Decided(A.PotWithDraw(80), A.Draw(First)),
            new PotCommand.ClosePot("besluit", A.RegisterUntil)
        );

        Assert.IsType<Decision<AccountEvent>.Rejected>(
            Opened.When(closed.AskedByDrawn(80)).Decision
        );
    }

    [Fact]
    public void Lets_what_is_cancelled_before_the_opening_go_back_to_the_pot()
    {
        Assert.True(A.PotWithDraw(80).TakesBackAt(A.RegisterUntil));
        Assert.False(A.PotWithDraw(80).TakesBackAt(A.Window.ClosesAt(A.Amsterdam)));
    }
}
