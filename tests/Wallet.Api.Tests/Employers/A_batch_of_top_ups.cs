using System.Net;
using System.Text.Json.Nodes;
using Wallet.Testing;

namespace Wallet.Api.Tests.Employers;

public sealed class A_batch_of_top_ups : IAsyncLifetime
{
    private const string Header = "personeelsnummer;bedrag;te gebruiken tot en met\n";

    private EmployerWorld world = null!;

    public async Task InitializeAsync() => world = await EmployerWorld.StartAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task Is_checked_line_by_line_and_books_nothing()
    {
        await LeavesAsync("1004", "2026-11-25");
        world.Clock.Reset(Instant.FromUtc(2026, 11, 26, 9, 0));
        var before = await world.DepositAsync();

        var batch = (
            await world.CheckAsync(
                Header
                    + "1001;100,00;\n"
                    + "9999;100,00;\n"
                    + "1001;50,00;\n"
                    + "1002;nul;\n"
                    + "1002;1.250;\n"
                    + "1002;1,00;2026-11-25\n"
                    + "1002;1,00;2027-11-25\n"
                    + "1004;1,00;\n"
                    + "1003;2,50;2027-11-26\n"
                    + ";;\n"
                    + "Totaal;1.000,00;\n"
            )
        ).Sure();

        Assert.Equal(
            [
                "2",
                "3 staffNumber",
                "4 staffNumber",
                "5 amount",
                "6 staffNumber,amount",
                "7 staffNumber,lastUsableDay",
                "8 staffNumber,lastUsableDay",
                "9 staffNumber",
                "10",
                "12 staffNumber",
            ],
            Reports(batch.Json)
        );
        Assert.Equal(("2", "102.50"), ($"{batch.Json["sound"]}", batch["sum"]));
        Assert.Contains("regel 2", Problem(batch, 2), StringComparison.Ordinal);
        Assert.Contains("verleden", Problem(batch, 5), StringComparison.Ordinal);
        Assert.Contains("te vroeg", Problem(batch, 6), StringComparison.Ordinal);
        Assert.Contains("werkt niet meer", Problem(batch, 7), StringComparison.Ordinal);
        Assert.Equal(before, await world.DepositAsync());
    }

    [Fact]
    public async Task Is_booked_when_it_is_confirmed_and_the_deposit_covers_it()
    {
        var batch = (await world.CheckAsync(Header + "1001;100,00;\n1002;0,01;\n9999;5;\n")).Sure();

        Assert.Equal(HttpStatusCode.NoContent, (await world.ConfirmAsync(batch)).Status);
        var done = await world.DoneAsync(batch);

        Assert.Equal(
            ["2 granted", "3 granted", "4 refused"],
            done["reports"]!.AsArray().Select(r => $"{r!["line"]} {r["fate"]}")
        );
        Assert.Equal("10000.00 = 700.01 + 9299.99", await world.DepositAsync());
        var bram = await world.Wallet.CitizenAsync("bram");
        Assert.Contains(
            (await bram.AccountAsync()).Json["budgets"]!.AsArray(),
            b => (string?)b!["available"] == "100.00"
        );
    }

    [Fact]
    public async Task The_same_lines_book_nothing_twice_in_whatever_file_and_under_whatever_key()
    {
        var first = (await world.CheckAsync(Header + "1001;100,00;\n1002;200,00;\n", "one")).Sure();
        await world.ConfirmAsync(first);
        await world.DoneAsync(first);
        var booked = await world.DepositAsync();

        var retry = await world.CheckAsync(Header + "1001;100,00;\n1002;200,00;\n", "one");
        var again = await world.CheckAsync(Header + "1001;100,00;\n1002;200,00;\n", "two");
        var other = await world.CheckAsync(
            "Onze budgetten\n\nNaam,Staff number,Amount\nBram,1001,100.00\nEmma,1002,200.00\n"
        );
        await world.ConfirmAsync(again);
        await world.ConfirmAsync(other);

        Assert.Equal(HttpStatusCode.Created, retry.Status);
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(HttpStatusCode.OK, other.Status);
        Assert.Equal(first["batchId"], again["batchId"]);
        Assert.Equal(first["batchId"], other["batchId"]);
        Assert.Equal(booked, await world.DepositAsync());
    }

    [Fact]
    public async Task That_is_corrected_and_sent_again_whole_books_only_what_was_not_booked()
    {
        var wrong = (await world.CheckAsync(Header + "1001;100,00;\n1002;2OO,00;\n")).Sure();
        await world.ConfirmAsync(wrong);
        await world.DoneAsync(wrong);

        var corrected = (await world.CheckAsync(Header + "1001;100,00;\n1002;200,00;\n")).Sure();

        Assert.Equal("200.00", corrected["sum"]);
        Assert.Contains("ander bestand", Problem(corrected, 0), StringComparison.Ordinal);
        await world.ConfirmAsync(corrected);
        await world.DoneAsync(corrected);
        Assert.Equal("10000.00 = 900.00 + 9100.00", await world.DepositAsync());
    }

