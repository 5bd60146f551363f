using Npgsql;
using Wallet.Testing;

namespace Wallet.Api.Tests.Faults;

public sealed class What_one_process_wrote
{
    [Fact]
    public async Task The_other_shows_as_soon_as_it_was_answered()
    {
        var database = await RunningWallet.EmptyDatabaseAsync();
        await using var rush = await Rush.OpenAsync(
            name =>
                new NpgsqlConnectionStringBuilder(database)
                {
                    ApplicationName = name,
                }.ConnectionString,
            limit: "5000.00"
        );
        foreach (var somebody in await rush.PeopleAsync(12))
        {
            var one = somebody.At(rush.Doors[somebody.Number % 2]);
            var other = somebody.At(rush.Doors[(somebody.Number + 1) % 2]);

            var made = (await one.ReserveAsync(rush.Courses[0], "0.00")).Sure();
            var account = (await other.AccountAsync()).Sure();
            var pot = (await other.Api.GetAsync($"pots/{rush.Pot}")).Sure();
            (await other.ReservationAsync(made["reservationId"]!)).Sure();

            Assert.Equal("300.00", account["reserved"]);
            Assert.Equal("300.00", pot["used"]);

            (await other.CancelAsync(made["reservationId"]!)).Sure();
            account = (await one.AccountAsync()).Sure();
            pot = (await one.Api.GetAsync($"pots/{rush.Pot}")).Sure();

            Assert.Equal("0.00", account["reserved"]);
            Assert.Empty(account.Json["reservations"]!.AsArray());
            Assert.Equal("0.00", pot["used"]);
        }
    }
}
