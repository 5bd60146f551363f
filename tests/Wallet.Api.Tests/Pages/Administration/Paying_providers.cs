using System.Net;
using Wallet.Domain.Claims;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Pages.Administration;

public sealed class Paying_providers
{
    [Fact]
    public async Task Goes_from_asking_for_a_run_to_a_file_that_was_sent()
    {
        await using var world = await PaymentWorld.StartAsync();
        await world.ClaimAsync(await world.ProviderAsync("Vakhuis"), 120, "F-1");
        using var ministry = await Visitor.LoggedInAsync(world.Wallet, "ministerie");
        using var fund = await Visitor.LoggedInAsync(world.Wallet, "fonds");

        var asked = await ministry.SendAsync(
            await ministry.GetAsync("/administration/payments/propose"),
            "Ja, zet de betaalrun klaar"
        );
        Assert.Equal("Betaalrun van 25 november 2026", asked.Heading);
        Assert.Contains("Wij beginnen zo met zoeken.", asked.Main, StringComparison.Ordinal);
        await world.Runs.RunAsync();
        var proposed = await ministry.GetAsync(asked.Path);
        Assert.Contains("Totaal € 120,00", proposed.Main, StringComparison.Ordinal);
        Assert.Contains("Nieuwe opleiders 1 Vakhuis", proposed.Main, StringComparison.Ordinal);
        Assert.Contains("F-1", proposed.Main, StringComparison.Ordinal);

        var own = await ministry.SendAsync(
            await ministry.GetAsync($"{asked.Path}/release"),
            "Ja, geef vrij"
        );
        Assert.Equal(
            ["U hebt deze betaalrun zelf klaargezet. Iemand anders moet hem vrijgeven."],
            own.Problems
        );
        var released = await fund.SendAsync(
            await fund.GetAsync($"{asked.Path}/release"),
            "Ja, geef vrij"
        );
        Assert.Contains("Gelukt.", released.Texts("[role=status]")[0], StringComparison.Ordinal);
        var file = await fund.GetAsync($"{asked.Path}/files/1");
        Assert.Equal(HttpStatusCode.OK, file.Status);
        var sent = await fund.SendAsync(
            await fund.GetAsync($"{asked.Path}/sent"),
            "Ja, het is verstuurd"
        );

        Assert.Contains("Bij de bank", sent.Main, StringComparison.Ordinal);
        Assert.Contains(
            "Bij de bank",
            (await fund.GetAsync("/administration/payments")).Main,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Says_when_there_was_nothing_to_pay()
    {
        await using var world = await PaymentWorld.StartAsync();
        var run = await world.ProposeAsync();
        using var ministry = await Visitor.LoggedInAsync(world.Wallet, "ministerie");

        var page = await ministry.GetAsync($"/administration/payments/runs/{run.Id}");

        Assert.Contains("Er was niets te betalen.", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdraws_a_run_with_a_reason()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claim = await world.ClaimAsync(await world.ProviderAsync(), 10);
        var run = await world.ProposeAsync();
        using var ministry = await Visitor.LoggedInAsync(world.Wallet, "ministerie");
        var question = await ministry.GetAsync($"/administration/payments/runs/{run.Id}/withdraw");

        var without = await ministry.SendAsync(question, "Ja, trek in");
        Assert.Equal(["because"], without.FieldsWithErrors);
        var withdrawn = await ministry.SendAsync(
            without,
            "Ja, trek in",
            ("because", "Verkeerde dag")
        );

        Assert.Contains("Ingetrokken", withdrawn.Main, StringComparison.Ordinal);
        Assert.Equal(ClaimStanding.Approved, await world.StandingAsync(claim));
    }

    [Fact]
    public async Task Reads_in_what_the_bank_says_and_closes_what_nobody_can_tell()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claim = await world.ClaimAsync(await world.ProviderAsync(), 120);
        var run = await world.SendAsync();
        using var ministry = await Visitor.LoggedInAsync(world.Wallet, "ministerie");
        var form = await ministry.GetAsync("/administration/payments/bank-files");

        var sent = await ministry.SendAsync(
            form,
            "Inlezen",
            ("document", new Statement().Paid(run.EndToEnd(claim), "120.00").Costs("2.50").Xml)
        );
        Assert.Contains("0 van 2 boekingen", sent.Main, StringComparison.Ordinal);
        await world.BankFiles.RunAsync();
        var report = await ministry.GetAsync(
            sent.Links.Single(l => l!.Contains("/bank-files/", StringComparison.Ordinal))!
        );
        Assert.Equal("Afschrift CAMT-1", report.Heading);
        Assert.Contains("Betaald 1", report.Main, StringComparison.Ordinal);
        Assert.Contains("Uit te zoeken 1", report.Main, StringComparison.Ordinal);
        var list = await ministry.GetAsync("/administration/payments/bank-entries");
        var link = list.Links.Single(l => l!.Contains("/bank-entries/", StringComparison.Ordinal))!;
        var closed = await ministry.SendAsync(
            await ministry.GetAsync(link),
            "Afsluiten",
            ("note", "Kosten van de bank")
        );

        Assert.Contains("Er is niets uit te zoeken.", closed.Main, StringComparison.Ordinal);
        Assert.Contains(
            "Afgesloten op 25 november 2026",
            (await ministry.GetAsync(link)).Main,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Says_what_is_wrong_with_a_file_and_that_it_was_read_before()
    {
        await using var world = await PaymentWorld.StartAsync();
        using var ministry = await Visitor.LoggedInAsync(world.Wallet, "ministerie");
        var form = await ministry.GetAsync("/administration/payments/bank-files");

        var wrong = await ministry.SendAsync(form, "Inlezen", ("document", "<x/>"));
        Assert.Equal(["document"], wrong.FieldsWithErrors);
        var file = new Statement().Costs("2.50").Xml;
        await ministry.SendAsync(wrong, "Inlezen", ("document", file));
        await world.BankFiles.RunAsync();
        var again = await ministry.SendAsync(
            await ministry.GetAsync("/administration/payments/bank-files"),
            "Inlezen",
            ("document", file)
        );

        Assert.Contains("Dit bestand was al ingelezen.", again.Main, StringComparison.Ordinal);
    }
}
