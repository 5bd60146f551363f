using Wallet.Api.Requests;
using Wallet.Api.Tests.Claims;
using Wallet.Api.Tests.Desk;
using Wallet.Api.Tests.Hosting;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Faults;

/// <remarks>
/// The program reaches its database over a line of ours. When some lines of the file are done, that line carries commits but not the word back: claims are
/// booked of which the program knows nothing. Then: kill -9.
/// </remarks>
[Collection(Alone.Name)]
public sealed class Killed_in_a_file_of_claims
{
    private const int Enrolments = 40;
    private const int ClaimsEach = 45;

    [Fact]
    public async Task The_program_goes_on_after_a_restart_and_claims_each_line_once()
    {
        var database = await RunningWallet.DemoDatabaseAsync();
        var enrolments = new List<string>();
        await using (var wallet = await RunningWallet.StartAsync(database))
        {
            var clock = SystemClock.Instance;
            var world = await ClaimWorld.OnAsync(wallet, clock, clock.TodayInTheNetherlands());
            for (var i = 0; i < Enrolments; i++)
            {
                enrolments.Add(await world.ReservedAsync(world.Peter, euros: 10));
            }
            foreach (var enrolment in enrolments)
            {
                await Said.StartedAsync(world, enrolment, world.Finn.Account);
            }
        }
        var lines = enrolments.SelectMany(e =>
            Enumerable.Range(1, ClaimsEach).Select(i => $"{e};voorschot;0,05;F-{i}\n")
        );
        var csv = $"inschrijving;onderdeel;bedrag;factuur\n{string.Concat(lines)}";

        // Killed.
        string address;
        await using (var line = DatabaseLine.To(database))
        await using (var app = Start(line.ConnectionString))
        {
            using var http = new HttpClient { BaseAddress = await app.StartedAsync() };
            var peter = await LogInAsync(http);
            var made = (
                await peter.Api.PostAsync($"providers/{peter.Id}/claim-uploads", new { csv })
            ).Sure();
            address = $"providers/{peter.Id}/claim-uploads/{made["uploadId"]}";
            await Until.SoAsync(async () => Done(await peter.Api.GetAsync(address)) > 0);
            line.SwallowCommits();
            await Until.SoAsync(() => Task.FromResult(line.Silenced > 0));
            app.Kill();
            await app.ExitAsync();
        }

        // Restarted.
        await using var again = Start(database);
        using var client = new HttpClient { BaseAddress = await again.StartedAsync() };
        var anew = await LogInAsync(client);
        Answer? upload = null;
        await Until.SoAsync(
            async () =>
            {
                upload = (await anew.Api.GetAsync(address)).Sure();
                return (bool)upload.Json["isDone"]!;
            },
            () => $"{upload?.Text} {string.Join('\n', again.Errors)}"
        );

        Assert.Equal(Enrolments * ClaimsEach, (int)upload!.Json["tally"]!["approved"]!);
        await using var after = await RunningWallet.StartAsync(database);
        var finn = await after.CitizenAsync("finn");
        var looking = ClaimWorld.Of(after);
        foreach (var enrolment in enrolments)
        {
            var claims = (await looking.ClaimsAsync(enrolment)).Claims;
            Assert.Equal(ClaimsEach, claims.Select(c => c.Invoice).Distinct().Count());
            Assert.Equal(ClaimsEach, claims.Count);
            Assert.Equal(new Money(5 * ClaimsEach), await looking.CapturedAsync(finn, enrolment));
        }
        await Books.AssertInOrderAsync(after.Services);
    }

    private static int Done(Answer answer) => (int)answer.Sure().Json["done"]!;

    private static async Task<TrainingProvider> LogInAsync(HttpClient http)
    {
        var api = new ApiClient(http, await Auth.Tokens.OfAsync(http, "peter"));
        return new TrainingProvider(
            api,
            Guid.Parse((await api.GetAsync("me")).Sure()["providerId"]!)
        );
    }

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
