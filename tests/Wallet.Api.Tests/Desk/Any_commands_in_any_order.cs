using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.Desk;
using Wallet.Api.Employers;
using Wallet.Api.Requests;
using Wallet.Api.Tests.Journey;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Domain.Schemes;
using Wallet.Projections.Schemes;
using Wallet.Testing;
using Wolverine;

namespace Wallet.Api.Tests.Desk;

/// Through the real store, many at once: whatever the outcomes, the books are in order.
public sealed class Any_commands_in_any_order(EmptyFixture empty) : IClassFixture<EmptyFixture>
{
    private static readonly LocalDate Today = SystemClock.Instance.TodayInTheNetherlands();
    private static readonly TermsBook Terms = SchemesFolder.Find().ToTermsBook();

    private static readonly Gen<Ask> Asks = Gen.Select(
        Gen.Int[0, 3],
        Gen.Int[0, 2],
        Gen.Int[1, 100_000],
        Gen.Int[0, 5],
        (kind, account, cents, number) => new Ask(kind, account, new Money(cents), number)
    );

    private readonly RunningWallet wallet = empty.Wallet;
    private int runs;

    [Fact]
    public async Task Leave_the_books_in_order()
    {
        await Asks.Array[1, 30].SampleAsync(RunAsync, iter: 25, threads: 1);

        await Books.AssertInOrderAsync(wallet.Services);
    }

    private async Task<bool> RunAsync(Ask[] asks)
    {
        var run = Interlocked.Increment(ref runs);
        var employer = new EmployerId($"{run:00000000}");
        var accounts = Enumerable
            .Range(0, 3)
            .Select(_ => new AccountId(Guid.CreateVersion7()))
            .ToArray();
        var outcomes = await Task.WhenAll(
            asks.Select(ask => SubmitAsync(ask, employer, accounts[ask.Account]))
        );
        Assert.All(outcomes, o => Assert.True(o is Outcome.Done or Outcome.Refused, $"{o}"));
        return true;
    }

    private async Task<Outcome> SubmitAsync(Ask ask, EmployerId employer, AccountId account)
    {
        var once = new Once("test", $"{account}", $"{Guid.NewGuid()}", "hash");
        if (ask.Kind == 0 && ask.Number == 0)
        {
            await using var scope = wallet.Services.CreateAsyncScope();
            return await scope
                .ServiceProvider.GetRequiredService<IMessageBus>()
                .InvokeAsync<Outcome>(
                    new RecordDeposit(once, employer, new DepositRequest($"{ask.Amount}", "-"))
                );
        }
        var funder = FunderId.Of(employer);
        AccountCommand command = ask.Kind switch
        {
            0 => new AccountCommand.OpenAccount(Today),
            1 => new AccountCommand.GrantCredit(
                new LotId(Guid.CreateVersion7()),
                new SchemeId("nl-employer-budget"),
                funder,
                ask.Amount,
                Today,
                null,
                null,
                [],
                null
            ),
            2 => new AccountCommand.ReserveFunds(
                ReservationOf(account, ask.Number),
                CourseOf(ask.Amount),
                new Learner(null, []),
                [],
                ask.Amount,
                "hash",
                Terms,
                Today
            ),
            _ => new AccountCommand.CancelReservation(
                ReservationOf(account, ask.Number),
                ReleasedBy.Learner,
                ForceMajeure: false,
                Terms,
                Today
            ),
        };
        return await wallet
            .Services.GetRequiredService<AccountDesk>()
            .SubmitAsync(
                new DeskRequest(once, account, command) { Deposit = ask.Kind == 1 ? funder : null },
                default
            );
    }

    private static ReservationId ReservationOf(AccountId account, int number) =>
        new(Wallet.Projections.EventStore.StreamId.FromName($"{account}/{number}"));

    private static BookedCourse CourseOf(Money tuition) =>
        new(
            default,
            "Lassen",
            "Vakhuis",
            new Course(
                new Price(Percent.Of(21), tuition, Money.Zero, Money.Zero, Money.Zero),
                Today.PlusDays(10),
                Today.PlusDays(11),
                []
            )
        );

    private sealed record Ask(int Kind, int Account, Money Amount, int Number);
}
