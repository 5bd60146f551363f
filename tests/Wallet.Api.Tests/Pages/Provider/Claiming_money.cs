using System.Net;
using Wallet.Api.Tests.Claims;
using Wallet.Domain;
using Wallet.Domain.Providers;

namespace Wallet.Api.Tests.Pages.Provider;

public sealed class Claiming_money
{
    [Fact]
    public async Task Goes_from_an_enrolment_over_a_check_to_a_claim()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        using var peter = await Visitor.LoggedInAsync(world.Wallet, "peter");

        var questions = await peter.GetAsync($"/provider/claims/new?enrolmentId={enrolment}");
        var check = await peter.SendAsync(
            questions,
            "Verder",
            ("stage", "advance"),
            ("amount", "120,00"),
            ("invoice", "F-2026-1")
        );
        Assert.Null(await world.ClaimsAsync(enrolment));
        var claim = await peter.SendAsync(check, "Ja, declareer dit bedrag");

        Assert.Contains(
            "Finn Visser, Lassen, vanaf 1 december 2026",
            check.Main,
            StringComparison.Ordinal
        );
        Assert.Equal("Declaratie van factuur F-2026-1", claim.Heading);
        Assert.Contains("Uw declaratie is ingediend.", claim.Main, StringComparison.Ordinal);
        Assert.Contains("Goedgekeurd", claim.Main, StringComparison.Ordinal);
        Assert.Contains("Onze controles vonden niets.", claim.Main, StringComparison.Ordinal);
        var list = await peter.GetAsync("/provider/claims");
        Assert.Contains("Finn Visser", list.Main, StringComparison.Ordinal);
        Assert.Contains(claim.Path, list.Links);
    }

    [Fact]
    public async Task With_mistakes_shows_them_at_their_fields_and_keeps_the_answers()
    {
        await using var world = await ClaimWorld.StartAsync();
        var foreign = await world.ReservedAsync(world.Quinten, 50);
        var enrolment = await world.StartedAsync(world.Peter);
        using var peter = await Visitor.LoggedInAsync(world.Wallet, "peter");
        var questions = await peter.GetAsync($"/provider/claims/new?enrolmentId={foreign}");

        var page = await peter.SendAsync(questions, "Verder", ("amount", "veel"));
        var tampered = await peter.SendAsync(
            page,
            "Verder",
            ("enrolmentId", foreign),
            ("stage", "advance"),
            ("amount", "1"),
            ("invoice", "F-1")
        );

        Assert.Equal(
            ["", enrolment],
            questions
                .Document.QuerySelectorAll("#enrolmentId option")
                .Select(o => o.GetAttribute("value"))
        );
        Assert.Equal(["enrolmentId", "stage", "amount", "invoice"], page.FieldsWithErrors);
        Assert.Equal("veel", page.Document.QuerySelector("#amount")!.GetAttribute("value"));
        Assert.Equal(["enrolmentId"], tampered.FieldsWithErrors);
    }

    [Fact]
    public async Task That_is_held_says_why_until_when_and_how_to_object_and_what_was_decided()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        await world.HappenedAsync(
            world.Peter,
            new ProviderEvent.PayeeChecked(
                ClaimWorld.IbanOf("NL91ABNA0417164300"),
                PayeeCheck.NotChecked,
                world.Today
            )
        );
        var made = (await ClaimWorld.ClaimAsync(world.Peter, enrolment, "10.00")).Sure();
        using var peter = await Visitor.LoggedInAsync(world.Wallet, "peter");
        using var ministry = await Visitor.LoggedInAsync(world.Wallet, "ministerie");

        var claim = await peter.GetAsync($"/provider/claims/{made["claimId"]}");
        foreach (
            var words in new[]
            {
                "Aangehouden tot en met 15 december 2026",
                "Wij weten niet zeker dat de bankrekening van u is.",
                "Verordening (EU) 260/2012, artikel 5 quater",
                "€ 10,00",
                "12 januari 2027",
                "U hoeft niets te doen.",
            }
        )
        {
            Assert.Contains(words, claim.Main, StringComparison.Ordinal);
        }
        var objecting = await peter.GetAsync($"{claim.Path}/object");
        var empty = await peter.SendAsync(objecting, "Bezwaar versturen", ("text", " "));
        var sent = await peter.SendAsync(
            empty,
            "Bezwaar versturen",
            ("text", "Hij is echt van ons")
        );
        Assert.Equal(["text"], empty.FieldsWithErrors);
        Assert.Contains("Uw bezwaar is verstuurd.", sent.Main, StringComparison.Ordinal);

        var worklist = await ministry.GetAsync("/administration/claims");
        Assert.Contains("Er is bezwaar", worklist.Main, StringComparison.Ordinal);
        var judging = await ministry.GetAsync($"/administration/claims/{made["claimId"]}");
        Assert.Contains("Hij is echt van ons", judging.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Finn", judging.Main, StringComparison.Ordinal);
        var without = await ministry.SendAsync(judging, "Vrijgeven", ("because", ""));
        var judged = await ministry.SendAsync(
            without,
            "Vrijgeven",
            ("because", "Nagevraagd bij de bank")
        );
        Assert.Equal(["because"], without.FieldsWithErrors);
        Assert.Equal("/administration/claims", judged.Path);
        Assert.Contains(
            "Er zijn geen aangehouden declaraties.",
            judged.Main,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Vrijgegeven op 1 december 2026: Nagevraagd bij de bank",
            (await peter.GetAsync(claim.Path)).Main,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task By_a_file_shows_how_far_it_is_and_what_came_of_each_line()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        using var peter = await Visitor.LoggedInAsync(world.Wallet, "peter");
        var form = await peter.GetAsync("/provider/claims/upload");

        var wrong = await peter.SendAsync(form, "Bestand sturen", ("csv", "a;b\n1;2\n"));
        var page = await peter.SendAsync(
            wrong,
            "Bestand sturen",
            ("csv", $"inschrijving;onderdeel;bedrag;factuur\n{enrolment};voorschot;1,00;F-1\n;;;\n")
        );
        await Hosting.Until.SoAsync(async () =>
        {
            page = await peter.GetAsync(page.Path);
            return page.Heading == "Uw bestand is klaar";
        });

        Assert.Equal(["csv"], wrong.FieldsWithErrors);
        Assert.Contains("2 van 2 regels", page.Main, StringComparison.Ordinal);
        Assert.Equal(
            ["2", "Goedgekeurd", "", "3", "Niet gedeclareerd"],
            page.Texts("tbody td").Take(5)
        );
        Assert.Contains("bedrag: Vul een bedrag in.", page.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", HttpStatusCode.OK)]
    [InlineData("xlsx", HttpStatusCode.OK)]
    [InlineData("pdf", HttpStatusCode.NotFound)]
    public async Task Can_be_kept_as_a_file(string format, HttpStatusCode status)
    {
        await using var world = await ClaimWorld.StartAsync();
        using var peter = await Visitor.LoggedInAsync(world.Wallet, "peter");

        Assert.Equal(status, (await peter.GetAsync($"/provider/claims/export/{format}")).Status);
    }

    [Fact]
    public async Task Of_another_provider_is_not_there()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        var made = (await ClaimWorld.ClaimAsync(world.Peter, enrolment, "10.00")).Sure();
        using var quinten = await Visitor.LoggedInAsync(world.Wallet, "quinten");

        foreach (var address in new[] { "", "/object" })
        {
            Assert.Equal(
                HttpStatusCode.NotFound,
                (await quinten.GetAsync($"/provider/claims/{made["claimId"]}{address}")).Status
            );
        }
    }
}
