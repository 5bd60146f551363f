using Wallet.Api.Tests.Providers;

namespace Wallet.Api.Tests.Pages.Provider;

[Collection(AtTheDesks.Name)]
public sealed class Changing_the_bank_account(Desks desks) : IAsyncLifetime
{
    private const string Address = "/provider/bank-account";

    private Visitor peter = null!;
    private Visitor paula = null!;

    public async Task InitializeAsync()
    {
        peter = await desks.VisitorAsync("peter");
        paula = await desks.VisitorAsync("paula");
    }

    public Task DisposeAsync()
    {
        peter.Dispose();
        paula.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Takes_two_people_who_see_what_changes()
    {
        await UseAsync(Ibans.Right);

        var check = await peter.SendAsync(
            await peter.GetAsync($"{Address}/propose"),
            "Verder",
            ("iban", Ibans.NearlyRight)
        );
        Assert.Equal("Klopt dit?", check.Heading);
        Assert.Contains("eindigt op 4300", check.Main, StringComparison.Ordinal);
        var proposed = await peter.SendAsync(check, "Ja, stel deze rekening voor");
        Assert.Equal(Address, proposed.Path);
        Assert.Contains(
            "Iemand anders van uw organisatie moet",
            proposed.Main,
            StringComparison.Ordinal
        );
        var own = await peter.GetAsync($"{Address}/confirm");
        Assert.Empty(own.Texts("main form button"));

        var look = await paula.GetAsync($"{Address}/confirm");
        Assert.Contains("eindigt op 4300", look.Main, StringComparison.Ordinal);
        Assert.Contains("eindigt op 4307", look.Main, StringComparison.Ordinal);
        Assert.Contains("“Klikvaardig Opleidingen Holding”", look.Main, StringComparison.Ordinal);
        var done = await paula.SendAsync(look, "Ja, betaal op deze rekening");

        Assert.Equal(Address, done.Path);
        Assert.Contains("Nu in gebruik NL, eindigt op 4307", done.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Never_puts_the_number_in_an_address()
    {
        var check = await peter.SendAsync(
            await peter.GetAsync($"{Address}/propose"),
            "Verder",
            ("iban", Ibans.AlsoRight)
        );
        var proposed = await peter.SendAsync(check, "Ja, stel deze rekening voor");
        var look = await paula.GetAsync($"{Address}/confirm");
        var declined = await paula.SendAsync(look, "Nee, wijs dit af");

        Assert.All(
            new[] { check, proposed, look, declined },
            page =>
            {
                Assert.DoesNotContain("4301", $"{page.Address}", StringComparison.Ordinal);
                Assert.DoesNotContain(
                    page.Links,
                    l => l!.Contains("4301", StringComparison.Ordinal)
                );
            }
        );
        Assert.DoesNotContain("4301", declined.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_confirmed_when_it_is_somebody_elses_and_can_be_taken_back()
    {
        var check = await peter.SendAsync(
            await peter.GetAsync($"{Address}/propose"),
            "Verder",
            ("iban", Ibans.OfAnother)
        );
        var proposed = await peter.SendAsync(check, "Ja, stel deze rekening voor");
        Assert.Contains("van iemand anders", proposed.Main, StringComparison.Ordinal);

        var look = await paula.GetAsync($"{Address}/confirm");
        Assert.Equal(["Nee, wijs dit af"], look.Texts("main form button"));

        var back = await peter.SendAsync(proposed, "Voorstel intrekken");
        Assert.DoesNotContain("eindigt op 4308", back.Main, StringComparison.Ordinal);
        var late = await paula.SendAsync(look, "Nee, wijs dit af");
        Assert.Contains(
            "is niet voorgesteld",
            Assert.Single(late.Problems),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("", "Vul een IBAN in.")]
    [InlineData("NL92ABNA0417164300", "klopt niet")]
    [InlineData("NL91ABNA04171643001", "Het moeten er 18 zijn.")]
    public async Task Says_at_the_field_what_is_wrong_and_keeps_what_was_typed(
        string iban,
        string problem
    )
    {
        var page = await peter.SendAsync(
            await peter.GetAsync($"{Address}/propose"),
            "Verder",
            ("iban", iban)
        );

        Assert.Equal(["iban"], page.FieldsWithErrors);
        Assert.Contains(problem, Assert.Single(page.Problems), StringComparison.Ordinal);
        Assert.Equal(iban, page.Value("iban"));
    }

    [Fact]
    public async Task Begins_on_the_home_page_which_shows_own_courses_and_no_balances()
    {
        var home = await peter.GetAsync("/");

        Assert.Equal("/provider", home.Path);
        Assert.Equal("Klikvaardig Opleidingen", home.Heading);
        Assert.Equal(7, home.Texts("#courses ~ ul > li").Count);
        Assert.Contains("CRKBO-00562213", home.Main, StringComparison.Ordinal);
        Assert.Contains("/provider/enrolments", home.Links);
        Assert.Contains(Address, home.Links);
    }

    private async Task UseAsync(string iban)
    {
        (await (await desks.Wallet.ProviderAsync("peter")).ProposeAsync(iban)).Sure();
        (await (await desks.Wallet.ProviderAsync("paula")).ConfirmAsync(iban)).Sure();
    }
}
