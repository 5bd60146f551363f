using JasperFx.Events;
using Marten;
using Marten.Events;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Wallet.Api.Reactions;
using Wallet.Api.Tests.Desk;
using Wallet.Api.Tests.Enrolments;
using Wallet.Domain.Accounts;
using Wallet.Domain.Enrolments;
using Wallet.Testing;

namespace Wallet.Api.Tests.Reactions;

public sealed class The_subscription
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Fact]
    public async Task Gives_a_page_again_to_a_reaction_that_failed_and_each_event_in_order()
    {
        var clumsy = new Clumsy();
        await using var host = await TestHost.StartAsync(
            await RunningWallet.EmptyDatabaseAsync(),
            builder =>
            {
                builder.Logging.AddFilter("Wallet.Api.Reactions", LogLevel.None);
                builder.Services.AddSingleton<IReaction>(clumsy);
                builder.Services.AddSingleton(new ReactsTo([typeof(AccountEvent.AccountOpened)]));
            }
        );
        var store = host.Services.GetRequiredService<IDocumentStore>();
        Guid[] accounts = [.. Enumerable.Range(0, 5).Select(_ => Guid.CreateVersion7())];
        foreach (var account in accounts)
        {
            await using var session = store.LightweightSession();
            session.Events.StartStream<Account>(account, new AccountEvent.AccountOpened(Day));
            await session.SaveChangesAsync();
        }

        await store.WaitForNonStaleProjectionDataAsync(TimeSpan.FromMinutes(1));

        Assert.True(clumsy.HasFailed);
        Assert.Equal(accounts, clumsy.Seen);
    }

    [Fact]
    public async Task Of_two_processes_comes_to_the_same_as_of_one_and_goes_on_when_one_is_gone()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        const int Rounds = 3;
        await using (
            var other = await RunningWallet.StartAsync(fixture.Wallet.Database, fixture.Clock)
        )
        {
            for (var i = 0; i < Rounds; i++)
            {
                var id = await fixture.ReserveAsync();
                Assert.Equal(EnrolmentStage.Requested, (await fixture.EnrolmentAsync(id)).Stage);
                (await fixture.Finn.CancelAsync(id)).Sure();
                await other.CatchUpAsync();
                Assert.Equal(EnrolmentStage.Ended, (await fixture.EnrolmentAsync(id)).Stage);
            }
        }

        Assert.Equal(
            Rounds,
            (await fixture.HappenedAsync<AccountEvent.ReservationReleased>()).Length
        );

        var last = await fixture.ReserveAsync();
        Assert.Equal(EnrolmentStage.Requested, (await fixture.EnrolmentAsync(last)).Stage);
        await Books.AssertInOrderAsync(fixture.Wallet.Services);
    }

    /// Throws the first time.
    private sealed class Clumsy : IReaction
    {
        public bool HasFailed { get; private set; }

        public List<Guid> Seen { get; } = [];

        public Task ReactAsync(IReadOnlyList<IEvent> events, CancellationToken cancellation)
        {
            if (!HasFailed)
            {
                HasFailed = true;
                throw new InvalidOperationException("The first time goes wrong.");
            }
            Seen.AddRange(
                events.Where(e => e.Data is AccountEvent.AccountOpened).Select(e => e.StreamId)
            );
            return Task.CompletedTask;
        }
    }
}
