using System.Net;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Testing.Payments;
using static Wallet.Api.Tests.Payments.Runs.What_the_bank_says;

namespace Wallet.Api.Tests.Payments.Runs;

/// <summary>Of what the bank says: it books nothing and stands on the worklist with its reason.</summary>
public sealed class What_nobody_can_tell
{
    [Fact]
    public async Task Comes_back_twice_is_one_return_and_one_question()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claim = await world.ClaimAsync(await world.ProviderAsync(), 120);
        var run = await world.SendAsync();
        var id = run.EndToEnd(claim);

        var report = await world.ImportAsync(
            new Statement()
                .Paid(id, "120.00")
                .Returned(id, "120.00", reference: "R-1")
                .Returned(id, "120.00", reference: "R-2")
                .Xml
        );

        Assert.Equal((1, 1, 1, 0), Tally(report));
        Assert.Equal("returnedTwice", (string?)(await WorklistAsync(world))[0]!["problem"]);
    }

    [Fact]
    public async Task Is_about_a_run_that_was_withdrawn()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claim = await world.ClaimAsync(await world.ProviderAsync(), 120);
        var run = await world.ProposeAsync();
        await run.ReleaseAsync(world.Fund);
        await run.WithdrawAsync();

        var report = await world.ImportAsync(
            new Statement().Paid(run.EndToEnd(claim), "120.00").Xml
        );

        Assert.Equal((0, 0, 1, 0), Tally(report));
        Assert.Equal("neverSent", (string?)(await WorklistAsync(world))[0]!["problem"]);
        Assert.Equal(ClaimStanding.Approved, await world.StandingAsync(claim));
    }

    [Fact]
    public async Task Is_about_a_run_that_was_not_marked_as_sent_refuses_the_whole_file_until_it_is()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claim = await world.ClaimAsync(await world.ProviderAsync(), 120);
        var run = await world.ProposeAsync();
        await run.ReleaseAsync(world.Fund);
        var file = new Statement().Costs("1.00").Paid(run.EndToEnd(claim), "120.00").Xml;

        var early = await world.ImportAsync(file);
        Assert.False((bool)early.Json["isBooked"]!);
        Assert.Contains(
            "betaalrun van 25 november 2026. Meld eerst dat die is verstuurd.",
            early["notBooked"],
            StringComparison.Ordinal
        );
        Assert.Empty(await WorklistAsync(world));
        await run.SentAsync();

        Assert.Equal((1, 0, 1, 0), Tally(await world.ImportAsync(file)));
    }

    [Fact]
    public async Task Names_another_file_in_a_status_report()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claim = await world.ClaimAsync(await world.ProviderAsync(), 120);
        var run = await world.SendAsync();

        var report = await world.ImportAsync(
            Report.Of("ANOTHER-FILE", null, (run.EndToEnd(claim), "RJCT"))
        );

        Assert.Equal((0, 0, 1, 0), Tally(report));
        Assert.Equal("otherFile", (string?)(await WorklistAsync(world))[0]!["problem"]);
    }

    [Fact]
    public async Task Is_closed_with_a_note_and_stays_closed()
    {
        await using var world = await PaymentWorld.StartAsync();
        await world.ImportAsync(new Statement().Costs("2.50").Xml);
        var id = (string?)(await WorklistAsync(world))[0]!["bankEntryId"];
        var path = $"bank-entries/{id}/closing";

        var without = await world.Ministry.PostAsync(path, new { note = "" });
        var closed = await world.Ministry.PostAsync(path, new { note = "Kosten van de bank" });
        var again = await world.Fund.PostAsync(path, new { note = "Iets anders" });
        var foreign = await world.Ministry.PostAsync(
            $"bank-entries/{Guid.NewGuid()}/closing",
            new { note = "Niets" }
        );

        Assert.Equal("Vul in wat u hebt uitgezocht.", without.Error("note"));
        Assert.Equal(HttpStatusCode.NoContent, closed.Status);
        Assert.Equal(HttpStatusCode.NoContent, again.Status);
        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
        Assert.Empty(await WorklistAsync(world));
        await using var session = world.Store.QuerySession();
        var entry = await session.LoadAsync<Api.Payments.FromBank.BankEntry>(Guid.Parse(id!));
        Assert.Equal("Kosten van de bank", entry!.Closing!.Note);
    }

    [Fact]
    public async Task Is_listed_by_page()
    {
        await using var world = await PaymentWorld.StartAsync();
        var statement = new Statement();
        foreach (var n in Enumerable.Range(1, 101))
        {
            statement.Received($"DEPOSIT-{n}", "1.00");
        }
        await world.ImportAsync(statement.Xml);

        var first = (await world.Ministry.GetAsync("bank-entries")).Sure().Json;
        var second = (await world.Ministry.GetAsync("bank-entries?after=100")).Sure().Json;

        Assert.Equal((100, 100), (first["entries"]!.AsArray().Count, (int)first["next"]!));
        Assert.Equal(101, (int)second["entries"]!.AsArray().Single()!["number"]!);
        Assert.Null(second["next"]);
    }
}
