using NodaTime.Testing;
using Npgsql;
using Wallet.Api.Requests;
using Wallet.Api.Tests.Desk;
using Wallet.Api.Tests.GrantRuns;
using Wallet.Api.Tests.Hosting;
using Wallet.Domain;
using Wallet.Projections.Catalogue;
using Wallet.Testing;

namespace Wallet.Api.Tests.Faults;

/// <remarks>
/// The host of the test serves without reactions; a process of its own has them. What that one wants to write is held until it waits for it, in the
/// middle of a page of events. Then: kill -9. The next process reacts to the same events again.
/// </remarks>
[Collection(Alone.Name)]
public sealed class Killed_between_reactions
{
    private const string Places =
        "select count(*) from mt_events where type = 'enrolment.requested.v1'";
    private const string Starts =
        "select count(*) from mt_events where type = 'account.course-started.v1'";

    /// How far the place of the subscription is behind what happened.
    private const string Behind =
        "select (select max(seq_id) from mt_events) - coalesce((select last_seq_id from mt_event_progression where name like 'reactions%'), 0)";

    private static readonly LocalDate StartDay = new(2026, 12, 14);

    [Fact]
    public async Task Nothing_is_left_out_and_nothing_is_done_twice()
    {
        var clock = FakeClock.FromUtc(2026, 11, 25, 9, 0, 0);
        var database = await RunningWallet.DemoDayDatabaseAsync();
        await using var wallet = await RunningWallet.StartAsync(database, clock, reacts: false);
        var peter = await wallet.ProviderAsync("peter");
        var course = await wallet.OfferAsync(
            Money.Euro(100),
            [],
            startDay: StartDay,
            provider: new CourseProvider(peter.Id, "Klikvaardig Opleidingen")
        );
        Citizen[] learners = [await wallet.CitizenAsync("anna"), await wallet.CitizenAsync("bram")];
        var reservations = new List<string>();
        foreach (var learner in learners)
        {
            reservations.Add(
                (await learner.ReserveAsync(course, "100.00")).Sure()["reservationId"]!
            );
        }

        // Somebody is about to make the second place.
        await ReactAsync(
            database,
            held: $"insert into mt_streams (id, version) values ('{reservations[1]}', 1)",
            Places,
            learners.Length
        );
        foreach (var (learner, reservation) in learners.Zip(reservations))
        {
            (await peter.KeepPlaceAsync(reservation)).Sure();
        }
        clock.Reset(StartDay.AtMidnight().InZoneLeniently(Today.Netherlands).ToInstant());
        foreach (var (learner, reservation) in learners.Zip(reservations))
        {
            (await peter.AttestAsync(reservation, new { says = "started" })).Sure();
            (await learner.AttestAsync(reservation, new { says = "started" })).Sure();
        }
        // Somebody is changing the second account.
        await ReactAsync(
            database,
            held: $"select 1 from mt_streams where id = '{learners[1].Account}' for update",
            Starts,
            learners.Length
        );

        await Books.AssertInOrderAsync(wallet.Services);
    }

    /// Killed while it waits for what is held: whether that was done then, PostgreSQL knows. Another goes on until nothing is left.
    private static async Task ReactAsync(string database, string held, string done, int all)
    {
        await using var source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(database) { Options = "" }.ConnectionString
        );
        await using (var busy = await source.OpenConnectionAsync())
        await using (var holding = await busy.BeginTransactionAsync())
        await using (var killed = Start(database))
        {
            await using var hold = new NpgsqlCommand(held, busy, holding);
            await hold.ExecuteNonQueryAsync();
            await Until.SoAsync(async () => await CountAsync(source, Crowd.Waiting) > 0);
            killed.Kill();
            await killed.ExitAsync();
            await holding.RollbackAsync();
        }
        await Until.SoAsync(async () => await CountAsync(source, Crowd.Quiet) == 1);

        await using (Start(database))
        {
            await Until.SoAsync(async () => await CountAsync(source, Behind) == 0);
        }
        Assert.Equal(all, await CountAsync(source, done));
    }

    private static AppProcess Start(string database) =>
        AppProcess.Start(
            AppContext.BaseDirectory, // so that it shares the tests' key of the person vault
            ["--urls", "http://127.0.0.1:0"],
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("ConnectionStrings__Wallet", database),
            ("Demo__Seed", "false"),
            ("Enrolments__Automatic", "false")
        );

    private static async Task<long> CountAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
