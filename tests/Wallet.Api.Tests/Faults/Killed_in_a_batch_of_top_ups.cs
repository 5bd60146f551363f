using System.Text;
using Wallet.Api.Tests.Desk;
using Wallet.Api.Tests.Hosting;
using Wallet.Testing;

namespace Wallet.Api.Tests.Faults;

/// <remarks>
/// The program reaches its database over a line of ours. When the first lines are booked, that line carries commits but not the word back. Then: kill -9.
/// </remarks>
[Collection(Alone.Name)]
public sealed class Killed_in_a_batch_of_top_ups
{
    private const int Lines = 1_200;

    [Fact]
    public async Task The_program_goes_on_after_a_restart_and_books_each_line_once()
    {
        var database = await RunningWallet.DemoDatabaseAsync();
        await using (var wallet = await RunningWallet.StartAsync(database))
        {
            await Employers.ManyStaff.AddAsync(wallet, "90001234", Lines);
        }
        var csv =
            "personeelsnummer;bedrag\n"
            + string.Concat(Enumerable.Range(1, Lines).Select(i => $"P{i};1,00\n"));

        // Killed.
        string address;
        await using (var line = DatabaseLine.To(database))
        await using (var app = Start(line.ConnectionString))
        {
            using var http = new HttpClient { BaseAddress = await app.StartedAsync() };
            var deBrug = await LogInAsync(http);
            var batch = (
                await deBrug.PostFileAsync(
                    "employers/90001234/top-up-batches",
                    Encoding.UTF8.GetBytes(csv)
                )
            ).Sure();
            address = $"employers/90001234/top-up-batches/{batch["batchId"]}";
            (await deBrug.PostAsync($"{address}/confirmation", new { sum = batch["sum"] })).Sure();
            await Until.SoAsync(async () => Done(await deBrug.GetAsync(address)) > 0);
            line.SwallowCommits();
            await Until.SoAsync(async () =>
                line.Silenced > 0 || Done(await deBrug.GetAsync(address)) == Lines
            );
            app.Kill();
            await app.ExitAsync();
        }

        // Restarted.
        await using var again = Start(database);
        using var client = new HttpClient { BaseAddress = await again.StartedAsync() };
        var anew = await LogInAsync(client);
        Answer? shown = null;
        await Until.SoAsync(
            async () =>
            {
                shown = (await anew.GetAsync(address)).Sure();
                return shown["stage"] == "done";
            },
            () => $"{shown?.Text} {string.Join('\n', again.Errors)}"
        );

        Assert.Equal(Lines, (int)shown!.Json["tally"]!["granted"]!);
        var deposit = (await anew.GetAsync("employers/90001234")).Sure();
        Assert.Equal(("1800.00", "8200.00"), (deposit["committed"], deposit["available"]));
        await using var after = await RunningWallet.StartAsync(database);
        Assert.Equal(
            Enumerable.Repeat(new Domain.Money(100), Lines),
            await Employers.ManyStaff.BalancesAsync(after, "90001234")
        );
        await Books.AssertLedgerAsync(after.Services);
    }

    private static int Done(Answer answer) => (int)answer.Sure().Json["done"]!;

    private static async Task<ApiClient> LogInAsync(HttpClient http) =>
        new(http, await Auth.Tokens.OfAsync(http, "de-brug"));

    // In the folder of the tests, so that it shares their key of the person vault.
    private static AppProcess Start(string database) =>
        AppProcess.Start(
            AppContext.BaseDirectory,
            ["--urls", "http://127.0.0.1:0"],
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("ConnectionStrings__Wallet", database),
            ("Demo__Seed", "false")
        );
}
