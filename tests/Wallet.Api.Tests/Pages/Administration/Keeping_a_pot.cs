using System.Net;
using Wallet.Api.Tests.Pots;

namespace Wallet.Api.Tests.Pages.Administration;

public sealed class Keeping_a_pot : IAsyncLifetime
{
    private PotFixture pot = null!;
    private Visitor ministry = null!;

    private string Address => $"/administration/pots/{pot.Pot}";

    public async Task InitializeAsync()
    {
        pot = await PotFixture.OpenAsync("1500.00");
        ministry = await pot.VisitorAsync("ministerie");
    }

    public async Task DisposeAsync()
    {
        ministry.Dispose();
        await pot.DisposeAsync();
    }

    [Fact]
    public async Task Shows_the_decisions_in_order_of_place()
    {
        var (large, small) = (await pot.CourseAsync(900), await pot.CourseAsync(600));
        await (await pot.Wallet.CitizenAsync("anna")).ReserveAsync(large, "0.00");
        await (await pot.Wallet.CitizenAsync("chaima")).ReserveAsync(large, "0.00");
        await (await pot.Wallet.CitizenAsync("finn")).ReserveAsync(small, "0.00");

        var page = await ministry.GetAsync(Address);
        var later = await ministry.GetAsync($"{Address}?after=2");

        const string Arrived = "5 januari 2027 om 10:00 uur";
        Assert.Equal(
            [
                $"1 Toegekend € 900,00 € 0,00 € 1.500,00 {Arrived}",
                $"2 Niet toegekend € 900,00 € 900,00 € 1.500,00 {Arrived}",
                $"3 Toegekend € 600,00 € 900,00 € 1.500,00 {Arrived}",
            ],
            page.Texts("tbody tr")
        );
        Assert.Contains("Nog over € 0,00", page.Main, StringComparison.Ordinal);
        Assert.Contains("Besliste aanvragen 3", page.Main, StringComparison.Ordinal);
        Assert.Equal(page.Texts("tbody tr").Skip(2), later.Texts("tbody tr"));
        Assert.Contains("Naar het begin", later.Texts("nav a"));
    }