    [Fact]
    public async Task With_a_line_of_another_that_was_booked_meanwhile_books_it_once()
    {
        var one = (await world.CheckAsync(Header + "1001;100,00;\n")).Sure();
        var other = (await world.CheckAsync(Header + "1001;100,00;\n1002;1,00;\n")).Sure();
        await world.ConfirmAsync(one);
        await world.DoneAsync(one);

        await world.ConfirmAsync(other);
        var done = await world.DoneAsync(other);

        Assert.Equal(
            ["2 refused", "3 granted"],
            done["reports"]!.AsArray().Select(r => $"{r!["line"]} {r["fate"]}")
        );
        Assert.Equal("10000.00 = 701.00 + 9299.00", await world.DepositAsync());
    }

    [Fact]
    public async Task The_same_budgets_with_another_reference_are_given_once_more()
    {
        const string Lines = "personeelsnummer;bedrag;kenmerk\n1001;100,00;";
        foreach (var year in new[] { "2026", "2027" })
        {
            var batch = (await world.CheckAsync(Lines + year)).Sure();
            await world.ConfirmAsync(batch);
            await world.DoneAsync(batch);
        }

        Assert.Equal("10000.00 = 800.00 + 9200.00", await world.DepositAsync());
    }

    [Fact]
    public async Task Is_checked_again_as_long_as_it_is_not_confirmed()
    {
        const string File = "personeelsnummer;bedrag\n1001;100,00\n1005;100,00\n";
        var before = (await world.CheckAsync(File)).Sure();
        (await world.DeBrug.AddStaffAsync("1005", "dirk")).Sure();

        var after = (await world.CheckAsync(File)).Sure();

        Assert.Equal(("100.00", "200.00"), (before["sum"], after["sum"]));
        Assert.Equal(before["batchId"], after["batchId"]);
    }

    [Fact]
    public async Task Is_not_booked_for_another_sum_than_was_seen()
    {
        var batch = (await world.CheckAsync(Header + "1001;100,00;\n")).Sure();

        var answer = await world.ConfirmAsync(batch, sum: "99.99");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("10000.00 = 600.00 + 9400.00", await world.DepositAsync());
    }

    [Fact]
    public async Task Of_another_employer_is_not_found()
    {
        var batch = (await world.CheckAsync(Header + "1001;100,00;\n")).Sure();
        var linde = await world.Wallet.EmployerAsync("linde");

        Assert.Equal(
            HttpStatusCode.NotFound,
            (
                await linde.Api.GetAsync(
                    $"employers/{linde.Number}/top-up-batches/{batch["batchId"]}"
                )
            ).Status
        );
    }

    [Fact]
    public async Task Has_a_result_to_download_in_which_nothing_runs_as_a_formula()
    {
        var batch = (
            await world.CheckAsync(Header + "1001;100,00;\n\"=HYPERLINK(1)\";5;\n")
        ).Sure();

        var csv = await world.DeBrug.Api.GetAsync(
            $"employers/{world.DeBrug.Number}/top-up-batches/{batch["batchId"]}/lines/csv"
        );

        Assert.Equal(HttpStatusCode.OK, csv.Status);
        Assert.Contains("2;1001;Bram", csv.Text, StringComparison.Ordinal);
        Assert.Contains(";'=HYPERLINK(1);", csv.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_which_a_line_cannot_be_booked_any_more_gives_its_money_back()
    {
        var batch = (await world.CheckAsync(Header + "1001;100,00;\n1002;9400,00;\n")).Sure();
        (await world.ConfirmAsync(batch, EmployerWorld.TheirAccount)).Sure();
        await LeavesAsync("1002", "2026-11-25");
        world.Clock.Reset(Instant.FromUtc(2026, 11, 26, 9, 0));

        (
            await world.Ministry.PostAsync(
                $"employers/{world.DeBrug.Number}/deposits",
                new { amount = "100.00", reference = "by hand" }
            )
        ).Sure();
        var done = await world.DoneAsync(batch);

        Assert.Equal(
            ["2 granted", "3 refused"],
            done["reports"]!.AsArray().Select(r => $"{r!["line"]} {r["fate"]}")
        );
        Assert.Equal("10100.00 = 700.00 + 9400.00", await world.DepositAsync());
    }

    private async Task LeavesAsync(string staffNumber, string lastDay) =>
        (
            await world.DeBrug.Api.PostAsync(
                $"employers/{world.DeBrug.Number}/departures",
                new { staffNumber, lastDay }
            )
        ).Sure();

    private static IEnumerable<string> Reports(JsonNode batch) =>
        batch["reports"]!
            .AsArray()
            .Select(r =>
                $"{r!["line"]} {string.Join(',', r["problems"]!.AsArray().Select(p => (string?)p!["field"]))}".Trim()
            );

    private static string Problem(Answer batch, int line) =>
        string.Join(
            ' ',
            batch.Json["reports"]![line]!["problems"]!.AsArray().Select(p => (string?)p!["problem"])
        );
}
