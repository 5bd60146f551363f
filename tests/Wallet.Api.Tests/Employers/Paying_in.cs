using System.Net;
using System.Text.Json.Nodes;
using Wallet.Domain.Payments;
using Wallet.Testing;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Employers;

public sealed class Paying_in : IAsyncLifetime
{
    private EmployerWorld world = null!;

    private string Requests => $"employers/{world.DeBrug.Number}/payment-requests";

    public async Task InitializeAsync() => world = await EmployerWorld.StartAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task Asks_under_a_reference_of_its_own_and_counts_nothing_yet()
    {
        (await AskAsync("250,00", key: "one")).Sure();
        (await AskAsync("250,00", key: "one")).Sure();
        (await AskAsync("250,00", key: "two")).Sure();

        var open = await OpenAsync();

        Assert.Equal(["250.00", "250.00"], open.Select(r => (string?)r["amount"]));
        Assert.Equal(2, open.Select(r => (string?)r["reference"]).Distinct().Count());
        Assert.All(
            open,
            r => Assert.True(PaymentReference.TryParse((string?)r["reference"], out _, out _))
        );
        Assert.Equal("10000.00 = 600.00 + 9400.00", await world.DepositAsync());
    }

    [Fact]
    public async Task Is_in_the_deposit_when_the_bank_shows_the_money()
    {
        (await AskAsync("250,00")).Sure();
        var request = Assert.Single(await OpenAsync());

        await world.ImportAsync(
            new Statement().ReceivedFor(
                (string)request["reference"]!,
                "250.00",
                EmployerWorld.TheirAccount
            )
        );

        Assert.Equal("10250.00 = 600.00 + 9650.00", await world.DepositAsync());
        Assert.Empty(await OpenAsync());
        Assert.Empty(await world.WorklistAsync());
    }

    [Fact]
    public async Task Of_another_amount_waits_for_somebody_who_looks_at_it()
    {
        (await AskAsync("250,00")).Sure();
        var request = Assert.Single(await OpenAsync());

        await world.ImportAsync(
            new Statement().ReceivedFor(
                (string)request["reference"]!,
                "250.01",
                EmployerWorld.TheirAccount
            )
        );

        Assert.Equal("10000.00 = 600.00 + 9400.00", await world.DepositAsync());
        Assert.Single(await OpenAsync());
        Assert.Equal("tooMuch", (string?)Assert.Single(await world.WorklistAsync())["problem"]);
    }

    [Theory]
    [InlineData("0", EmployerWorld.TheirAccount, "amount")]
    [InlineData("", EmployerWorld.TheirAccount, "amount")]
    [InlineData("1", "NL70INGB0123456789", "iban")]
    [InlineData("1", null, "iban")]
    public async Task Needs_an_amount_and_an_account(string amount, string? iban, string field)
    {
        var answer = await world.DeBrug.Api.PostAsync(Requests, new { amount, iban });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotNull(answer.Error(field));
        Assert.Empty(await OpenAsync());
    }

    private Task<Answer> AskAsync(string amount, string? key = null) =>
        world.DeBrug.Api.PostAsync(
            Requests,
            new { amount, iban = EmployerWorld.TheirAccount },
            key
        );

    private async Task<IReadOnlyList<JsonNode>> OpenAsync() =>
        [
            .. (await world.DeBrug.Api.GetAsync(Requests)).Sure().Json["paymentRequests"]!
                .AsArray()
                .Select(r => r!),
        ];
}
