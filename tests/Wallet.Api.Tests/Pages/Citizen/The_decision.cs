using System.Net;
using System.Text.Json.Nodes;
using Wallet.Domain;

namespace Wallet.Api.Tests.Pages.Citizen;

/// <summary>An objection years later sees exactly what was seen then.</summary>
[Collection(AsCitizens.Name)]
public sealed class The_decision(Citizens citizens)
{
    [Fact]
    public async Task Stays_as_it_was_when_the_reservation_is_over()
    {
        var course = await citizens.RecognisedCourseAsync(70);
        var bram = await citizens.Wallet.CitizenAsync("bram");
        var plan = (await bram.PlanAsync(course)).Sure();
        var reservation = (await bram.ReserveAsync(course, "0.00")).Sure()["reservationId"]!;

        var decided = (await bram.DecisionAsync(reservation)).Sure();
        (await bram.CancelAsync(reservation)).Sure();
        var afterwards = (await bram.DecisionAsync(reservation)).Sure();

        Assert.Equal(WithoutNumbers(plan.Json), WithoutNumbers(decided.Json["plan"]!));
        Assert.Equal(decided.Text, afterwards.Text);
        Assert.Equal(64, decided["dossierHash"]!.Length);
    }

    [Fact]
    public async Task Can_be_read_on_a_page_from_the_account_and_from_the_statement()
    {
        var course = await citizens.RecognisedCourseAsync(80);
        var bram = await citizens.Wallet.CitizenAsync("bram");
        var reservation = (await bram.ReserveAsync(course, "0.00")).Sure()["reservationId"]!;
        using var visitor = await citizens.VisitorAsync("bram");
        var address = $"/account/decision/{reservation}";

        Assert.Contains(address, (await visitor.GetAsync("/account")).Links);
        Assert.Contains(address, (await visitor.GetAsync("/statement")).Links);
        var page = await visitor.GetAsync(address);
        Assert.Equal("Zo is er beslist", page.Heading);
        Assert.Contains("€ 80,00", page.Main, StringComparison.Ordinal);
        Assert.Contains(
            "Dit budget betaalt de rest van de prijs.",
            page.Main,
            StringComparison.Ordinal
        );
        (await bram.CancelAsync(reservation)).Sure();
    }

    [Fact]
    public async Task Of_somebody_else_is_not_there()
    {
        var course = await citizens.RecognisedCourseAsync(90);
        var bram = await citizens.Wallet.CitizenAsync("bram");
        var reservation = (await bram.ReserveAsync(course, "0.00")).Sure()["reservationId"]!;
        using var anna = await citizens.VisitorAsync("anna");

        var page = await anna.GetAsync($"/account/decision/{reservation}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        (await bram.CancelAsync(reservation)).Sure();
    }

    // What a pot could grant has no number of its own before it does.
    private static string WithoutNumbers(JsonNode plan)
    {
        var copy = plan.DeepClone();
        foreach (var line in copy["lines"]!.AsArray())
        {
            line!.AsObject().Remove("budgetId");
        }
        return copy.ToJsonString();
    }
}
