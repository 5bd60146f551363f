using System.Net;
using AngleSharp.Dom;

namespace Wallet.Api.Tests.Pages.Audit;

/// <summary>From a figure on a screen to its postings, and from a posting to its event.</summary>
[Collection(AtTheDesks.Name)]
public sealed class The_way_of_a_figure(Desks desks)
{
    [Fact]
    public async Task Goes_from_the_trial_balance_to_an_event()
    {
        using var auditor = await desks.VisitorAsync("rekenkamer");

        var balance = await auditor.GetAsync("/audit/balance");
        Assert.Equal("Proefbalans", balance.Heading);
        Assert.Contains("Samen", balance.Main, StringComparison.Ordinal);
        Assert.EndsWith("€ 0,00", balance.Texts("table tr")[^1], StringComparison.Ordinal);

        var postings = await FollowAsync(auditor, balance, "Vrij in budgetten");
        Assert.Equal("Boekingen", postings.Heading);
        Assert.Contains("Rekening Vrij in budgetten", postings.Main, StringComparison.Ordinal);

        var ofLot = await FollowAsync(auditor, postings, "Budget ");
        Assert.Contains("lotId=", ofLot.Address.Query, StringComparison.Ordinal);

        var happened = await FollowAsync(auditor, ofLot, "Gebeurtenis ");
        Assert.Equal("Een gebeurtenis", happened.Heading);
        Assert.Contains("account.", happened.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_is_wrong_with_a_day()
    {
        using var auditor = await desks.VisitorAsync("rekenkamer");

        var page = await auditor.GetAsync("/audit/balance?asOf=gisteren");

        Assert.Contains("is geen datum", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_at_events_that_exist()
    {
        using var auditor = await desks.VisitorAsync("rekenkamer");

        var page = await auditor.GetAsync($"/audit/events/{Guid.NewGuid()}/1");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Begins_on_a_page_that_leads_to_all_that_an_auditor_looks_at()
    {
        using var auditor = await desks.VisitorAsync("rekenkamer");

        var start = await auditor.GetAsync("/");

        Assert.Equal("/audit", start.Path);
        foreach (
            var heading in new[]
            {
                "Proefbalans",
                "Werklijsten",
                "Wijzigingen van regels",
                "Steekproef",
            }
        )
        {
            Assert.Equal(heading, (await FollowAsync(auditor, start, heading)).Heading);
        }
    }

    [Fact]
    public async Task Asks_for_a_seed_before_it_draws_a_sample()
    {
        using var auditor = await desks.VisitorAsync("rekenkamer");

        var page = await auditor.GetAsync("/audit/sample?seed=&size=10");

        Assert.Equal("Steekproef", page.Heading);
        Assert.Contains("Vul een woord in.", page.Main, StringComparison.Ordinal);
    }

    private static async Task<Page> FollowAsync(Visitor visitor, Page page, string link)
    {
        var found = page
            .Document.QuerySelectorAll("main a")
            .First(a =>
                $"{a.TextContent.Trim()} ".StartsWith(
                    $"{link.TrimEnd()} ",
                    StringComparison.Ordinal
                )
            );
        return await visitor.GetAsync($"{new Uri(page.Address, found.GetAttribute("href"))}");
    }
}
