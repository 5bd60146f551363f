using System.Diagnostics;
using Wallet.Domain.Employers;
using static Wallet.Domain.Employers.DepositCommand;
using static Wallet.Domain.Employers.DepositEvent;

namespace Wallet.Domain.Tests.Employers;

public sealed class A_funders_deposit
{
    private static readonly FunderId Employer = FunderId.Of(new EmployerId("12345678"));

    private static readonly FunderDeposit Empty = FunderDeposit.Initial(Some.Id(9, 1));

    private static readonly FunderDeposit WithHundred = FunderDeposit.Evolve(
        Empty,
        new DepositReceived(Employer, Money.Euro(100), "invoice 1", Some.Day)
    );

    [Fact]
    public void Is_empty_before_anything_came_in() => Assert.Equal(Money.Zero, Empty.Available);

    [Fact]
    public void Money_that_comes_in_is_booked() =>
        Assert.Equal<DepositEvent>(
            [new DepositReceived(Employer, Money.Euro(100), "invoice 1", Some.Day)],
            Accepted(Empty, new ReceiveDeposit(Employer, Money.Euro(100), "invoice 1", Some.Day))
        );

    [Fact]
    public void Money_that_comes_in_adds_up() =>
        Assert.Equal(
            Money.Euro(130),
            FunderDeposit
                .Evolve(
                    WithHundred,
                    new DepositReceived(Employer, Money.Euro(30), "invoice 2", Some.Day)
                )
                .Available
        );

    [Fact]
    public void All_of_it_can_be_committed()
    {
        var events = Accepted(WithHundred, Commit(Money.Euro(100)));
        Assert.Equal<DepositEvent>(
            [new DepositCommitted(Some.AccountId, Some.Lot(1), Money.Euro(100), Some.Day)],
            events
        );
        var after = events.Aggregate(WithHundred, FunderDeposit.Evolve);
        Assert.Equal(
            (Money.Euro(100), Money.Euro(100), Money.Zero),
            (after.Received, after.Committed, after.Available)
        );
    }

    [Fact]
    public void One_cent_more_than_is_left_is_refused() =>
        Assert.Equal(
            new DepositRejection.DepositTooSmall(Money.Euro(100), new Money(10_001)),
            Assert
                .IsType<Decision<DepositEvent>.Rejected>(
                    DepositDecider.Decide(WithHundred, Commit(new Money(10_001)))
                )
                .Because
        );

    [Fact]
    public void What_was_committed_cannot_be_committed_again()
    {
        var after = Accepted(WithHundred, Commit(Money.Euro(60)))
            .Aggregate(WithHundred, FunderDeposit.Evolve);
        Assert.Equal(
            new DepositRejection.DepositTooSmall(Money.Euro(40), Money.Euro(41)),
            Assert
                .IsType<Decision<DepositEvent>.Rejected>(
                    DepositDecider.Decide(after, Commit(Money.Euro(41)))
                )
                .Because
        );
    }

    [Fact]
    public void An_event_that_commits_more_than_there_is_stops_the_wallet() =>
        Assert.Throws<UnreachableException>(() =>
            FunderDeposit.Evolve(
                WithHundred,
                new DepositCommitted(Some.AccountId, Some.Lot(1), new Money(10_001), Some.Day)
            )
        );

    private static CommitDeposit Commit(Money amount) =>
        new(Some.AccountId, Some.Lot(1), amount, Some.Day);

    private static IReadOnlyList<DepositEvent> Accepted(
        FunderDeposit deposit,
        DepositCommand command
    ) =>
        Assert
            .IsType<Decision<DepositEvent>.Accepted>(DepositDecider.Decide(deposit, command))
            .Events;
}
