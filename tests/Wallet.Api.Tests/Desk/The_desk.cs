using System.Net;
using Marten;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Tests.Journey;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Testing;

namespace Wallet.Api.Tests.Desk;

public sealed class The_desk(EmptyFixture empty) : IClassFixture<EmptyFixture>
{
    private static readonly LocalDate Today = SystemClock.Instance.TodayInTheNetherlands();
    private static readonly FunderId State = new("state");

    private readonly RunningWallet wallet = empty.Wallet;

    private AccountDesk Desk => wallet.Services.GetRequiredService<AccountDesk>();

    private IDocumentStore Store => wallet.Services.GetRequiredService<IDocumentStore>();

    [Fact]
    public async Task Serves_the_neighbours_of_a_command_that_breaks_the_decision()
    {
        var account = NewAccount();
        var broken = new AccountCommand.ReserveFunds(
            new ReservationId(Guid.CreateVersion7()),
            new BookedCourse(default, "", "", Course: null!),
            new Learner(null, []),
            [],
            Money.Zero,
            "",
            Terms: null!,
            Today
        );

        await AssertNeighboursServedAsync(account, broken);
    }

    [Fact]
    public async Task Serves_the_neighbours_of_a_command_that_cannot_be_stored()
    {
        var account = NewAccount();
        var unstorable = Grant(Money.Euro(1)) with { Source = "a\u0000b" };

        await AssertNeighboursServedAsync(account, unstorable);
    }

    [Fact]
    public async Task Answers_what_it_accepted_also_when_it_is_stopped()
    {
        var stopping = await RunningWallet.StartAsync(wallet.Database);
        var account = NewAccount();
        var desk = stopping.Services.GetRequiredService<AccountDesk>();
        var asked = Enumerable
            .Range(0, 1000)
            .Select(i => desk.SubmitAsync(Ask(account, $"{i}", Grant(Money.Euro(1))), default))
            .ToArray();

        await stopping.DisposeAsync();

        // More lots than an account may have: done and refused, but none left without an answer.
        var outcomes = await Task.WhenAll(asked).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(Domain.Limits.LotsPerAccount, outcomes.Count(o => o is Outcome.Done));
        Assert.All(
            outcomes.Where(o => o is not Outcome.Done),
            o => Assert.IsType<Outcome.Refused>(o)
        );
        Assert.Equal(Domain.Limits.LotsPerAccount, (await LoadAsync(account)).Lots.Count);
        Assert.IsType<Outcome.Busy>(
            await desk.SubmitAsync(Ask(account, "late", Grant(Money.Euro(1))), default)
        );
        await Books.AssertInOrderAsync(wallet.Services);
    }

    [Fact]
    public async Task Promises_nothing_when_it_is_full_and_answers_all_others()
    {
        var funder = new FunderId("employer:00000001");
        var account = NewAccount();
        await using var other = await HeldDeposit.HoldAsync(wallet, funder);
        // The first waits for the deposit that somebody else holds; behind it the queue fills up.
        var first = Desk.SubmitAsync(
            Ask(account, "first", Grant(Money.Euro(1), funder)) with
            {
                Deposit = funder,
            },
            default
        );
        var asked = new List<Task<Outcome>> { first };
        Task<Outcome> next;
        do
        {
            next = Desk.SubmitAsync(
                Ask(account, $"{asked.Count}", new AccountCommand.OpenAccount(Today)),
                default
            );
            asked.Add(next);
        } while (!next.IsCompleted && asked.Count < 10_000);

        Assert.IsType<Outcome.Busy>(await next);
        Assert.Equal(1, asked.Count(a => a.IsCompleted));

        await other.DisposeAsync();
        var outcomes = await Task.WhenAll(asked).WaitAsync(TimeSpan.FromSeconds(60));
        Assert.IsType<Outcome.Refused>(outcomes[0]); // the deposit is empty
        Assert.All(outcomes[1..^1], o => Assert.IsType<Outcome.Done>(o));
    }

    [Fact]
    public async Task Says_that_it_is_full_with_503_and_when_to_ask_again()
    {
        var context = new DefaultHttpContext
        {
            RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider(),
        };
        using var body = new MemoryStream();
        context.Response.Body = body;

        await new Outcome.Busy().ToProblem(context)!.ExecuteAsync(context);

        Assert.Equal((int)HttpStatusCode.ServiceUnavailable, context.Response.StatusCode);
        Assert.Equal("1", context.Response.Headers.RetryAfter);
        Assert.Equal("application/problem+json", context.Response.ContentType);
    }

    private async Task AssertNeighboursServedAsync(AccountId account, AccountCommand poison)
    {
        var good = Enumerable
            .Range(0, 10)
            .Select(i => Ask(account, $"good-{i}", Grant(Money.Euro(1))))
            .ToArray();
        var opened = await Desk.SubmitAsync(Ask(account, "open", Grant(Money.Euro(1))), default);
        Assert.IsType<Outcome.Done>(opened);

        var asked = good[..5]
            .Append(Ask(account, "poison", poison))
            .Concat(good[5..])
            .Select(r => Desk.SubmitAsync(r, default))
            .ToArray();

        await Assert.ThrowsAnyAsync<Exception>(() => asked[5]);
        Assert.All(
            await Task.WhenAll(asked.Where((_, i) => i != 5)),
            o => Assert.IsType<Outcome.Done>(o)
        );
        Assert.Equal(11, (await LoadAsync(account)).Lots.Count);
        await Books.AssertInOrderAsync(wallet.Services);
    }

    private static AccountId NewAccount() => new(Guid.CreateVersion7());

    private static DeskRequest Ask(AccountId account, string key, AccountCommand command) =>
        new(new Once("test", $"{account}", key, "hash"), account, command);

    private static AccountCommand.GrantCredit Grant(Money amount, FunderId? funder = null) =>
        new(
            new LotId(Guid.CreateVersion7()),
            new SchemeId("nl-ontwikkelbudget"),
            funder ?? State,
            amount,
            Today,
            null,
            null,
            [],
            null
        );

    private async Task<Account> LoadAsync(AccountId account)
    {
        await using var session = Store.QuerySession();
        return (await session.LoadAsync<Account>(account))!;
    }
}
