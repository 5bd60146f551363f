using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.People;
using Wallet.Api.Tests.Desk;
using Wallet.Api.Tests.GrantRuns;
using Wallet.Domain;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Pots;
using Wallet.Projections.EventStore;
using Wallet.Testing;

namespace Wallet.Api.Tests.Draws;

/// The command as a process of its own, killed where it hurts. Its clock is the real one, so the window is one of the past.
public sealed class A_killed_draw
{
    private const string Decided = "select count(*) from mt_events where type = 'pot.decided.v1'";

    private static readonly string[] Command =
    [
        "draws",
        "hold",
        "--scheme",
        "nl-tekortberoepen",
        "--window-from",
        "2026-09-01",
    ];

    private static readonly Instant Opening = Instant.FromUtc(2026, 9, 1, 8, 0);

    private static readonly PotId Pot = StreamId.OfPot(
        new SchemeId("nl-tekortberoepen"),
        new LocalDate(2026, 9, 1)
    );

    [Fact]
    public async Task Goes_on_with_the_same_places()
    {
        await using var crowd = await Crowd.GatherAsync();
        var seed = crowd.Wallet.Services.GetRequiredService<MasterKey>().SeedOf(Pot);
        var accounts = await crowd.AddManyAsync(4, new LocalDate(1988, 5, 20));
        await RegisterAsync(crowd, accounts, DrawOrder.Hash(seed));
        var byTicket = accounts.ToDictionary(a => StreamId.OfRegistration(Pot, a));
        AccountId[] order = [.. DrawOrder.Of(seed, byTicket.Keys).Select(t => byTicket[t])];
        await using (var busy = await crowd.BeginAsync())
        await using (var killed = crowd.Start(Command))
        {
            await Crowd.HoldAsync(order[1], busy);
            await crowd.UntilAsync(Decided);
            await crowd.UntilAsync(Crowd.Waiting);
            killed.Kill();
            await killed.ExitAsync();
            await busy.RollbackAsync();
        }
        Assert.Equal(1, await crowd.CountAsync(Decided));

        await using var again = crowd.Start(Command);

        Assert.Equal(0, await again.ExitAsync());
        Assert.Contains(
            "4 registrations drawn and decided upon",
            again.Output,
            StringComparison.Ordinal
        );
        await using var session = crowd.Store.QuerySession();
        var decisions = (await session.Events.FetchStreamAsync(Pot.Value))
            .Select(e => e.Data)
            .OfType<PotEvent.PotDecided>()
            .SelectMany(e => e.Decisions)
            .ToArray();
        Assert.Equal(order, decisions.Select(d => d.Account));
        Assert.Equal([true, true, false, false], decisions.Select(d => d.Answer.IsGranted));
        Assert.True((await session.LoadAsync<Pot>(Pot))!.Draw!.IsDone);
        await Books.AssertInOrderAsync(crowd.Wallet.Services);
    }

    private static async Task RegisterAsync(Crowd crowd, AccountId[] accounts, string seedHash)
    {
        var course = await crowd.Wallet.OfferAsync(
            Money.Euro(900),
            ["nl:shortage-occupation", "nl:quality-mark"],
            startDay: new LocalDate(2026, 10, 15)
        );
        var window = new ApplicationWindow(new LocalDate(2026, 9, 1), new LocalDate(2026, 10, 31));
        await using var session = crowd.Store.LightweightSession();
        session.Events.StartStream<Pot>(
            Pot.Value,
            new PotEvent.PotOpened(
                Pot,
                new SchemeId("nl-tekortberoepen"),
                window,
                Opening,
                window.ClosesAt(Api.Requests.Today.Netherlands),
                Money.Euro(2000),
                Opening - Duration.FromDays(9)
            )
            {
                Registering = new Domain.Pots.Registering(
                    Opening - Duration.FromDays(8),
                    Opening - Duration.FromHours(1),
                    seedHash
                ),
            }
        );
        foreach (var account in accounts)
        {
            var ticket = StreamId.OfRegistration(Pot, account);
            session.Events.StartStream<Registration>(
                ticket.Value,
                new RegistrationEvent.Registered(
                    ticket,
                    Pot,
                    account,
                    course,
                    Money.Zero,
                    Opening - Duration.FromDays(2)
                )
            );
        }
        await session.SaveChangesAsync();
    }
}
