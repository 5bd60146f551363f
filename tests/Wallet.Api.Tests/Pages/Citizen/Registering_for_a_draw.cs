using System.Net;
using Wallet.Api.Tests.Draws;

namespace Wallet.Api.Tests.Pages.Citizen;

public sealed class Registering_for_a_draw : IAsyncLifetime
{
    private DrawFixture draw = null!;
    private Visitor finn = null!;

    public async Task InitializeAsync()
    {
        draw = await DrawFixture.StartAsync("900.00");
        finn = await draw.VisitorAsync("finn");
    }

    public async Task DisposeAsync()
    {
        finn.Dispose();
        await draw.DisposeAsync();
    }

    [Fact]
    public async Task Goes_from_the_plan_to_the_place_and_the_money()
    {
        var course = await draw.CourseAsync(900);
        var plan = await finn.GetAsync($"/account/plan/{course}");
        var address = $"/account/register/{draw.Pot}/{course}";
        Assert.Contains(address, plan.Links);
        Assert.Contains(
            "U kunt zich tot 1 mei 2027 om 09:00 uur registreren voor “Budget tekortberoepen”.",
            plan.Main,
            StringComparison.Ordinal
        );

        var check = await finn.GetAsync(address);
        var done = await finn.SendAsync(check, "Ja, registreer mij");
        var again = await finn.SendAsync(check, "Ja, registreer mij");

        Assert.Equal("Controleer uw registratie", check.Heading);
        Assert.Contains("Budget tekortberoepen € 900,00", check.Payers);
        Assert.Equal("/account/applications", done.Path);
        Assert.Contains("U bent geregistreerd", done.Main, StringComparison.Ordinal);
        Assert.Contains(
            "De loting is na 1 mei 2027 om 09:00 uur.",
            again.Main,
            StringComparison.Ordinal
        );
        draw.Clock.Reset(DrawFixture.Closing);
        await draw.HoldAsync();
        var after = await finn.GetAsync("/account/applications");
        Assert.Contains(
            "U bent geloot als nummer 1. Het geld is voor u gereserveerd.",
            after.Main,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Uw plaats was 1. Er was nog € 900,00 in de pot.",
            after.Main,
            StringComparison.Ordinal
        );
        Assert.Contains($"/pots/{draw.Pot}/draw", after.Links);
    }

    [Fact]
    public async Task Can_be_withdrawn_after_a_check()
    {
        var ticket = await draw.RegisterAsync("finn", await draw.CourseAsync(900));
        var own = await finn.GetAsync("/account/applications");
        Assert.Contains($"/account/withdraw/{ticket}", own.Links);

        var check = await finn.GetAsync($"/account/withdraw/{ticket}");
        var done = await finn.SendAsync(check, "Ja, trek in");

        Assert.Equal("Registratie intrekken", check.Heading);
        Assert.Contains("Uw registratie is ingetrokken", done.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(ticket, done.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_it_replaces_what_was_registered_before()
    {
        await draw.RegisterAsync("finn", await draw.CourseAsync(900));

        var check = await finn.GetAsync(
            $"/account/register/{draw.Pot}/{await draw.CourseAsync(600)}"
        );

        Assert.Contains("komt in de plaats daarvan", check.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_why_not_when_it_has_closed()
    {
        var course = await draw.CourseAsync(900);
        var check = await finn.GetAsync($"/account/register/{draw.Pot}/{course}");
        draw.Clock.Reset(DrawFixture.Closing);

        var refused = await finn.SendAsync(check, "Ja, registreer mij");

        Assert.StartsWith(
            "Registreren kon tot 1 mei 2027 om 09:00 uur.",
            Assert.Single(refused.Problems),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            $"/account/register/{draw.Pot}/{course}",
            (await finn.GetAsync($"/account/plan/{course}")).Links
        );
    }

    [Fact]
    public async Task Is_seen_by_everybody_without_a_name()
    {
        var ticket = await draw.RegisterAsync("finn", await draw.CourseAsync(900));
        using var visitor = new Visitor(draw.Wallet);

        var before = await visitor.GetAsync($"/pots/{draw.Pot}/draw");
        draw.Clock.Reset(DrawFixture.Closing);
        await draw.HoldAsync();
        var after = await visitor.GetAsync($"/pots/{draw.Pot}/draw");
        var english = await visitor.SendAsync(after, "English");

        Assert.Equal("Loting: Budget tekortberoepen", before.Heading);
        Assert.Contains("Nog geheim", before.Main, StringComparison.Ordinal);
        Assert.Equal([$"1 {ticket}"], after.Texts("tbody tr"));
        Assert.Contains("Gehouden", after.Main, StringComparison.Ordinal);
        Assert.StartsWith("Draw:", english.Heading, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await visitor.GetAsync($"/pots/{Guid.NewGuid()}/draw")).Status
        );
    }

    [Fact]
    public async Task Is_told_in_the_directory_of_schemes()
    {
        using var visitor = new Visitor(draw.Wallet);

        var page = await visitor.GetAsync("/schemes");

        Assert.Contains($"/pots/{draw.Pot}/draw", page.Links);
    }
}
