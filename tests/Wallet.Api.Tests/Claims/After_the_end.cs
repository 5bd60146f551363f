using Marten;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Projections.EventStore;
using Wallet.Testing;

namespace Wallet.Api.Tests.Claims;

/// What follows elsewhere when a reservation ends, or the bank paid.
public sealed class After_the_end
{
    [Fact]
    public async Task The_claims_know_what_the_provider_gets_in_all()
    {
        await using var world = await ClaimWorld.StartAsync();
        var ended = await world.StartedAsync(world.Peter, 300);
        var cancelled = await world.ReservedAsync(world.Peter, 100);

        await Said.CompletedAsync(world, ended, world.Finn.Account);
        world.GoTo(ClaimWorld.Start.PlusDays(-1));
        (await world.Finn.CancelAsync(cancelled)).Sure();
        await world.Wallet.CatchUpAsync();

        Assert.Equal(Money.Euro(300), (await world.ClaimsAsync(ended)).Settled);
        Assert.Equal(Money.Zero, (await world.ClaimsAsync(cancelled)).Settled);
    }

    [Fact]
    public async Task What_a_provider_got_too_much_is_its_debt_until_it_came_back()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "120.00");
        var claim = (await world.ClaimsAsync(enrolment)).Claims[0].Id;
        var run = new PaymentRunId(Guid.CreateVersion7());

        await AppendAsync(
            new ClaimEvent.ClaimPutInRun(claim, run, Money.Euro(120), world.Today),
            new ClaimEvent.ClaimPaid(claim, run, world.Today),
            new ClaimEvent.AmountSettled(claim.Enrolment, Money.Euro(100), world.Today)
        );
        var paid = await OwedAsync();
        await AppendAsync(new ClaimEvent.PaymentReturned(claim, run, "AC04", world.Today));
        var returned = await OwedAsync();

        Assert.Equal((Money.Euro(20), Money.Zero), (paid, returned));

        async Task AppendAsync(params ClaimEvent[] events)
        {
            await using var session = world.Store.LightweightSession();
            session.Events.Append(StreamId.OfClaims(claim.Enrolment), events);
            await session.SaveChangesAsync();
        }

        async Task<Money> OwedAsync()
        {
            await world.Wallet.CatchUpAsync();
            await using var session = world.Store.QuerySession();
            return (
                await session.LoadAsync<Domain.Providers.Provider>(new ProviderId(world.Peter.Id))
            )!.Owes;
        }
    }
}
