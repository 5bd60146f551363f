using System.Net;
using Npgsql;
using Wallet.Api.Desk;
using Wallet.Api.Tests.Desk;
using Wallet.Api.Tests.Hosting;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Faults;

/// <remarks>
/// How the moment is hit, without a pause built into the product: the program reaches its database over a line of ours. From a certain moment that line
/// carries commits to PostgreSQL but not the word back that they were done. So the money is booked and nobody can have been told. Then: kill -9.
/// </remarks>
[Collection(Alone.Name)]
public sealed class Killed_between_commit_and_answer
{
    [Fact]
    public async Task The_program_gives_the_original_answer_after_a_restart_and_books_once()
    {
        var database = await RunningWallet.DemoDatabaseAsync();
        Citizen finn;
        OfferingId course;
        await using (var before = await RunningWallet.StartAsync(database))
        {
            var deBrug = await before.EmployerAsync("de-brug");
            (await deBrug.TopUpAsync("1003", "1000.00")).Sure();
            finn = await before.CitizenAsync("finn");
            course = await before.OfferAsync(Money.Euro(300), []);
        }
        var keys = Enumerable.Range(0, 12).Select(i => $"killed-{i}").ToArray();

        // Killed.
        await using var line = DatabaseLine.To(database);
        await using (var app = Start(line.ConnectionString))
        {
            using var http = new HttpClient { BaseAddress = await app.StartedAsync() };
            var there = finn with { Api = await LogInAsync(http, "finn") };
            var ministry = new Administrator(await LogInAsync(http, "ministerie"));
            (await there.AccountAsync()).Sure(); // everything is warm: only commits can be missing
            line.SwallowCommits();
            Task<Answer>[] asked =
            [
                .. keys.Select(key => there.ReserveAsync(course, "0.00", key)),
                ministry.DepositAsync("12345678", "70.00", key: "killed-deposit"),
            ];
            await Until.SoAsync(
                async () =>
                    await CountAsync(database, keys.Select(k => ReserveReceipt(finn, k))) > 0
                    && await CountAsync(database, [DepositReceipt()]) == 1,
                () =>
                    $"{line.Silenced} commits; {asked.Count(a => a.IsCompleted)} answers; {string.Join('\n', app.Errors)}{app.Output}"
            );
            app.Kill();
            await app.ExitAsync();
            Assert.True(line.Silenced >= 2);
            foreach (var answer in asked)
            {
                // Nobody was answered: not even those whose money is booked.
                await Assert.ThrowsAnyAsync<HttpRequestException>(() => answer);
            }
        }
        await Until.SoAsync(async () => await OthersAsync(database) == 0);
        var booked = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            booked[key] = await CountAsync(database, [ReserveReceipt(finn, key)]) == 1;
        }
        Assert.Contains(true, booked.Values);

        // Restarted.
        await using var again = Start(database);
        using var client = new HttpClient { BaseAddress = await again.StartedAsync() };
        finn = finn with { Api = await LogInAsync(client, "finn") };
        var reservedBefore = (await finn.BalanceAsync()).Reserved;
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var key in keys.OrderByDescending(k => booked[k])) // those that were done first
        {
            answers[key] = await finn.ReserveAsync(course, "0.00", key);
            if (booked[key])
            {
                Assert.Equal(reservedBefore, (await finn.BalanceAsync()).Reserved);
            }
        }

        Assert.Equal(3, answers.Values.Count(a => a.Status == HttpStatusCode.Created));
        Assert.Equal(9, answers.Values.Count(a => a.Status == HttpStatusCode.Conflict));
        Assert.Equal((Money.Euro(100), Money.Euro(900)), await finn.BalanceAsync());
        foreach (var key in keys)
        {
            Assert.Equal(answers[key].Text, (await finn.ReserveAsync(course, "0.00", key)).Text);
        }
        var ministryAgain = new Administrator(await LogInAsync(client, "ministerie"));
        Assert.Equal(
            HttpStatusCode.NoContent,
            (await ministryAgain.DepositAsync("12345678", "70.00", key: "killed-deposit")).Status
        );
        await using var after = await RunningWallet.StartAsync(database);
        await Books.AssertInOrderAsync(after.Services);
        Assert.Equal("70.00", await ReceivedAsync(database));
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

    private static async Task<ApiClient> LogInAsync(HttpClient http, string persona) =>
        new(http, await Auth.Tokens.OfAsync(http, persona));

    private static Guid ReserveReceipt(Citizen citizen, string key) =>
        new Once($"citizen:{citizen.Account}", "reserve", key, "").ReceiptId;

    private static Guid DepositReceipt() =>
        new Once(
            "administrator:ministerie",
            "record-deposit:12345678",
            "killed-deposit",
            ""
        ).ReceiptId;

    private static async Task<long> CountAsync(string database, IEnumerable<Guid> receipts) =>
        (long)
            (
                await AskAsync(
                    database,
                    "select count(*) from mt_doc_receipt where id = any($1)",
                    receipts.ToArray()
                )
            )!;

    private static async Task<long> OthersAsync(string database) =>
        (long)
            (
                await AskAsync(
                    database,
                    "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null"
                )
            )!;

    private static async Task<string> ReceivedAsync(string database) =>
        (string)
            (
                await AskAsync(
                    database,
                    "select data ->> 'received' from mt_doc_funderdeposit where id = $1",
                    Projections.EventStore.StreamId.Of(FunderId.Of(new EmployerId("12345678")))
                )
            )!;

    private static async Task<object?> AskAsync(string database, string sql, object? value = null)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        if (value is not null)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }
        return await command.ExecuteScalarAsync();
    }
}
