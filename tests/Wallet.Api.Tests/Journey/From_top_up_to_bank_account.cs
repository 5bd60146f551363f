using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.Payments;
using Wallet.Api.Payments.FromBank;
using Wallet.Api.Tests.Claims;
using Wallet.Api.Tests.Enrolments;
using Wallet.Domain;
using Wallet.Projections.Catalogue;
using Wallet.Testing;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Journey;

/// From an employer's money to the bank account of a provider, by calls that anybody can repeat with curl.
public sealed class From_top_up_to_bank_account : IAsyncLifetime
{
    private const string BankAccount = "NL93RABO0123456780";

    private EnrolmentFixture world = null!;

    public async Task InitializeAsync() => world = await EnrolmentFixture.StartAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task Each_cent_that_was_reserved_is_paid_by_the_bank_once()
    {
        await EmployerPaysInAsync();
        await BankAccountIsConfirmedByASecondPersonAsync();
        var enrolment = await FollowedAsync(await CourseAsync());
        var claim = (
            await ClaimWorld.ClaimAsync(world.Peter, enrolment, "1200.00", "final")
        ).Sure()["claimId"]!;
        Assert.Equal("approved", await StandingAsync(claim));

        var run = await SentAsync();
        var payment = await OnlyPaymentAsync(run);
        Assert.Equal(("1200.00", BankAccount), payment.What);
        Assert.Equal("inRun", await StandingAsync(claim));
        await BankSaysAsync(new Statement().Paid(payment.EndToEnd, "1200.00"));

        Assert.Equal("paid", await StandingAsync(claim));
        Assert.Equal("done", (await world.Ministry.Api.GetAsync($"payment-runs/{run}"))["stage"]);
        Assert.Equal((Money.Zero, Money.Zero), await world.Finn.BalanceAsync());
        var again = (await world.Ministry.Api.PostAsync("payment-runs")).Sure();
        await RunsAsync();
        Assert.Equal(
            "nothingToPay",
            (await world.Ministry.Api.GetAsync($"payment-runs/{again["paymentRunId"]}"))["stage"]
        );
    }

    private async Task EmployerPaysInAsync()
    {
        var linde = await world.Wallet.EmployerAsync("linde");
        (await world.Ministry.DepositAsync(linde.Number, "200.00")).Sure();
        (await linde.AddStaffAsync("7", "finn")).Sure();
        (await linde.TopUpAsync("7", "200.00")).Sure();
        Assert.Equal((Money.Euro(1200), Money.Zero), await world.Finn.BalanceAsync());
    }

    private async Task BankAccountIsConfirmedByASecondPersonAsync()
    {
        (await world.Peter.ProposeAsync(BankAccount)).Sure();
        Assert.False((await world.Peter.ConfirmAsync(BankAccount)).IsSuccess);
        var paula = await world.Wallet.ProviderAsync("paula");
        (await paula.ConfirmAsync(BankAccount)).Sure();
    }

    private Task<OfferingId> CourseAsync() =>
        world.Wallet.OfferAsync(
            Money.Euro(1200),
            [],
            startDay: EnrolmentFixture.StartDay,
            provider: new CourseProvider(world.Peter.Id, "Klikvaardig Opleidingen")
        );

    /// Reserved, confirmed, started and completed, as both sides say.
    private async Task<string> FollowedAsync(OfferingId course)
    {
        var id = (await world.Finn.ReserveAsync(course, "0.00")).Sure()["reservationId"]!;
        await world.Wallet.CatchUpAsync();
        (await world.Peter.KeepPlaceAsync(id)).Sure();
        world.GoTo(EnrolmentFixture.StartDay);
        await BothSayAsync(id, EnrolmentFixture.Started);
        world.GoTo(EnrolmentFixture.EndDay);
        await BothSayAsync(id, EnrolmentFixture.Completed("100", hasDiploma: true));
        return id;
    }

    private async Task BothSayAsync(string enrolment, object what)
    {
        (await world.Peter.AttestAsync(enrolment, what)).Sure();
        (await world.Finn.AttestAsync(enrolment, what)).Sure();
        await world.Wallet.CatchUpAsync();
    }

    private async Task<string> StandingAsync(string claim) =>
        (string)(await ClaimWorld.ShowAsync(world.Peter, claim))["standing"]!;

    /// Proposed by one administrator, released by another.
    private async Task<string> SentAsync()
    {
        var ministry = world.Ministry.Api;
        var run = (await ministry.PostAsync("payment-runs")).Sure()["paymentRunId"]!;
        await RunsAsync();
        Assert.False((await ministry.PostAsync($"payment-runs/{run}/release")).IsSuccess);
        var fund = await world.Wallet.LogInAsync("fonds");
        (await fund.PostAsync($"payment-runs/{run}/release")).Sure();
        (await fund.PostAsync($"payment-runs/{run}/sent")).Sure();
        return run;
    }

    private Task RunsAsync() =>
        world.Wallet.Services.GetRequiredService<RunsWhenProposed>().RunAsync();

    /// What the bank gets to read.
    private async Task<(string EndToEnd, (string Amount, string Iban) What)> OnlyPaymentAsync(
        string run
    )
    {
        var file = await world.Ministry.Api.GetAsync($"payment-runs/{run}/files/1");
        var payment = Assert.Single(
            XDocument.Parse(file.Sure().Text).Descendants(),
            e => e.Name.LocalName == "CdtTrfTxInf"
        );
        string Of(string name) => payment.Descendants().First(e => e.Name.LocalName == name).Value;
        return (Of("EndToEndId"), (Of("InstdAmt"), Of("IBAN")));
    }

    private async Task BankSaysAsync(Statement statement)
    {
        (await world.Ministry.Api.PostXmlAsync("bank-files", statement.Xml)).Sure();
        await world.Wallet.Services.GetRequiredService<BankFilesAtWork>().RunAsync();
    }
}
