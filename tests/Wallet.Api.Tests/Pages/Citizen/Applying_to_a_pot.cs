using Wallet.Api.Tests.Pots;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Pages.Citizen;

public sealed class Applying_to_a_pot
{
    private const string Confirm = "Ja, reserveer dit geld";

    [Fact]
    public async Task Is_not_yet_possible_before_it_opens_and_says_from_when()
    {
        await using var pot = await PotFixture.WithPotAsync("5000.00");
        using var finn = await pot.VisitorAsync("finn");
        var course = await pot.CourseAsync(800);

        var plan = await finn.GetAsync($"/account/plan/{course}");

        Assert.Contains(
            "“Budget tekortberoepen” kan betalen als u aanvraagt vanaf 5 januari 2027 om 10:00 uur.",
            plan.Main,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain($"/account/reserve/{course}", plan.Links);
    }

    [Fact]
    public async Task Is_not_promised_for_a_course_that_the_pot_will_not_pay()
    {
        await using var pot = await PotFixture.WithPotAsync("5000.00");
        using var finn = await pot.VisitorAsync("finn");
        var hobby = await pot.Wallet.OfferAsync(Money.Euro(100), ["nl:hobby"]);

        var plan = await finn.GetAsync($"/account/plan/{hobby}");

        Assert.DoesNotContain("kan betalen als u aanvraagt", plan.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_is_granted_tells_the_place_now_and_later()
    {
        await using var pot = await PotFixture.OpenAsync("5000.00");
        using var finn = await pot.VisitorAsync("finn");
        var course = await pot.CourseAsync(800);

        var check = await finn.GetAsync($"/account/reserve/{course}");
        var done = await finn.SendAsync(check, Confirm);
        var reservation = done.Path.Split('/')[^1];

        Assert.Contains(
            "Daar zit nu nog € 5.000,00 in. Wie het eerst reserveert, krijgt het eerst geld.",
            check.Main,
            StringComparison.Ordinal
        );
        Assert.Equal("Uw reservering is gelukt", done.Heading);
        foreach (
            var page in new[]
            {
                done,
                await finn.GetAsync($"/account/decision/{reservation}"),
                await finn.GetAsync("/statement"),
                await finn.GetAsync("/account/applications"),
            }
        )
        {
            Assert.Contains(
                "Uw plaats was 1. Er was nog € 5.000,00 in de pot.",
                page.Main,
                StringComparison.Ordinal
            );
        }
        var api = await pot.Wallet.CitizenAsync("finn");
        var answer = (await api.DecisionAsync(reservation)).Sure().Json["potAnswers"]![0]!;
        Assert.Equal((1, true), ((int)answer["place"]!, (bool)answer["granted"]!));
    }

    [Fact]
    public async Task That_is_refused_tells_the_place_the_proof_and_how_to_go_on()
    {
        await using var pot = await PotFixture.OpenAsync("800.00");
        using var finn = await pot.VisitorAsync("finn");
        var course = await pot.CourseAsync(800);
        var check = await finn.GetAsync($"/account/reserve/{course}");
        (await (await pot.Wallet.CitizenAsync("anna")).ReserveAsync(course, "0.00")).Sure();

        var refused = await finn.SendAsync(check, Confirm);

        Assert.Equal(
            "In de pot zit niet genoeg meer. Uw plaats was 2. U vroeg € 800,00. Van de € 800,00 in de pot was al € 800,00 toegekend. Er is niets geboekt. Zonder de pot betaalt u € 800,00 zelf.",
            Assert.Single(refused.Problems)
        );
        Assert.Contains("U betaalt zelf € 800,00", refused.Payers);
        Assert.DoesNotContain(Confirm, refused.Texts("main button"));
        Assert.Contains("/courses", refused.Links);
        Assert.Contains("Dan kunt u het opnieuw proberen.", refused.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_is_refused_can_go_on_with_the_other_budgets()
    {
        await using var pot = await PotFixture.OpenAsync("800.00");
        using var chaima = await pot.VisitorAsync("chaima");
        var course = await pot.CourseAsync(800);
        var check = await chaima.GetAsync($"/account/reserve/{course}");
        (await (await pot.Wallet.CitizenAsync("finn")).ReserveAsync(course, "0.00")).Sure();

        var refused = await chaima.SendAsync(check, Confirm);
        var done = await chaima.SendAsync(refused, Confirm);

        Assert.EndsWith(
            "Zonder de pot betaalt u € 300,00 zelf.",
            Assert.Single(refused.Problems),
            StringComparison.Ordinal
        );
        Assert.Contains("Ontwikkelbudget van de overheid € 500,00", refused.Payers);
        Assert.Contains("U betaalt zelf € 300,00", refused.Payers);
        Assert.Equal("Uw reservering is gelukt", done.Heading);
    }

    [Fact]
    public async Task That_was_refused_can_be_read_later_by_that_person_only()
    {
        await using var pot = await PotFixture.OpenAsync("500.00");
        var course = await pot.CourseAsync(800);
        var finn = await pot.Wallet.CitizenAsync("finn");
        await finn.ReserveAsync(course, "0.00");
        using var own = await pot.VisitorAsync("finn");
        using var other = await pot.VisitorAsync("bram");

        var page = await own.GetAsync("/account/applications");
        var english = await own.SendAsync(page, "English");
        var others = await other.GetAsync("/account/applications");

        Assert.Equal(["Budget tekortberoepen: € 800,00"], page.Texts("h2"));
        Assert.Equal(["Niet toegekend"], page.Texts(".wallet-badge"));
        Assert.Contains(
            "Uw plaats was 1. U vroeg € 800,00. Van de € 500,00 in de pot was al € 0,00 toegekend.",
            page.Main,
            StringComparison.Ordinal
        );
        Assert.Contains("/account/applications", (await own.GetAsync("/account")).Links);
        Assert.Equal(["Not granted"], english.Texts(".wallet-badge"));
        Assert.Empty(others.Texts(".wallet-badge"));
        var told = (await finn.ApplicationsAsync()).Sure().Json["applications"]!.AsArray();
        Assert.False((bool)Assert.Single(told)!["answer"]!["granted"]!);
    }
}
