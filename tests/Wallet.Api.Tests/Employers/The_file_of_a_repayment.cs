using System.Net;
using System.Xml.Linq;
using Wallet.Api.Payments.Iso20022;
using Wallet.Api.Tests.Payments;
using Wallet.Testing;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Employers;

public sealed class The_file_of_a_repayment
{
    private static readonly XNamespace Iso =
        $"urn:iso:std:iso:20022:tech:xsd:{CreditTransferFile.Message}";

    [Fact]
    public async Task Has_the_one_payment_from_our_account_and_is_valid()
    {
        await using var world = await EmployerWorld.StartAsync();
        var repayment = await world.ProposeAsync("1234.50");
        Assert.Equal(HttpStatusCode.NotFound, (await repayment.FileAsync()).Status);
        (await repayment.ReleaseAsync(world.Fund)).Sure();

        var file = (await repayment.FileAsync()).Sure();

        Assert.Equal("application/xml", file.MediaType);
        Assert.Equal("no-store", file.Headers["Cache-Control"]);
        Assert.Empty(
            BankFiles.Invalidities(CreditTransferFile.Message, BankFiles.Stream(file.Text))
        );
        var xml = XDocument.Parse(file.Text);
        Assert.Equal(
            ("2026-11-25T09:00:00Z", "2026-11-25", "1234.50", "Terugbetaling uit uw depot"),
            (One("CreDtTm"), One("ReqdExctnDt"), One("InstdAmt"), One("Ustrd"))
        );
        Assert.Equal((repayment.EndToEnd, repayment.EndToEnd), (One("EndToEndId"), One("MsgId")));
        Assert.Equal(
            [
                "Stichting Ontwikkelrekening",
                "Stichting Ontwikkelrekening",
                $"KvK {world.DeBrug.Number}",
            ],
            xml.Descendants(Iso + "Nm").Select(e => e.Value)
        );
        Assert.Equal(
            [PaymentWorld.OurAccount, EmployerWorld.TheirAccount],
            xml.Descendants(Iso + "IBAN").Select(e => e.Value)
        );

        string One(string name) => xml.Descendants(Iso + name).Single().Value;
    }

    [Fact]
    public async Task Has_the_same_bytes_whenever_it_is_written()
    {
        await using var world = await EmployerWorld.StartAsync();
        var repayment = await world.ReleasedAsync();
        var before = (await repayment.FileAsync()).Sure().Text;
        world.Clock.AdvanceDays(3);
        (await repayment.ReleaseAsync(world.Fund)).Sure();
        await world.ImportAsync(new Statement().Paid(repayment.EndToEnd, "9400.00"));

        Assert.Equal(before, (await repayment.FileAsync()).Sure().Text);
    }

    [Fact]
    public async Task Is_for_administrators_only()
    {
        await using var world = await EmployerWorld.StartAsync();
        var repayment = await world.ReleasedAsync();

        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await repayment.FileAsync(world.DeBrug.Api)).Status
        );
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await repayment.FileAsync(world.Wallet.Anonymous)).Status
        );
    }

    [Fact]
    public async Task Needs_to_be_known_from_which_account_is_paid()
    {
        await using var world = await EmployerWorld.StartAsync(builder =>
            builder.Configuration["Payments:Debtor:Iban"] = ""
        );
        var repayment = await world.ProposeAsync();

        var refused = await repayment.ReleaseAsync(world.Fund, "en");

        Assert.Equal("no-account-to-pay-from", refused.ProblemCode);
        Assert.StartsWith(
            "It is not set from which account we pay.",
            refused["detail"],
            StringComparison.Ordinal
        );
        Assert.Equal("proposed", await repayment.StageAsync());
    }
}
