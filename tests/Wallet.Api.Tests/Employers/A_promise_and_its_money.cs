using System.Net;
using Wallet.Testing;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Employers;

public sealed class A_promise_and_its_money : IAsyncLifetime
{
    private EmployerWorld world = null!;

    public async Task InitializeAsync() => world = await EmployerWorld.StartAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task Of_more_than_the_deposit_holds_needs_an_account_to_pay_from()
    {
        var batch = await CheckedAsync("9400,01");

        var answer = await world.ConfirmAsync(batch);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("te klein", answer.Error("iban"), StringComparison.Ordinal);
        Assert.Equal("checked", (string?)(await world.ShowAsync(batch))["stage"]);
    }

    [Fact]
    public async Task Is_shown_to_both_sides_with_what_is_to_be_paid_and_books_nothing()
    {
        var batch = await PromisedAsync("9500,00");

        var own = await world.DeBrug.Api.GetAsync($"employers/{world.DeBrug.Number}/promises");
        var all = await world.Ministry.GetAsync("promises");

        Assert.Equal(own.Text, all.Text);
        var promise = Assert.Single(own.Json["promises"]!.AsArray())!;
        Assert.Equal(
            (batch["batchId"], "9500.00", "100.00", "100.00"),
            (
                (string?)promise["batchId"],
                (string?)promise["amount"],
                (string?)promise["missing"],
                (string?)promise["paymentRequest"]!["amount"]
            )
        );
        Assert.Equal("10000.00 = 600.00 + 9400.00", await world.DepositAsync());
    }

    [Fact]
    public async Task Is_booked_when_the_bank_shows_the_money()
    {
        var batch = await PromisedAsync("9500,00");

        var report = await world.ImportAsync(
            new Statement().ReceivedFor(
                await ReferenceAsync(batch),
                "100.00",
                EmployerWorld.TheirAccount
            )
        );

        Assert.Equal(1, (int)report.Json["tally"]!["received"]!);
        await world.DoneAsync(batch);
        Assert.Equal("10100.00 = 10100.00 + 0.00", await world.DepositAsync());
        Assert.Empty(await world.WorklistAsync());
    }

    [Fact]
    public async Task Waits_its_turn_behind_an_older_one()
    {
        var older = await PromisedAsync("9500,00", "1001");
        var newer = await PromisedAsync("10,00", "1002");

        await world.ImportAsync(
            new Statement().ReceivedFor(
                await ReferenceAsync(newer),
                "10.00",
                EmployerWorld.TheirAccount
            )
        );
        Assert.False((bool)(await world.ShowAsync(newer))["isFunded"]!);
        await world.ImportAsync(
            new Statement("CAMT-2") { References = "B" }.ReceivedFor(
                await ReferenceAsync(older),
                "100.00",
                EmployerWorld.TheirAccount
            )
        );

        await world.DoneAsync(older);
        await world.DoneAsync(newer);
        Assert.Equal("10110.00 = 10110.00 + 0.00", await world.DepositAsync());
    }

    [Theory]
    [InlineData("100.01", EmployerWorld.TheirAccount, "tooMuch")]
    [InlineData("99.99", EmployerWorld.TheirAccount, "tooLittle")]
    [InlineData("100.00", "BE68539007547034", "otherPayer")]
    [InlineData("100.00", null, "otherPayer")]
    public async Task Is_not_booked_by_money_that_does_not_fit(
        string amount,
        string? iban,
        string problem
    )
    {
        var batch = await PromisedAsync("9500,00");

        await world.ImportAsync(
            new Statement().ReceivedFor(await ReferenceAsync(batch), amount, iban)
        );

        Assert.Equal(problem, (string?)Assert.Single(await world.WorklistAsync())["problem"]);
        Assert.Equal("10000.00 = 600.00 + 9400.00", await world.DepositAsync());
    }

    [Fact]
    public async Task Of_an_unknown_reference_a_second_payment_and_one_that_is_undone_are_on_the_worklist()
    {
        var reference = await ReferenceAsync(await PromisedAsync("9500,00"));

        await world.ImportAsync(
            new Statement()
                .ReceivedFor("5000056789012345", "100.00", EmployerWorld.TheirAccount)
                .ReceivedFor(reference, "100.00", EmployerWorld.TheirAccount)
                .ReceivedFor(reference, "100.00", EmployerWorld.TheirAccount)
                .ReceivedFor(reference, "100.00", EmployerWorld.TheirAccount, isUndone: true)
        );

        Assert.Equal(
            ["unknownReference", "receivedTwice", "takenBack"],
            (await world.WorklistAsync()).Select(e => (string?)e["problem"])
        );
    }

