namespace Wallet.Api.Tests.Pages.Administration;

[Collection(AtTheDesks.Name)]
public sealed class Adding_a_person(Desks desks)
{
    private const string Add = "Persoon toevoegen";
    private const string Number = "123456782";

    [Fact]
    public async Task Opens_an_account_that_money_can_be_granted_to()
    {
        using var administrator = await desks.VisitorAsync("ministerie");
        var form = await administrator.GetAsync("/administration/people");

        var done = await administrator.SendAsync(
            form,
            Add,
            ("name", "Els Mulder"),
            ("birthDay", "1990-02-01"),
            ("citizenNumber", Number),
            ("facts", "employee"),
            ("facts", "jobseeker")
        );

        Assert.Equal("/administration/people/done", done.Path);
        var check = await administrator.SendAsync(
            await administrator.GetAsync("/administration/grants"),
            "Verder",
            ("schemeId", "nl-ontwikkelbudget"),
            ("citizenNumbers", Number)
        );
        var result = await administrator.SendAsync(check, "Geld toekennen");
        Assert.Contains("1 Toegekend", result.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_every_field_that_is_wrong()
    {
        using var administrator = await desks.VisitorAsync("ministerie");

        var page = await administrator.SendAsync(
            await administrator.GetAsync("/administration/people"),
            Add,
            ("name", ""),
            ("birthDay", "1-2-1990"),
            ("citizenNumber", "12345")
        );

        Assert.Equal(["name", "birthDay", "citizenNumber"], page.FieldsWithErrors);
    }
}
