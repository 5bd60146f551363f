using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wallet.Api.Tests.Desk;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Pots;
using Wallet.Testing;

namespace Wallet.Api.Tests.Faults;

/// <remarks>
/// Faults come at moments that the test can see, not after a pause: so many answers were heard, or PostgreSQL shows the process in the middle of a commit.
/// </remarks>
[Collection(Alone.Name)]
public sealed class Two_processes_in_a_rush
{
    private const int People = 24;

    [Fact]
    public async Task Decide_each_application_once_and_show_it_at_once_whatever_befalls_them_and_their_database()
    {
        await using var server = await DurableServer.StartAsync();
        await using var rush = await Rush.OpenAsync(server.ConnectionString, limit: "4000.00");
        using var applicants = new Applicants(rush, await rush.PeopleAsync(People));

        var (one, other) = (rush.Doors[0], rush.Doors[1]);

        // It comes to after the other went on, and thinks that it still has the pot.
        await applicants.ComeUntilAsync(async () =>
        {
            await InACommitAsync(one);
            await applicants.HearAsync(10, other);
            one.Thaw();
            await applicants.HearAsync(10, one);
        });
        (await rush.Ministry.RaisePotAsync($"{rush.Pot}", "1000.00")).Sure();

        await applicants.ComeUntilAsync(async () =>
        {
            await applicants.HearAsync(20);
            await server.CrashAsync();
            await applicants.HearAsync(20);
        });

        await applicants.ComeUntilAsync(async () =>
        {
            await InACommitAsync(one);
            await one.KillAsync();
            await applicants.HearAsync(20, other);
        });

        await AssertSameAnswersAsync(applicants);
        await AssertRecomputesAsync(rush, applicants.Answers);

        async Task InACommitAsync(Door door)
        {
            await applicants.HearAsync(10, door);
            await door.FreezeAsync(() => server.IsInTransactionAsync(door.Name));
        }
    }

    private static async Task AssertSameAnswersAsync(Applicants applicants)
    {
        foreach (var some in applicants.Answers.Keys.Chunk(People))
        {
            await Task.WhenAll(some.Select(applicants.AskAsync));
        }
    }

    private static async Task AssertRecomputesAsync(
        Rush rush,
        IReadOnlyDictionary<Question, Answer> answers
    )
    {
        var services = rush.Host.Services;
        services.GetRequiredService<NpgsqlDataSource>().Clear(); // of connections from before the crash
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession();
        var histories = await HistoriesAsync(session, answers.Keys.Select(q => q.By.Account));
        var again = new Recomputation(
            (await session.Events.FetchStreamAsync(rush.Pot.Value)).Select(e => (PotEvent)e.Data)
        );
        again.AssertStandsAs((await session.LoadAsync<Pot>(rush.Pot))!);
        again.AssertAnswered(answers, histories);
        foreach (var course in RecountedCourse.All([.. histories.Values.SelectMany(h => h)]))
        {
            await course.AssertCountedAsync(session, Rush.PeoplePerCourse);
        }
        await Books.AssertInOrderAsync(services);
        Assert.True(again is { Granted: > 0, Refused: > 0 });
    }

    private static async Task<Dictionary<AccountId, AccountEvent[]>> HistoriesAsync(
        IQuerySession session,
        IEnumerable<AccountId> accounts
    )
    {
        var histories = new Dictionary<AccountId, AccountEvent[]>();
        foreach (var account in accounts.Distinct())
        {
            var history = await session.Events.FetchStreamAsync(account.Value);
            histories[account] = [.. history.Select(e => (AccountEvent)e.Data)];
        }
        return histories;
    }
}
