using System.Net;

namespace Wallet.Api.Tests.Pages;

[Collection(AtTheDesks.Name)]
public sealed class Who_may_see_desk_pages(Desks desks)
{
    public static TheoryData<string> EmployerPages =>
        [
            "/employer",
            "/employer/deposit",
            "/employer/staff",
            "/employer/staff/add",
            "/employer/staff/added",
            "/employer/staff/file",
            "/employer/staff/leaving",
            "/employer/staff/withdraw",
            "/employer/top-up",
            "/employer/top-ups",
            "/employer/years",
            "/employer/years/2026",
        ];

    public static TheoryData<string> ProviderPages =>
        [
            "/provider",
            "/provider/bank-account",
            "/provider/bank-account/propose",
            "/provider/bank-account/confirm",
        ];

    public static TheoryData<string> AdministratorPages =>
        [
            "/administration/providers",
            "/administration/providers/work",
            "/administration/providers/admit",
            $"/administration/providers/admit/{Desks.Klikvaardig}",
            $"/administration/providers/{Desks.Klikvaardig}",
            $"/administration/providers/{Desks.Klikvaardig}/recognition",
            $"/administration/providers/{Desks.Klikvaardig}/suspend",
            $"/administration/providers/{Desks.Klikvaardig}/resume",
            "/administration",
            "/administration/schemes",
            "/administration/schemes/done",
            "/administration/grants",
            "/administration/deposits",
            "/administration/deposits/promises",
            "/administration/deposits/repayments",
            $"/administration/deposits/done/{Desks.DeBrug}",
            "/administration/pots",
            "/administration/pots/open",
            $"/administration/pots/{Desks.DemoPot}",
            $"/administration/pots/{Desks.DemoPot}/raise",
            $"/administration/pots/{Desks.DemoPot}/close",
            $"/administration/pots/{Desks.DemoPot}/outage",
            "/administration/payments",
            "/administration/payments/propose",
            "/administration/payments/bank-files",
            "/administration/payments/bank-entries",
            "/administration/callers",
            "/administration/catalogue",
            "/administration/people",
            "/administration/people/done",
        ];

    public static TheoryData<string> AuditorPages =>
        [
            "/audit",
            "/audit/balance",
            "/audit/postings",
            "/audit/worklists",
            "/audit/terms",
            "/audit/sample",
        ];

    [
        Theory,
        MemberData(nameof(EmployerPages)),
        MemberData(nameof(ProviderPages)),
        MemberData(nameof(AdministratorPages)),
        MemberData(nameof(AuditorPages))
    ]
    public async Task Nobody_without_login(string address)
    {
        using var visitor = new Visitor(desks.Wallet);

        var page = await visitor.GetAsync(address);

        Assert.Equal("/dev-login/v2.0/authorize", page.Path);
    }

    [Theory, MemberData(nameof(EmployerPages))]
    public async Task An_employer_and_no_other_role(string address)
    {
        Assert.Equal(HttpStatusCode.OK, await SeenByAsync("de-brug", address));
        Assert.Equal(HttpStatusCode.Forbidden, await SeenByAsync("ministerie", address));
        Assert.Equal(HttpStatusCode.Forbidden, await SeenByAsync("anna", address));
    }

    [Theory, MemberData(nameof(ProviderPages))]
    public async Task A_training_provider_and_no_other_role(string address)
    {
        Assert.Equal(HttpStatusCode.OK, await SeenByAsync("peter", address));
        Assert.Equal(HttpStatusCode.Forbidden, await SeenByAsync("ministerie", address));
        Assert.Equal(HttpStatusCode.Forbidden, await SeenByAsync("de-brug", address));
    }

    [Theory, MemberData(nameof(AdministratorPages))]
    public async Task An_administrator_and_no_other_role(string address)
    {
        Assert.Equal(HttpStatusCode.OK, await SeenByAsync("ministerie", address));
        Assert.Equal(HttpStatusCode.Forbidden, await SeenByAsync("de-brug", address));
        Assert.Equal(HttpStatusCode.Forbidden, await SeenByAsync("anna", address));
    }

    [Theory, MemberData(nameof(AuditorPages))]
    public async Task An_auditor_and_no_other_role(string address)
    {
        Assert.Equal(HttpStatusCode.OK, await SeenByAsync("rekenkamer", address));
        Assert.Equal(HttpStatusCode.Forbidden, await SeenByAsync("ministerie", address));
        Assert.Equal(HttpStatusCode.Forbidden, await SeenByAsync("anna", address));
    }

    private async Task<HttpStatusCode> SeenByAsync(string persona, string address)
    {
        using var visitor = await desks.VisitorAsync(persona);
        return (await visitor.GetAsync(address)).Status;
    }
}
