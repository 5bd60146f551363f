using System.Net;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Desk;

/// Twenty reservations of 300.00 at once, on accounts with 1,000.00 of an employer.
public sealed class Parallel_reservations : IAsyncLifetime
{
    private const int Requests = 20;

    private RunningWallet wallet = null!;
    private Employer deBrug = null!;
    private Citizen finn = null!;
    private OfferingId course;

    public async Task InitializeAsync()
    {
        wallet = await RunningWallet.WithDemoAsync();
        deBrug = await wallet.EmployerAsync("de-brug");
        finn = await wallet.CitizenAsync("finn");
        (await deBrug.TopUpAsync("1003", "1000.00")).Sure();
        course = await wallet.OfferAsync(Money.Euro(300), []);
    }

    public async Task DisposeAsync() => await wallet.DisposeAsync();

    [Fact]
    public async Task Under_a_key_each_succeed_as_often_as_the_money_allows()
    {
        var answers = await AtOnce(_ => finn.ReserveAsync(course, "0.00"));

        Assert.Equal(3, answers.Count(a => a.Status == HttpStatusCode.Created));
        var refused = answers.Where(a => a.Status != HttpStatusCode.Created).ToArray();
        Assert.All(
            refused,
            a =>
            {
                Assert.Equal(HttpStatusCode.Conflict, a.Status);
                Assert.Equal("contribution-rose", a.ProblemCode);
                Assert.Equal("200.00", (string?)a.Json["plan"]!["contribution"]);
            }
        );
        Assert.Equal((Money.Euro(100), Money.Euro(900)), await finn.BalanceAsync());
        var account = (await finn.AccountAsync()).Sure();
        Assert.Equal(3, account.Json["reservations"]!.AsArray().Count);
        await Books.AssertInOrderAsync(wallet.Services);
    }

    [Fact]
    public async Task Under_one_key_are_one_reservation_with_one_answer()
    {
        var answers = await AtOnce(_ => finn.ReserveAsync(course, "0.00", key: "one"));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Created, a.Status));
        Assert.Single(answers.Select(a => a.Text).Distinct(StringComparer.Ordinal));
        Assert.Equal((Money.Euro(700), Money.Euro(300)), await finn.BalanceAsync());
        Assert.Equal(answers[0].Text, (await finn.ReserveAsync(course, "0.00", key: "one")).Text);
        await Books.AssertInOrderAsync(wallet.Services);
    }

    [Fact]
    public async Task Under_one_key_keep_a_refusal_too()
    {
        var dear = await wallet.OfferAsync(Money.Euro(5000), []);

        var first = await finn.ReserveAsync(dear, "0.00", key: "refused");
        (await deBrug.TopUpAsync("1003", "4000.00")).Sure();
        var again = await finn.ReserveAsync(dear, "0.00", key: "refused");

        Assert.Equal("contribution-rose", first.ProblemCode);
        Assert.Equal(first.Text, again.Text);
        (await finn.ReserveAsync(dear, "0.00")).Sure();
    }

    [Fact]
    public async Task Under_one_key_for_different_things_book_only_the_first()
    {
        (await finn.ReserveAsync(course, "0.00", key: "reused")).Sure();

        var other = await finn.ReserveAsync(course, "10.00", key: "reused");

        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Equal("idempotency-key-reused", other.ProblemCode);
        Assert.Equal((Money.Euro(700), Money.Euro(300)), await finn.BalanceAsync());
    }

    [Fact]
    public async Task Race_with_cancellations_and_lose_no_cent()
    {
        var made = await AtOnce(_ => finn.ReserveAsync(course, "0.00"), 3);
        var cancelling = made.Select(a => finn.CancelAsync(a.Sure()["reservationId"]!));
        var reserving = Enumerable.Range(0, 10).Select(_ => finn.ReserveAsync(course, "0.00"));

        var answers = await Task.WhenAll([.. cancelling, .. reserving]);

        Assert.All(answers[..3], a => Assert.Equal(HttpStatusCode.NoContent, a.Status));
        Assert.All(
            answers[3..],
            a => Assert.True(a.Status is HttpStatusCode.Created or HttpStatusCode.Conflict, a.Text)
        );
        var again = answers[3..].Count(a => a.IsSuccess);
        Assert.Equal(
            (Money.Euro(1000 - (300 * again)), Money.Euro(300 * again)),
            await finn.BalanceAsync()
        );
        await Books.AssertInOrderAsync(wallet.Services);
    }

    private static Task<Answer[]> AtOnce(Func<int, Task<Answer>> ask, int times = Requests) =>
        Task.WhenAll(Enumerable.Range(0, times).Select(ask));
}
