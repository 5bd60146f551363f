using System.Net;
using System.Text.Json.Nodes;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Testing;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Payments.Runs;

public sealed class What_the_bank_says
{
    [Fact]
    public async Task Settles_the_payment_and_the_claim()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claim = await world.ClaimAsync(await world.ProviderAsync(), 120);
        var run = await world.SendAsync();

        var report = await world.ImportAsync(
            new Statement().Paid(run.EndToEnd(claim), "120.00").Xml
        );

        Assert.Equal(HttpStatusCode.Created, report.Status);
        Assert.Equal((1, 0, 0, 0), Tally(report));
        Assert.Equal("done", await run.StageAsync());
        Assert.Equal(["settled"], await FatesAsync(run));
        Assert.Equal(ClaimStanding.Paid, await world.StandingAsync(claim));
    }

    [Fact]
    public async Task Returns_it_with_the_reason_in_words_and_the_claim_is_paid_by_the_next_run_once()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claim = await world.ClaimAsync(await world.ProviderAsync(), 120);
        var run = await world.SendAsync();
        var id = run.EndToEnd(claim);

        var report = await world.ImportAsync(
            new Statement().Paid(id, "120.00").Returned(id, "120.00").Xml
        );

        Assert.Equal((1, 1, 0, 0), Tally(report));
        var line = (await run.LinesAsync()).Json["lines"]![0]!;
        Assert.Equal(
            ("returned", "AC04", "De rekening is opgeheven."),
            ((string?)line["fate"], (string?)line["reasonCode"], (string?)line["reason"]!["nl"])
        );
        Assert.Equal(ClaimStanding.Approved, await world.StandingAsync(claim));
        var next = await world.SendAsync();
        Assert.Equal("120.00", (await next.ShowAsync())["total"]);

        await world.ImportAsync(
            new Statement("CAMT-2").Returned(id, "120.00", reference: "R-9").Xml
        );

        Assert.Equal(ClaimStanding.InRun, await world.StandingAsync(claim));
        Assert.Equal("nothingToPay", await (await world.ProposeAsync()).StageAsync());
    }

    [Fact]
    public async Task In_the_same_file_again_changes_nothing_and_answers_as_before()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claim = await world.ClaimAsync(await world.ProviderAsync(), 120);
        var run = await world.SendAsync();
        var file = new Statement().Paid(run.EndToEnd(claim), "120.00").Costs("2.50").Xml;
        var first = await world.ImportAsync(file, key: "one");

        var retry = await world.ImportAsync(file, key: "one");
        var again = await world.ImportAsync(file);

        Assert.Equal(HttpStatusCode.Created, retry.Status);
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(first.Text, retry.Text);
        Assert.Equal(first.Text, again.Text);
        Assert.Single(await WorklistAsync(world));
        Assert.Single((await world.Ministry.GetAsync("bank-files")).Json["files"]!.AsArray());
    }

    [Fact]
    public async Task In_another_file_again_is_already_known_entry_by_entry()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claim = await world.ClaimAsync(await world.ProviderAsync(), 120);
        var run = await world.SendAsync();
        await world.ImportAsync(
            new Statement().Paid(run.EndToEnd(claim), "120.00").Costs("1.00").Xml
        );

        var again = await world.ImportAsync(
            new Statement("CAMT-2").Paid(run.EndToEnd(claim), "120.00").Costs("1.00").Xml
        );

        Assert.Equal((0, 0, 0, 2), Tally(again));
        Assert.Single(await WorklistAsync(world));
    }

    [Fact]
    public async Task Of_a_file_that_was_booked_as_one_settles_all_of_its_payments()
    {
        await using var world = await PaymentWorld.StartAsync();
        await world.ClaimManyAsync(await world.ProviderAsync(), 3, 100);
        var run = await world.SendAsync();

        var report = await world.ImportAsync(
            new Statement().PaidBatch(run.MessageId, "300.00").Xml
        );

        Assert.Equal((3, 0, 0, 0), Tally(report));
        Assert.Equal("done", await run.StageAsync());
    }

    [Fact]
    public async Task Of_a_file_that_was_booked_as_one_without_what_was_rejected_settles_the_rest()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claims = await world.ClaimManyAsync(await world.ProviderAsync(), 3, 100);
        var run = await world.SendAsync();
        await world.ImportAsync(
            Report.Of(run.MessageId, "PART", (run.EndToEnd(claims[1]), "RJCT"))
        );

        var report = await world.ImportAsync(
            new Statement().PaidBatch(run.MessageId, "200.00").Xml
        );

        Assert.Equal((2, 0, 0, 0), Tally(report));
        Assert.Equal(
            [ClaimStanding.Paid, ClaimStanding.Approved, ClaimStanding.Paid],
            [
                await world.StandingAsync(claims[0]),
                await world.StandingAsync(claims[1]),
                await world.StandingAsync(claims[2]),
            ]
        );
    }

    [Fact]
    public async Task Of_a_file_that_was_undone_as_one_returns_all_of_its_payments()
    {
        await using var world = await PaymentWorld.StartAsync();
        await world.ClaimManyAsync(await world.ProviderAsync(), 2, 100);
        var run = await world.SendAsync();

        var report = await world.ImportAsync(
            new Statement()
                .PaidBatch(run.MessageId, "200.00")
                .PaidBatch(run.MessageId, "200.00", isCredit: true)
                .Xml
        );

        Assert.Equal((2, 2, 0, 0), Tally(report));
        Assert.Equal(["returned", "returned"], await FatesAsync(run));
    }

    [Fact]
    public async Task Of_payments_that_were_booked_together_settles_each()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claims = await world.ClaimManyAsync(await world.ProviderAsync(), 2, 100);
        var run = await world.SendAsync();

        var report = await world.ImportAsync(
            new Statement()
                .PaidTogether(
                    "200.00",
                    (run.EndToEnd(claims[0]), "100.00"),
                    (run.EndToEnd(claims[1]), "100.00")
                )
                .Xml
        );

        Assert.Equal((2, 0, 0, 0), Tally(report));
    }

    [Fact]
    public async Task That_the_bank_undid_its_own_entry_returns_the_payment()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claim = await world.ClaimAsync(await world.ProviderAsync(), 120);
        var run = await world.SendAsync();
        var id = run.EndToEnd(claim);

        var report = await world.ImportAsync(
            new Statement().Paid(id, "120.00").Reversed(id, "120.00").Xml
        );

        Assert.Equal((1, 1, 0, 0), Tally(report));
        Assert.Equal(["returned"], await FatesAsync(run));
        Assert.Equal(
            "De bank noemt geen reden.",
            (string?)(await run.LinesAsync()).Json["lines"]![0]!["reason"]!["nl"]
        );
    }

    [Fact]
    public async Task That_only_announces_or_accepts_books_nothing()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claim = await world.ClaimAsync(await world.ProviderAsync(), 120);
        var run = await world.SendAsync();
        var id = run.EndToEnd(claim);

        var announced = await world.ImportAsync(new Statement().Announced(id, "120.00").Xml);
        var accepted = await world.ImportAsync(Report.Of(run.MessageId, null, (id, "ACSP")));

        Assert.Equal(1, (int)announced.Json["tally"]!["onlyTold"]!);
        Assert.Equal(1, (int)accepted.Json["tally"]!["onlyTold"]!);
        Assert.Equal(["open"], await FatesAsync(run));
    }

    [Fact]
    public async Task In_a_status_report_returns_what_was_rejected_at_once()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claims = await world.ClaimManyAsync(await world.ProviderAsync(), 2);
        var run = await world.SendAsync();

        var report = await world.ImportAsync(
            Report.Of(
                run.MessageId,
                "PART",
                (run.EndToEnd(claims[0]), "RJCT"),
                (run.EndToEnd(claims[1]), "ACSP")
            )
        );

        Assert.Equal((0, 1, 0, 0), Tally(report));
        Assert.Equal(ClaimStanding.Approved, await world.StandingAsync(claims[0]));
        Assert.Equal(ClaimStanding.InRun, await world.StandingAsync(claims[1]));
    }

    [Fact]
    public async Task In_a_status_report_about_the_whole_file_returns_all_but_what_it_names()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claims = await world.ClaimManyAsync(await world.ProviderAsync(), 3);
        var run = await world.SendAsync();

        var report = await world.ImportAsync(
            Report.Of(run.MessageId, "RJCT", (run.EndToEnd(claims[0]), "ACSP"))
        );

        Assert.Equal((0, 2, 0, 0), Tally(report));
        Assert.Equal(ClaimStanding.InRun, await world.StandingAsync(claims[0]));
        Assert.Equal(ClaimStanding.Approved, await world.StandingAsync(claims[2]));
    }

    [Fact]
    public async Task After_a_rejection_that_it_paid_all_the_same_is_for_somebody_to_look_at()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claim = await world.ClaimAsync(await world.ProviderAsync(), 120);
        var run = await world.SendAsync();
        var id = run.EndToEnd(claim);
        await world.ImportAsync(Report.Of(run.MessageId, null, (id, "RJCT")));

        var report = await world.ImportAsync(
            new Statement().Paid(id, "120.00").Returned(id, "120.00").Xml
        );

        Assert.Equal((0, 0, 1, 1), Tally(report));
        Assert.Equal(ClaimStanding.Approved, await world.StandingAsync(claim));
        Assert.Equal("paidAfterRejection", (string?)(await WorklistAsync(world))[0]!["problem"]);
    }

    [Fact]
    public async Task After_a_rejection_of_the_whole_file_that_it_paid_one_says_so_and_not_twice()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claim = await world.ClaimAsync(await world.ProviderAsync(), 120);
        var run = await world.SendAsync();
        await world.ImportAsync(Report.Of(run.MessageId, "RJCT"));

        await world.ImportAsync(new Statement().Paid(run.EndToEnd(claim), "120.00").Xml);

        Assert.Equal("paidAfterRejection", (string?)(await WorklistAsync(world))[0]!["problem"]);
    }

    internal static (int Settled, int Returned, int Unknown, int AlreadyKnown) Tally(Answer report)
    {
        var tally = report.Sure().Json["tally"]!;
        return (
            (int)tally["settled"]!,
            (int)tally["returned"]!,
            (int)tally["unknown"]!,
            (int)tally["alreadyKnown"]!
        );
    }

    internal static async Task<JsonArray> WorklistAsync(PaymentWorld world) =>
        (await world.Ministry.GetAsync("bank-entries")).Sure().Json["entries"]!.AsArray();

    private static async Task<IEnumerable<string>> FatesAsync(Run run) =>
        (await run.LinesAsync()).Sure().Json["lines"]!.AsArray().Select(l => (string)l!["fate"]!);
}
