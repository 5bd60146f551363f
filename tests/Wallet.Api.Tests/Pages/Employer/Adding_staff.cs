namespace Wallet.Api.Tests.Pages.Employer;

[Collection(AtTheDesks.Name)]
public sealed class Adding_staff(Desks desks)
{
    private const string Add = "Werknemer toevoegen";

    [Fact]
    public async Task Puts_somebody_on_the_staff_list()
    {
        using var employer = await desks.VisitorAsync("linde");
        var form = await employer.GetAsync("/employer/staff/add");

        var done = await employer.SendAsync(form, Add, Somebody("Els Mulder", "123456782", "2003"));

        Assert.Equal("/employer/staff/added", done.Path);
        var company = await employer.GetAsync("/employer");
        Assert.Contains("Els Mulder 2003", company.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_every_field_that_is_wrong_and_keeps_what_was_filled_in()
    {
        using var employer = await desks.VisitorAsync("linde");
        var form = await employer.GetAsync("/employer/staff/add");

        var page = await employer.SendAsync(
            form,
            Add,
            ("name", " "),
            ("birthDay", "2999-01-01"),
            ("citizenNumber", "123456789"),
            ("staffNumber", "")
        );

        Assert.Equal("/employer/staff/add", page.Path);
        Assert.Equal(["name", "birthDay", "citizenNumber", "staffNumber"], page.FieldsWithErrors);
        Assert.Equal("123456789", page.Value("citizenNumber"));
    }

    [Fact]
    public async Task Refuses_a_staff_number_of_somebody_else()
    {
        using var employer = await desks.VisitorAsync("linde");
        var form = await employer.GetAsync("/employer/staff/add");

        var page = await employer.SendAsync(form, Add, Somebody("Els Mulder", "123456782", "2002"));

        Assert.Equal(["staffNumber"], page.FieldsWithErrors);
        var company = await employer.GetAsync("/employer");
        Assert.Contains("Dirk Smit 2002", company.Main, StringComparison.Ordinal);
    }

    private static (string, string)[] Somebody(string name, string number, string staffNumber) =>
        [
            ("name", name),
            ("birthDay", "1990-02-01"),
            ("citizenNumber", number),
            ("staffNumber", staffNumber),
        ];
}
