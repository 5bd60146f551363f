using Wallet.Api.Auth.Development;
using Wallet.Api.Tests.Draws;
using Wallet.Domain;

namespace Wallet.Api.Tests.Pages.Administration;

public sealed class Somebody_calls : IAsyncLifetime
{
    private static readonly string Finn = (
        (Persona.Citizen)Persona.Find("finn")!
    ).CitizenNumber.Reveal();

    private DrawFixture draw = null!;
    private Visitor ministry = null!;

    public async Task InitializeAsync()
    {
        draw = await DrawFixture.StartAsync("5000.00");
        ministry = await draw.VisitorAsync("ministerie");
    }

    public async Task DisposeAsync()
    {
        ministry.Dispose();
        await draw.DisposeAsync();
    }

    [Fact]
    public async Task And_is_registered_with_the_own_ticket()
    {
        var course = await draw.CourseAsync(900);
        var check = await CheckAsync(course, draw.Pot);

        var done = await ministry.SendAsync(check, "Ja, registreer");

        Assert.Equal("Klopt dit?", check.Heading);
        Assert.Contains("Budget tekortberoepen € 900,00", check.Payers);
        Assert.Equal("De beller is geregistreerd", done.Heading);
        Assert.Contains(
            await draw.RegisterAsync("finn", course),
            done.Main,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task And_gets_a_place_in_the_pot_like_everybody()
    {
        draw.Clock.Reset(DrawFixture.Opening);
        await draw.HoldAsync();
        var check = await CheckAsync(await draw.CourseAsync(900), "now");

        var done = await ministry.SendAsync(check, "Ja, reserveer");

        Assert.Equal("Het geld is gereserveerd", done.Heading);
        Assert.Contains("Uw plaats was 1.", done.Main, StringComparison.Ordinal);
        Assert.Single(await draw.DecidedAsync());
    }

    [Fact]
    public async Task And_is_refused_with_the_reason_to_read_aloud()
    {
        var check = await CheckAsync(await draw.CourseAsync(900), draw.Pot);
        draw.Clock.Reset(DrawFixture.Closing);

        var refused = await ministry.SendAsync(check, "Ja, registreer");

        Assert.Contains("Registreren kon tot", refused.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_the_page_of_a_course_and_the_start_is_filled_in()
    {
        var course = await draw.CourseAsync(900);

        var form = await ministry.GetAsync($"/administration/callers?offeringId={course}");

        Assert.Equal("Iemand belt", form.Heading);
        Assert.Equal($"{course}", form.Value("offeringId"));
    }

    [Theory]
    [InlineData("123", "", "", "citizenNumber", "offeringId", "potId")]
    [InlineData("999990019", "nothing", "now", "offeringId")]
    public async Task Says_at_each_field_what_is_wrong(
        string number,
        string offering,
        string what,
        params string[] fields
    )
    {
        var form = await ministry.GetAsync("/administration/callers");

        var page = await ministry.SendAsync(
            form,
            "Verder",
            ("citizenNumber", number),
            ("offeringId", offering),
            ("potId", what)
        );

        Assert.Equal(fields, page.FieldsWithErrors);
        Assert.Equal(number, page.Value("citizenNumber"));
    }

    private async Task<Page> CheckAsync(OfferingId course, string what) =>
        await ministry.SendAsync(
            await ministry.GetAsync("/administration/callers"),
            "Verder",
            ("citizenNumber", Finn),
            ("offeringId", $"{course}"),
            ("potId", what)
        );
}
