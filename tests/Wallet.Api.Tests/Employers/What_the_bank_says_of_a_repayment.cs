using Wallet.Api.Tests.Desk;
using Wallet.Testing;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Employers;

public sealed class What_the_bank_says_of_a_repayment : IAsyncLifetime
{
    private const string Amount = "9400.00";

    private EmployerWorld world = null!;

    public async Task InitializeAsync() => world = await EmployerWorld.StartAsync();

    public async Task DisposeAsync()
    {
        await Books.AssertInOrderAsync(world.Wallet.Services);
        await world.DisposeAsync();
    }

    [Fact]
    public async Task Settles_it_once_whichever_file_it_comes_in()
    {
        var repayment = await world.ReleasedAsync();

        var report = await world.ImportAsync(Statement().Paid(repayment.EndToEnd, Amount));
        var again = await world.ImportAsync(Statement("CAMT-2").Paid(repayment.EndToEnd, Amount));

        Assert.Equal((1, 0, 0, 0), Tally(report));
        Assert.Equal((0, 0, 0, 1), Tally(again));
        Assert.Equal("made", await repayment.StageAsync());
        Assert.Equal("10000.00 = 600.00 + 0.00 + 9400.00 back", await world.DepositAsync());
        Assert.Empty(await world.WorklistAsync());
    }

    [Fact]
    public async Task Settles_it_when_its_file_was_booked_as_one()
    {
        var repayment = await world.ReleasedAsync();

        var report = await world.ImportAsync(Statement().PaidBatch(repayment.EndToEnd, Amount));

        Assert.Equal((1, 0, 0, 0), Tally(report));
        Assert.Equal("made", await repayment.StageAsync());
    }

    [Fact]
    public async Task Rejected_it_gives_the_money_back_with_the_reason()
    {
        var repayment = await world.ReleasedAsync();

        var report = await world.ImportAsync(
            Report.Of(repayment.EndToEnd, null, (repayment.EndToEnd, "RJCT"))
        );

        Assert.Equal((0, 1, 0, 0), Tally(report));
        var shown = await repayment.ShowAsync();
        Assert.Equal(
            ("returned", "AC01", "Het rekeningnummer klopt niet."),
            ((string?)shown["stage"], (string?)shown["reasonCode"], (string?)shown["reason"]!["nl"])
        );
        Assert.Equal("10000.00 = 600.00 + 9400.00", await world.DepositAsync());
    }

    [Fact]
    public async Task Rejected_the_whole_file_it_gives_the_money_back()
    {
        var repayment = await world.ReleasedAsync();

        await world.ImportAsync(Report.Of(repayment.EndToEnd, "RJCT"));

        Assert.Equal("returned", await repayment.StageAsync());
        Assert.Equal("10000.00 = 600.00 + 9400.00", await world.DepositAsync());
    }

    [Fact]
    public async Task Sent_back_after_it_was_paid_funds_what_waits()
    {
        var repayment = await world.ReleasedAsync();
        var batch = (await world.CheckAsync("personeelsnummer;bedrag\n1001;9400,00\n")).Sure();
        (await world.ConfirmAsync(batch, EmployerWorld.TheirAccount)).Sure();

        var report = await world.ImportAsync(
            Statement().Paid(repayment.EndToEnd, Amount).Returned(repayment.EndToEnd, Amount)
        );

        Assert.Equal((1, 1, 0, 0), Tally(report));
        Assert.Equal("AC04", (string?)(await repayment.ShowAsync())["reasonCode"]);
        await world.DoneAsync(batch);
        Assert.Equal("10000.00 = 10000.00 + 0.00", await world.DepositAsync());
    }