    [Fact]
    public async Task Raises_it()
    {
        var form = await ministry.GetAsync($"{Address}/raise");

        var after = await ministry.SendAsync(
            form,
            "Ja, verhoog de pot",
            ("by", "300,50"),
            ("because", "Besluit 12")
        );

        Assert.Equal(Address, after.Path);
        Assert.Contains("In de pot € 1.800,50", after.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Raises_it_once_when_the_form_is_sent_twice()
    {
        var form = await ministry.GetAsync($"{Address}/raise");
        (string, string)[] answers = [("by", "100"), ("because", "Besluit 12")];

        await ministry.SendAsync(form, "Ja, verhoog de pot", answers);
        var after = await ministry.SendAsync(form, "Ja, verhoog de pot", answers);

        Assert.Contains("In de pot € 1.600,00", after.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closes_it_early_and_then_offers_no_more_changes()
    {
        var form = await ministry.GetAsync($"{Address}/close");
        Assert.Contains("U kunt dit niet terugdraaien.", form.Main, StringComparison.Ordinal);

        var after = await ministry.SendAsync(form, "Ja, sluit nu", ("because", "Besluit 13"));

        Assert.Equal(Address, after.Path);
        Assert.Contains("Dicht sinds 5 januari 2027", after.Main, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Address}/raise", after.Links);
    }

    [Fact]
    public async Task Refuses_to_raise_what_has_closed_meanwhile()
    {
        var form = await ministry.GetAsync($"{Address}/raise");
        (await pot.Ministry.ClosePotAsync(pot.Pot)).Sure();

        var refused = await ministry.SendAsync(
            form,
            "Ja, verhoog de pot",
            ("by", "100"),
            ("because", "Besluit 12")
        );

        Assert.StartsWith(
            "Deze aanvraagperiode sloot op",
            Assert.Single(refused.Problems),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Declares_an_outage_and_says_beforehand_what_it_shifts()
    {
        var form = await ministry.GetAsync($"{Address}/outage");
        Assert.Contains("vanaf de eerste verloren dag", form.Main, StringComparison.Ordinal);

        var after = await DeclareAsync(form, "2027-01-05T10:00", "2027-01-06T12:30");

        Assert.Equal(Address, after.Path);
        Assert.Contains(
            "Storing tot 6 januari 2027 om 12:30 uur",
            after.Main,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Deze storing komt in de plaats van de vorige.",
            (await ministry.GetAsync($"{Address}/outage")).Main,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Refuses_an_outage_before_the_window()
    {
        var form = await ministry.GetAsync($"{Address}/outage");

        var refused = await DeclareAsync(form, "2027-01-04T10:00", "2027-01-06T10:00");

        Assert.StartsWith(
            "Een storing begint na",
            Assert.Single(refused.Problems),
            StringComparison.Ordinal
        );
        Assert.Equal("2027-01-06T10:00", refused.Value("until"));
    }

    [Fact]
    public async Task Says_at_the_field_what_is_wrong_and_changes_nothing()
    {
        var raised = await ministry.SendAsync(
            await ministry.GetAsync($"{Address}/raise"),
            "Ja, verhoog de pot",
            ("by", "-1"),
            ("because", " ")
        );
        var closed = await ministry.SendAsync(
            await ministry.GetAsync($"{Address}/close"),
            "Ja, sluit nu",
            ("because", "")
        );
        var declared = await DeclareAsync(
            await ministry.GetAsync($"{Address}/outage"),
            "",
            "morgen"
        );

        Assert.Equal(["by", "because"], raised.FieldsWithErrors);
        Assert.Equal(["because"], closed.FieldsWithErrors);
        Assert.Equal(["from", "until"], declared.FieldsWithErrors);
        Assert.Equal(
            [
                "Vul een datum en een tijd in.",
                "“morgen” is geen tijdstip. Schrijf jaar-maand-dag, een T en de tijd, bijvoorbeeld 2026-12-01T10:00.",
            ],
            declared.Problems
        );
        var shown = (await pot.ShowAsync()).Sure();
        Assert.Equal("1500.00", shown["limit"]);
        Assert.Equal("2027-01-05T09:00:00Z", shown["openFrom"]);
    }

    [Fact]
    public async Task Lists_every_pot_with_how_it_stands()
    {
        var page = await ministry.GetAsync("/administration/pots");

        Assert.Equal(
            [
                "Budget tekortberoepen: 1 maart 2027 tot en met 30 april 2027",
                "Budget tekortberoepen: 5 januari 2027 tot en met 28 februari 2027",
                "Budget tekortberoepen: 1 november 2026 tot en met 31 december 2026",
            ],
            page.Texts("h2")
        );
        Assert.Equal(
            [
                "Gaat open op 1 maart 2027 om 10:00 uur",
                "Open",
                "Dicht sinds 1 januari 2027 om 00:00 uur",
            ],
            page.Texts(".wallet-badge")
        );
        Assert.Contains("€ 1.500,00 over van € 1.500,00", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_there_in_English()
    {
        var page = await ministry.SendAsync(await ministry.GetAsync(Address), "English");

        Assert.Equal(
            "Budget for shortage occupations: 5 January 2027 until 28 February 2027 (inclusive)",
            page.Heading
        );
        Assert.Contains("Left €1,500.00", page.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/raise")]
    [InlineData("/close")]
    [InlineData("/outage")]
    public async Task Of_an_unknown_number_is_not_there(string page) =>
        Assert.Equal(
            HttpStatusCode.NotFound,
            (
                await ministry.GetAsync(
                    $"/administration/pots/3f0c9f6e-2b0f-4d0e-9d1c-0a1b2c3d4e5f{page}"
                )
            ).Status
        );

    private Task<Page> DeclareAsync(Page form, string from, string until) =>
        ministry.SendAsync(form, "Ja, meld de storing", ("from", from), ("until", until));
}
