using System.Net;
using Wallet.Domain;

namespace Wallet.Api.Tests.Pages.Citizen;

[Collection(AsCitizens.Name)]
public sealed class Cancelling_a_reservation(Citizens citizens)
{
    private const string Confirm = "Ja, annuleer de reservering";

    [Fact]
    public async Task Is_checked_first_and_brings_the_money_back()
    {
        var (bram, reservation) = await ReservedAsync(40);
        using var visitor = await citizens.VisitorAsync("bram");
        var (usable, reserved) = await bram.BalanceAsync();

        var check = await visitor.GetAsync($"/account/cancel/{reservation}");
        var done = await visitor.SendAsync(check, Confirm);

        Assert.Equal("Wilt u deze reservering annuleren?", check.Heading);
        Assert.Contains("€ 40,00", check.Main, StringComparison.Ordinal);
        Assert.Equal("Uw reservering is geannuleerd", done.Heading);
        Assert.Contains("€ 40,00", done.Main, StringComparison.Ordinal);
        Assert.Equal(
            (usable + new Money(40_00), reserved - new Money(40_00)),
            await bram.BalanceAsync()
        );
    }

    [Fact]
    public async Task Sent_twice_gives_one_answer()
    {
        var (_, reservation) = await ReservedAsync(50);
        using var visitor = await citizens.VisitorAsync("bram");
        var check = await visitor.GetAsync($"/account/cancel/{reservation}");

        var first = await visitor.SendAsync(check, Confirm);
        var second = await visitor.SendAsync(check, Confirm);

        Assert.Equal(first.Address, second.Address);
        Assert.Equal(first.Main, second.Main);
    }

    [Fact]
    public async Task Is_no_longer_there_when_it_was_cancelled_elsewhere()
    {
        var (bram, reservation) = await ReservedAsync(60);
        using var visitor = await citizens.VisitorAsync("bram");
        var check = await visitor.GetAsync($"/account/cancel/{reservation}");
        (await bram.CancelAsync(reservation)).Sure();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.SendAsync(check, Confirm)).Status);
    }

    private async Task<(Testing.Citizen, string)> ReservedAsync(long euros)
    {
        var course = await citizens.RecognisedCourseAsync(euros);
        var bram = await citizens.Wallet.CitizenAsync("bram");
        return (bram, (await bram.ReserveAsync(course, "0.00")).Sure()["reservationId"]!);
    }
}
