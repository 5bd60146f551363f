using System.Net;
using Wallet.Api.Tests.Desk;
using Wallet.Testing;

namespace Wallet.Api.Tests.Employers;

public sealed class Paying_back_a_deposit : IAsyncLifetime
{
    private EmployerWorld world = null!;

    public async Task InitializeAsync() => world = await EmployerWorld.StartAsync();

    public async Task DisposeAsync()
    {
        await Books.AssertInOrderAsync(world.Wallet.Services);
        await world.DisposeAsync();
    }

    [Fact]
    public async Task Is_proposed_once_and_leaves_the_deposit_at_once()
    {
        var asked = (await world.AskRepaymentAsync("9400.00", "one")).Sure();
        var again = (await world.AskRepaymentAsync("9400.00", "one")).Sure();
        var more = await world.AskRepaymentAsync("0.01");

        Assert.Equal(asked.Text, again.Text);
        Assert.Equal(
            (HttpStatusCode.Created, $"/api/v1/repayments/{asked["repaymentId"]}"),
            (asked.Status, asked.Headers["Location"])
        );
        Assert.Equal("deposit-too-small", more.ProblemCode);
        var line = Assert.Single(
            (await world.Ministry.GetAsync("repayments")).Json["repayments"]!.AsArray()
        )!;
        Assert.Equal(
            ("proposed", "9400.00", null),
            ((string?)line["stage"], (string?)line["amount"], (string?)line["releasedBy"])
        );
        Assert.Equal("10000.00 = 600.00 + 0.00 + 9400.00 back", await world.DepositAsync());
    }

    [Fact]
    public async Task Is_released_by_another_person_than_who_proposed_it()
    {
        var repayment = await world.ProposeAsync();

        var own = await repayment.ReleaseAsync(world.Ministry, "en");
        var others = await repayment.ReleaseAsync(world.Fund);
        var again = await repayment.ReleaseAsync(world.Fund);

        Assert.Equal((HttpStatusCode.Conflict, "own-repayment"), (own.Status, own.ProblemCode));
        Assert.Equal(
            "You proposed this repayment yourself. Somebody else has to release it.",
            own["detail"]
        );
        Assert.Equal(HttpStatusCode.NoContent, others.Status);
        Assert.Equal(HttpStatusCode.NoContent, again.Status);
        var shown = await repayment.ShowAsync();
        Assert.Equal("released", (string?)shown["stage"]);
        Assert.NotEqual((string?)shown["proposedBy"], (string?)shown["releasedBy"]);
    }

    [Fact]
    public async Task Withdrawn_puts_its_money_back_and_funds_what_waits()
    {
        var repayment = await world.ProposeAsync();
        var batch = (await world.CheckAsync("personeelsnummer;bedrag\n1001;9400,00\n")).Sure();
        (await world.ConfirmAsync(batch, EmployerWorld.TheirAccount)).Sure();

        Assert.Equal(HttpStatusCode.NoContent, (await repayment.WithdrawAsync()).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await repayment.WithdrawAsync()).Status);

        Assert.Equal("withdrawn", await repayment.StageAsync());
        await world.DoneAsync(batch);
        Assert.Equal("10000.00 = 10000.00 + 0.00", await world.DepositAsync());
        Assert.Equal(
            "repayment-is-elsewhere",
            (await repayment.ReleaseAsync(world.Fund)).ProblemCode
        );
        Assert.Equal(HttpStatusCode.NotFound, (await repayment.FileAsync()).Status);
    }

    [Fact]
    public async Task Is_not_withdrawn_without_a_reason_and_has_no_file_afterwards()
    {
        var repayment = await world.ProposeAsync();

        Assert.NotNull((await repayment.WithdrawAsync(" ")).Error("because"));
        (await repayment.ReleaseAsync(world.Fund)).Sure();

        (await repayment.WithdrawAsync()).Sure();
        Assert.Equal("withdrawn", await repayment.StageAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await repayment.FileAsync()).Status);
        Assert.Equal("10000.00 = 600.00 + 9400.00", await world.DepositAsync());
    }

    [Fact]
    public async Task Of_a_repayment_that_is_not_there_is_refused_and_nothing_is_shown()
    {
        var nothing = new RepaymentOverApi(world, $"{Guid.NewGuid()}");

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await world.Ministry.GetAsync($"repayments/{nothing.Id}")).Status
        );
        Assert.Equal(HttpStatusCode.NotFound, (await nothing.FileAsync()).Status);
        Assert.Equal("repayment-not-there", (await nothing.ReleaseAsync(world.Fund)).ProblemCode);
        Assert.Equal("repayment-not-there", (await nothing.WithdrawAsync()).ProblemCode);
    }

    [Fact]
    public async Task By_two_at_the_same_moment_ends_withdrawn_with_its_money_in_the_deposit()
    {
        var repayment = await world.ProposeAsync();

        var answers = await Task.WhenAll(
            repayment.ReleaseAsync(world.Fund),
            repayment.WithdrawAsync(),
            repayment.ReleaseAsync(world.Fund)
        );

        Assert.True(answers[1].IsSuccess);
        Assert.All(
            answers.Where(a => !a.IsSuccess),
            a => Assert.Equal("repayment-is-elsewhere", a.ProblemCode)
        );
        Assert.Equal("withdrawn", await repayment.StageAsync());
        Assert.Equal("10000.00 = 600.00 + 9400.00", await world.DepositAsync());
    }
}
