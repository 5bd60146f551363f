using System.Net;
using Wallet.Api.Tests.Journey;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Desk;

/// Of 300.00 each, on accounts with 1,000.00 of an employer; each test has a person of its own.
public sealed class Parallel_reservations(DemoFixture demo) : IClassFixture<DemoFixture>
{
    private const int Requests = 20;

    [Fact]
    public async Task Under_a_key_each_succeed_as_often_as_the_money_allows()
    {
        var (finn, course) = await WithMoneyAsync("finn", "1003");

        var answers = await AtOnce(_ => finn.ReserveAsync(course, "0.00"));

        Assert.Equal(3, answers.Count(a => a.Status == HttpStatusCode.Created));
        Assert.All(
            answers.Where(a => a.Status != HttpStatusCode.Created),
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
        await Books.AssertInOrderAsync(demo.Wallet.Services);
    }

    [Fact]
    public async Task Under_one_key_are_one_reservation_with_one_answer()
    {
        var (emma, course) = await WithMoneyAsync("emma", "1002");

        var answers = await AtOnce(_ => emma.ReserveAsync(course, "0.00", key: "one"));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Created, a.Status));
        Assert.Single(answers.Select(a => a.Text).Distinct(StringComparer.Ordinal));
        Assert.Equal((Money.Euro(700), Money.Euro(300)), await emma.BalanceAsync());
        Assert.Equal(answers[0].Text, (await emma.ReserveAsync(course, "0.00", key: "one")).Text);

        var other = await emma.ReserveAsync(course, "10.00", key: "one");

        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Equal("idempotency-key-reused", other.ProblemCode);
        Assert.Equal((Money.Euro(700), Money.Euro(300)), await emma.BalanceAsync());
        await Books.AssertInOrderAsync(demo.Wallet.Services);
    }

    [Fact]
    public async Task Under_one_key_keep_a_refusal_too()
    {
        var (chaima, _) = await WithMoneyAsync("chaima", "1004");
        var dear = await demo.Wallet.OfferAsync(Money.Euro(2000), []);

        var first = await chaima.ReserveAsync(dear, "0.00", key: "refused");
        (await demo.DeBrug.TopUpAsync("1004", "1000.00")).Sure();
        var again = await chaima.ReserveAsync(dear, "0.00", key: "refused");

        Assert.Equal("contribution-rose", first.ProblemCode);
        Assert.Equal(first.Text, again.Text);
        (await chaima.ReserveAsync(dear, "0.00")).Sure();
    }

    [Fact]
    public async Task Race_with_cancellations_and_lose_no_cent()
    {
        (await demo.DeBrug.AddStaffAsync("1005", "dirk")).Sure();
        var (dirk, course) = await WithMoneyAsync("dirk", "1005");
        var made = await AtOnce(_ => dirk.ReserveAsync(course, "0.00"), 3);
        var cancelling = made.Select(a => dirk.CancelAsync(a.Sure()["reservationId"]!));
        var reserving = Enumerable.Range(0, 10).Select(_ => dirk.ReserveAsync(course, "0.00"));

        var answers = await Task.WhenAll([.. cancelling, .. reserving]);

        Assert.All(answers[..3], a => Assert.Equal(HttpStatusCode.NoContent, a.Status));
        Assert.All(
            answers[3..],
            a => Assert.True(a.Status is HttpStatusCode.Created or HttpStatusCode.Conflict, a.Text)
        );
        var again = answers[3..].Count(a => a.IsSuccess);
        Assert.Equal(
            (Money.Euro(1000 - (300 * again)), Money.Euro(300 * again)),
            await dirk.BalanceAsync()
        );
        await Books.AssertInOrderAsync(demo.Wallet.Services);
    }

    private async Task<(Citizen Citizen, OfferingId Course)> WithMoneyAsync(
        string persona,
        string staffNumber
    )
    {
        (await demo.DeBrug.TopUpAsync(staffNumber, "1000.00")).Sure();
        return (
            await demo.Wallet.CitizenAsync(persona),
            await demo.Wallet.OfferAsync(Money.Euro(300), [])
        );
    }

    private static Task<Answer[]> AtOnce(Func<int, Task<Answer>> ask, int times = Requests) =>
        Task.WhenAll(Enumerable.Range(0, times).Select(ask));
}