    [Fact]
    public async Task Of_one_that_nobody_released_is_for_the_worklist()
    {
        var proposed = await world.ProposeAsync("100.00");
        var withdrawn = await world.ProposeAsync("200.00");
        (await withdrawn.WithdrawAsync()).Sure();

        await world.ImportAsync(
            Statement().Paid(proposed.EndToEnd, "100.00").Paid(withdrawn.EndToEnd, "200.00")
        );
        await world.ImportAsync(Report.Of(proposed.EndToEnd, null, (proposed.EndToEnd, "RJCT")));

        Assert.Equal(["neverSent", "neverSent", "neverSent"], await ProblemsAsync());
        Assert.Equal("proposed", await proposed.StageAsync());
        Assert.Equal("withdrawn", await withdrawn.StageAsync());
    }

    [Fact]
    public async Task Of_another_amount_is_for_the_worklist()
    {
        var repayment = await world.ReleasedAsync();

        await world.ImportAsync(
            Statement()
                .Paid(repayment.EndToEnd, "9399.99")
                .Returned(repayment.EndToEnd, "9400.01")
                .PaidBatch(repayment.EndToEnd, "0.01")
        );

        Assert.Equal(["amountDiffers", "amountDiffers", "amountDiffers"], await ProblemsAsync());
        Assert.Equal("released", await repayment.StageAsync());
    }

    [Fact]
    public async Task Of_it_again_is_for_the_worklist()
    {
        var repayment = await world.ReleasedAsync();

        await world.ImportAsync(
            Statement()
                .Paid(repayment.EndToEnd, Amount)
                .Paid(repayment.EndToEnd, Amount)
                .Returned(repayment.EndToEnd, Amount)
                .Returned(repayment.EndToEnd, Amount)
                .Paid(repayment.EndToEnd, Amount)
        );
        await world.ImportAsync(Report.Of(repayment.EndToEnd, null, (repayment.EndToEnd, "RJCT")));

        Assert.Equal(
            ["paidTwice", "paidTwice", "returnedTwice", "returnedTwice"],
            (await ProblemsAsync()).Order(StringComparer.Ordinal)
        );
        Assert.Equal("returned", await repayment.StageAsync());
        Assert.Equal("10000.00 = 600.00 + 9400.00", await world.DepositAsync());
    }

    [Fact]
    public async Task Of_what_it_paid_before_that_it_will_not_is_for_the_worklist()
    {
        var repayment = await world.ReleasedAsync();
        await world.ImportAsync(Statement().Paid(repayment.EndToEnd, Amount));

        await world.ImportAsync(Report.Of(repayment.EndToEnd, null, (repayment.EndToEnd, "RJCT")));

        Assert.Equal(["rejectedAfterPayment"], await ProblemsAsync());
        Assert.Equal("made", await repayment.StageAsync());
    }

    [Fact]
    public async Task On_another_account_in_another_file_or_not_as_a_return_is_for_the_worklist()
    {
        var repayment = await world.ReleasedAsync();

        await world.ImportAsync(
            new Statement("CAMT-1", EmployerWorld.TheirAccount).Paid(repayment.EndToEnd, Amount)
        );
        await world.ImportAsync(Report.Of("ANOTHER-FILE", null, (repayment.EndToEnd, "RJCT")));
        await world.ImportAsync(Statement("CAMT-2").Received(repayment.EndToEnd, Amount));

        Assert.Equal(
            ["notSaidToBeBack", "otherAccount", "otherFile"],
            (await ProblemsAsync()).Order(StringComparer.Ordinal)
        );
        Assert.Equal("released", await repayment.StageAsync());
    }

    private static Statement Statement(string messageId = "CAMT-1") => new(messageId);

    private async Task<IEnumerable<string?>> ProblemsAsync() =>
        (await world.WorklistAsync()).Select(e => (string?)e["problem"]);

    private static (int, int, int, int) Tally(Answer report)
    {
        var tally = report.Json["tally"]!;
        return (Of("settled"), Of("returned"), Of("unknown"), Of("alreadyKnown"));

        int Of(string what) => (int)tally[what]!;
    }
}
