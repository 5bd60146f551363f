namespace Wallet.Api.Tests.Pages.Employer;

[Collection(AtTheDesks.Name)]
public sealed class The_company_page(Desks desks)
{
    [Fact]
    public async Task Shows_the_deposit_the_staff_and_what_was_given()
    {
        using var employer = await desks.VisitorAsync("linde");

        var page = await employer.GetAsync("/employer");

        Assert.Equal("Zorggroep Linde", page.Heading);
        Assert.Contains("U betaalde € 5.000,00", page.Main, StringComparison.Ordinal);
        Assert.Contains("U gaf aan werknemers € 250,00", page.Main, StringComparison.Ordinal);
        Assert.Contains("U kunt nog geven € 4.750,00", page.Main, StringComparison.Ordinal);
        Assert.Contains("Dirk Smit 2002", page.Main, StringComparison.Ordinal);
        Assert.Contains("Anna de Wit (2001) € 250,00", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_nothing_of_another_employer()
    {
        using var employer = await desks.VisitorAsync("linde");

        var page = await employer.GetAsync("/employer");

        Assert.DoesNotContain("Bram", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("€ 10.000,00", page.Main, StringComparison.Ordinal);
    }
}
