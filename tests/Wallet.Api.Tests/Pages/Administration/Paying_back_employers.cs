using System.Net;
using Wallet.Api.Tests.Employers;
using Wallet.Testing;

namespace Wallet.Api.Tests.Pages.Administration;

public sealed class Paying_back_employers : IAsyncLifetime
{
    private const string All = "/administration/deposits/repayments";

    private EmployerWorld world = null!;
    private Visitor ministry = null!;
    private Visitor fund = null!;

    public async Task InitializeAsync()
    {
        world = await EmployerWorld.StartAsync();
        ministry = await Visitor.LoggedInAsync(world.Wallet, "ministerie");
        fund = await Visitor.LoggedInAsync(world.Wallet, "fonds");
    }

    public async Task DisposeAsync()
    {
        ministry.Dispose();
        fund.Dispose();
        await world.DisposeAsync();
    }

    [Fact]
    public async Task Goes_from_one_person_to_another_to_a_file_for_the_bank()
    {
        var proposed = await ProposeAsync();
        Assert.Contains("Wacht op een tweede persoon", proposed.Main, StringComparison.Ordinal);
        var release = Link(proposed, "/release");

        var own = await ministry.SendAsync(await ministry.GetAsync(release), "Ja, geef vrij");
        Assert.Equal(
            [
                "U hebt deze terugbetaling zelf klaargezet. Iemand anders moet de terugbetaling vrijgeven.",
            ],
            own.Problems
        );
        var question = await fund.GetAsync(release);
        Assert.Contains("Bedrag € 9.400,00", question.Main, StringComparison.Ordinal);
        var released = await fund.SendAsync(question, "Ja, geef vrij");

        Assert.Equal(All, released.Path);
        Assert.Contains("Vrijgegeven.", released.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(
            released.Links,
            l => l!.EndsWith("/release", StringComparison.Ordinal)
        );
        var file = await fund.GetAsync(Link(released, "/file"));
        Assert.Equal(HttpStatusCode.OK, file.Status);
    }

    [Fact]
    public async Task Withdraws_one_with_a_reason()
    {
        var question = await fund.GetAsync(Link(await ProposeAsync(), "/withdraw"));

        var without = await fund.SendAsync(question, "Ja, trek in");
        Assert.Equal(["because"], without.FieldsWithErrors);
        var withdrawn = await fund.SendAsync(
            without,
            "Ja, trek in",
            ("because", "Verkeerde rekening")
        );

        Assert.Contains("Ingetrokken", withdrawn.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(withdrawn.Links, l => l!.EndsWith("/file", StringComparison.Ordinal));
        Assert.Equal("10000.00 = 600.00 + 9400.00", await world.DepositAsync());
    }

    [Theory]
    [InlineData("release")]
    [InlineData("withdraw")]
    [InlineData("file")]
    public async Task Shows_nothing_of_one_that_is_not_there(string page) =>
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await ministry.GetAsync($"{All}/{Guid.NewGuid()}/{page}")).Status
        );

    [Theory]
    [InlineData("release", HttpStatusCode.OK)]
    [InlineData("withdraw", HttpStatusCode.OK)]
    [InlineData("file", HttpStatusCode.NotFound)] // nobody released it
    public async Task Is_for_an_administrator_and_no_other_role(string page, HttpStatusCode status)
    {
        var address = $"{All}/{(await world.ProposeAsync()).Id}/{page}";

        Assert.Equal(status, (await ministry.GetAsync(address)).Status);
        foreach (var other in new[] { "de-brug", "anna" })
        {
            using var visitor = await Visitor.LoggedInAsync(world.Wallet, other);
            Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync(address)).Status);
        }
    }

    private async Task<Page> ProposeAsync() =>
        await ministry.SendAsync(
            await ministry.GetAsync(All),
            "Zet de terugbetaling klaar",
            ("employerId", world.DeBrug.Number),
            ("amount", "9400"),
            ("iban", EmployerWorld.TheirAccount),
            ("because", "Stopt ermee")
        );

    private static string Link(Page page, string end) =>
        page.Links.Single(l => l!.EndsWith(end, StringComparison.Ordinal))!;
}
