using Marten;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Domain;
using Wallet.Domain.Enrolments;
using Wallet.Testing;

namespace Wallet.Api.Tests.Enrolments;

public sealed class Requesting_a_place
{
    [Fact]
    public async Task Follows_a_reservation()
    {
        await using var wallet = await RunningWallet.OnDemoDayAsync();
        var anna = await wallet.CitizenAsync("anna");
        var course = await wallet.OfferAsync(Money.Euro(100), ["excel"]);

        var reservation = (await anna.ReserveAsync(course, "100.00")).Sure()["reservationId"]!;
        await wallet.CatchUpAsync();

        await using var session = wallet
            .Services.GetRequiredService<IDocumentStore>()
            .QuerySession();
        var enrolment = await session.LoadAsync<Enrolment>(
            new ReservationId(Guid.Parse(reservation))
        );
        Assert.Equal(EnrolmentStage.Requested, enrolment!.Stage);
    }
}
