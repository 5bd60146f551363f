using System.Net;
using System.Xml.Linq;
using Wallet.Api.Payments.Iso20022;
using Wallet.Domain;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Payments.Runs;

public sealed class The_file_of_a_run
{
    private static readonly XNamespace Iso =
        $"urn:iso:std:iso:20022:tech:xsd:{CreditTransferFile.Message}";

    [Fact]
    public async Task Has_each_payment_from_our_account_and_is_valid()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claim = await world.ClaimAsync(await world.ProviderAsync("Noë & Zn"), 120, "F-ü1");
        var run = await world.ProposeAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await run.FileAsync()).Status);
        await run.ReleaseAsync(world.Fund);

        var file = (await run.FileAsync()).Sure();

        Assert.Equal("application/xml", file.MediaType);
        Assert.Equal("no-store", file.Headers["Cache-Control"]);
        Assert.Empty(
            BankFiles.Invalidities(CreditTransferFile.Message, BankFiles.Stream(file.Text))
        );
        var xml = XDocument.Parse(file.Text);
        Assert.Equal(
            (run.MessageId, "2026-11-25T09:00:00Z", "2026-11-25", "120.00"),
            (One("MsgId"), One("CreDtTm"), One("ReqdExctnDt"), One("InstdAmt"))
        );
        Assert.Equal((run.EndToEnd(claim), "Factuur F-u1"), (One("EndToEndId"), One("Ustrd")));
        Assert.Equal(
            ["Stichting Ontwikkelrekening", "Stichting Ontwikkelrekening", "Noe + Zn"],
            xml.Descendants(Iso + "Nm").Select(e => e.Value)
        );
        Assert.Equal(
            [PaymentWorld.OurAccount, PaymentWorld.TheirAccount],
            xml.Descendants(Iso + "IBAN").Select(e => e.Value)
        );

        string One(string name) => xml.Descendants(Iso + name).Single().Value;
    }

    [Fact]
    public async Task Has_the_same_bytes_whenever_it_is_written()
    {
        await using var world = await PaymentWorld.StartAsync();
        var provider = await world.ProviderAsync();
        await world.ClaimManyAsync(provider, 3);
        var run = await world.ProposeAsync();
        await run.ReleaseAsync(world.Fund);
        var before = (await run.FileAsync()).Sure().Text;
        world.Clock.AdvanceDays(3);
        await world.MoveAsync(provider, "BE68539007547034");
        await run.SentAsync();
        await world.ImportAsync(new Statement().PaidBatch(run.MessageId, "300.00").Xml);

        Assert.Equal(before, (await run.FileAsync()).Sure().Text);
    }

    [Fact]
    public async Task Is_there_as_often_as_there_are_ten_thousand_payments()
    {
        await using var world = await PaymentWorld.StartAsync();
        await world.ClaimManyAsync(await world.ProviderAsync(), 10_001, 1);
        var run = await world.SendAsync();

        var shown = (await run.ShowAsync()).Sure();
        var (first, second) = ((await run.FileAsync(1)).Sure(), (await run.FileAsync(2)).Sure());

        Assert.Equal((10_001, 2), ((int)shown.Json["payments"]!, (int)shown.Json["files"]!));
        Assert.Equal(("10000", "1"), (Count(first.Text), Count(second.Text)));
        Assert.Contains($"{run.Value:N}-2", second.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await run.FileAsync(3)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await run.FileAsync(0)).Status);

        static string Count(string file) =>
            XDocument.Parse(file).Descendants(Iso + "NbOfTxs").First().Value;
    }

    [Fact]
    public async Task Is_for_administrators_only()
    {
        await using var world = await PaymentWorld.StartAsync();
        await world.ClaimAsync(await world.ProviderAsync(), 10);
        var run = await world.SendAsync();

        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await run.FileAsync(by: await world.Wallet.LogInAsync("de-brug"))).Status
        );
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await run.FileAsync(by: world.Wallet.Anonymous)).Status
        );
    }
}
