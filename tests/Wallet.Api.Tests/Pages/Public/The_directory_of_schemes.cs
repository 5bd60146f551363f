using Wallet.Api.Tests.Pots;
using Wallet.Domain;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Tests.Pages.Public;

[Collection(AsVisitors.Name)]
public sealed class The_directory_of_schemes(Visitors visitors)
{
    [Fact]
    public async Task Tells_of_every_scheme_what_it_pays_for_whom_and_how_to_apply()
    {
        var page = await visitors.SeeAsync("/schemes");

        var schemes = (await visitors.Wallet.Anonymous.GetAsync("schemes")).Sure();
        var known = schemes.Json["schemes"]!.AsArray();
        Assert.Equal(known.Count, page.Texts(".wallet-card h2").Count);
        Assert.All(
            known,
            scheme => Assert.NotNull(page.Document.GetElementById((string)scheme!["scheme"]!))
        );
        Assert.Equal(known.Count, page.Texts("h3").Count(t => t == "Hoe vraagt u het aan?"));
    }

    [Fact]
    public async Task Is_there_in_English()
    {
        using var visitor = new Visitor(visitors.Wallet);

        var page = await visitor.SendAsync(await visitor.GetAsync("/schemes"), "English");

        Assert.Equal("Schemes", page.Heading);
        Assert.Contains("Training voucher for agency workers", page.Texts("h2"));
    }

    [Fact]
    public async Task Tells_of_a_pot_from_when_one_can_apply_and_what_is_left()
    {
        await using var pot = await PotFixture.WithPotAsync("1500.00");
        using var visitor = new Visitor(pot.Wallet);

        var before = await PotAsync();
        pot.Clock.Reset(PotFixture.Opening);
        var open = await PotAsync();
        await (await pot.Wallet.CitizenAsync("finn")).ReserveAsync(
            await pot.CourseAsync(1000),
            "0.00"
        );
        var used = await PotAsync();
        (
            await pot.Ministry.DeclareOutageAsync(pot.Pot, "2027-01-05T10:00", "2027-01-05T12:00")
        ).Sure();
        var down = await PotAsync();
        (await pot.Ministry.ClosePotAsync(pot.Pot)).Sure();
        var next = await PotAsync();
        var march = StreamId.OfPot(new SchemeId(PotFixture.Scheme), new LocalDate(2027, 3, 1));
        (await pot.Ministry.ClosePotAsync($"{march}")).Sure();
        var closed = await PotAsync();

        Assert.Equal(
            [
                "U kunt aanvragen vanaf 5 januari 2027 om 10:00 uur. In de pot zit € 1.500,00.",
                "U kunt nu aanvragen, tot en met 28 februari 2027. In de pot zit nog € 1.500,00.",
                "U kunt nu aanvragen, tot en met 28 februari 2027. In de pot zit nog € 500,00.",
                "Door een storing kunt u nu niet aanvragen. Dat kan weer vanaf 5 januari 2027 om 12:00 uur.",
                "U kunt aanvragen vanaf 1 maart 2027 om 10:00 uur. In de pot zit € 10.000,00.",
                "U kunt niet meer aanvragen. De pot ging dicht op 5 januari 2027 om 10:00 uur.",
            ],
            [before, open, used, down, next, closed]
        );

        async Task<string> PotAsync() =>
            Assert.Single(
                (await visitor.GetAsync("/schemes")).Texts($"#{PotFixture.Scheme} > p > strong")
            );
    }

    [Fact]
    public async Task Says_so_when_there_is_no_pot_yet()
    {
        await using var pot = await PotFixture.WithPotAsync("1500.00");
        pot.Clock.Reset(Instant.FromUtc(2027, 5, 2, 9, 0));
        using var visitor = new Visitor(pot.Wallet);

        var page = await visitor.GetAsync("/schemes");

        Assert.Equal(
            ["Er is nu geen pot. U kunt dit geld nog niet aanvragen."],
            page.Texts($"#{PotFixture.Scheme} > p > strong")
        );
    }
}
