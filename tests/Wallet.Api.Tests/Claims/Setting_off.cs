using Marten;
using Wallet.Api.Claims;
using Wallet.Domain;
using Wallet.Domain.Providers;

namespace Wallet.Api.Tests.Claims;

public sealed class Setting_off
{
    [Fact]
    public async Task Keeps_back_what_a_provider_owes_of_its_approved_claims_oldest_first()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "50.00", invoice: "F-1");
        await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "70.00", invoice: "F-2");
        await OwesAsync(world, 60);

        await RunAsync(world);
        await RunAsync(world);

        var claims = await world.ClaimsAsync(enrolment);
        Assert.Equal([Money.Euro(50), Money.Euro(10)], claims.Claims.Select(c => c.SetOff));
        Assert.Equal(Money.Euro(60), claims.PayableOn(claims.Claims[1].Id, world.Today));
        Assert.Equal(Money.Zero, (await ProviderAsync(world)).Owes);
    }

    [Fact]
    public async Task Leaves_what_is_held_and_what_is_another_providers()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter, 50);
        var others = await world.ReservedAsync(world.Quinten, 50);
        await Said.StartedAsync(world, others, world.Finn.Account);
        await ClaimWorld.ClaimedAsync(world.Quinten, others, "10.00");
        await world.PayOnAsync(world.Quinten, "NL91ABNA0417164300");
        await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "10.00");
        await OwesAsync(world, 60);

        await RunAsync(world);
        Assert.Equal(Money.Euro(60), (await ProviderAsync(world)).Owes);
        world.GoTo(ClaimWorld.Start.PlusDays(29));
        await RunAsync(world);

        Assert.Equal(Money.Euro(10), (await world.ClaimsAsync(enrolment)).Claims[0].SetOff);
        Assert.Equal(Money.Zero, (await world.ClaimsAsync(others)).Claims[0].SetOff);
        Assert.Equal(Money.Euro(50), (await ProviderAsync(world)).Owes);
    }

    [Fact]
    public async Task By_several_at_once_keeps_back_each_euro_once()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "50.00", invoice: "F-1");
        await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "70.00", invoice: "F-2");
        await OwesAsync(world, 60);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => RunAsync(world)));

        var claims = await world.ClaimsAsync(enrolment);
        Assert.Equal([Money.Euro(50), Money.Euro(10)], claims.Claims.Select(c => c.SetOff));
        Assert.Equal(Money.Zero, (await ProviderAsync(world)).Owes);
    }

    private static Task RunAsync(ClaimWorld world) =>
        SetOff.RunAsync(world.Store, new ProviderId(world.Peter.Id), world.Today, default);

    private static Task OwesAsync(ClaimWorld world, long euros) =>
        world.HappenedAsync(
            world.Peter,
            new ProviderEvent.OverpaymentFound(
                new ReservationId(Guid.CreateVersion7()),
                Money.Euro(euros),
                world.Today
            )
        );

    private static async Task<Domain.Providers.Provider> ProviderAsync(ClaimWorld world)
    {
        await using var session = world.Store.QuerySession();
        return (
            await session.LoadAsync<Domain.Providers.Provider>(new ProviderId(world.Peter.Id))
        )!;
    }
}