    [Fact]
    public async Task Is_not_booked_again_by_the_same_entry_in_another_file()
    {
        var batch = await PromisedAsync("9500,00");
        var reference = await ReferenceAsync(batch);
        await world.ImportAsync(
            new Statement().ReceivedFor(reference, "100.00", EmployerWorld.TheirAccount)
        );

        var again = await world.ImportAsync(
            new Statement("CAMT-2").ReceivedFor(reference, "100.00", EmployerWorld.TheirAccount)
        );

        Assert.Equal(1, (int)again.Json["tally"]!["alreadyKnown"]!);
        await world.DoneAsync(batch);
        Assert.Equal("10100.00 = 10100.00 + 0.00", await world.DepositAsync());
    }

    [Fact]
    public async Task Is_booked_when_an_administrator_decides_whose_money_it_is()
    {
        var batch = await PromisedAsync("9500,00");
        await world.ImportAsync(
            new Statement().ReceivedFor(
                await ReferenceAsync(batch),
                "150.00",
                EmployerWorld.TheirAccount
            )
        );
        var entry = Assert.Single(await world.WorklistAsync());

        var booked = await world.Ministry.PostAsync(
            $"bank-entries/{entry["bankEntryId"]}/deposit",
            new { employerId = world.DeBrug.Number, note = "Te veel; de rest blijft in het depot" }
        );

        Assert.Equal(HttpStatusCode.NoContent, booked.Status);
        await world.DoneAsync(batch);
        Assert.Empty(await world.WorklistAsync());
        Assert.Equal("10150.00 = 10100.00 + 50.00", await world.DepositAsync());
    }

    [Fact]
    public async Task Is_taken_back_and_its_money_is_no_longer_asked()
    {
        var batch = await PromisedAsync("9500,00");
        var reference = await ReferenceAsync(batch);

        Assert.Equal(HttpStatusCode.NoContent, (await world.WithdrawAsync(batch)).Status);
        await world.ImportAsync(
            new Statement().ReceivedFor(reference, "100.00", EmployerWorld.TheirAccount)
        );

        Assert.Equal(
            "requestWithdrawn",
            (string?)Assert.Single(await world.WorklistAsync())["problem"]
        );
        Assert.Empty((await world.Ministry.GetAsync("promises")).Json["promises"]!.AsArray());
    }

    [Fact]
    public async Task That_was_taken_back_can_be_promised_again()
    {
        var batch = await PromisedAsync("9500,00");
        (await world.WithdrawAsync(batch)).Sure();

        var again = await PromisedAsync("9500,00");

        Assert.Equal(batch["batchId"], again["batchId"]);
        await world.ImportAsync(
            new Statement().ReceivedFor(
                await ReferenceAsync(again),
                "100.00",
                EmployerWorld.TheirAccount
            )
        );
        await world.DoneAsync(again);
        Assert.Equal("10100.00 = 10100.00 + 0.00", await world.DepositAsync());
    }

    [Fact]
    public async Task That_was_booked_cannot_be_taken_back()
    {
        var batch = await CheckedAsync("1,00");
        (await world.ConfirmAsync(batch)).Sure();
        await world.DoneAsync(batch);

        Assert.Equal("batch-is-funded", (await world.WithdrawAsync(batch)).ProblemCode);
    }

    private async Task<Answer> CheckedAsync(string amount, string staffNumber = "1001") =>
        (await world.CheckAsync($"personeelsnummer;bedrag\n{staffNumber};{amount}\n")).Sure();

    private async Task<Answer> PromisedAsync(string amount, string staffNumber = "1001")
    {
        var batch = await CheckedAsync(amount, staffNumber);
        (await world.ConfirmAsync(batch, EmployerWorld.TheirAccount)).Sure();
        return batch;
    }

    private async Task<string> ReferenceAsync(Answer batch) =>
        (string)(await world.ShowAsync(batch))["paymentRequest"]!["reference"]!;
}
