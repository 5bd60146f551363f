using System.Net;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Wallet.Api.Auth.Development;
using Wallet.Api.People;
using Wallet.Domain;

namespace Wallet.Api.Tests.Auth;

public sealed class Logging_in_on_a_page(LoginHost host) : IClassFixture<LoginHost>, IDisposable
{
    private readonly Browser browser = new(host.Address);

    public void Dispose() => browser.Dispose();

    public static TheoryData<string> Personas => [.. Persona.All.Select(persona => persona.Id)];

    [Theory, MemberData(nameof(Personas))]
    public async Task Brings_each_persona_to_the_page_that_it_asked_for(string id)
    {
        var persona = Persona.Find(id)!;
        var page = persona switch
        {
            Persona.Citizen => "/for-citizens",
            Persona.Employer => "/for-employers",
            Persona.Provider => "/for-providers",
            Persona.Auditor => "/for-auditors",
            _ => "/for-administrators",
        };

        var shown = await browser.LogInAsync(id, page);

        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Equal(new Uri(host.Address, page), shown.RequestMessage!.RequestUri);
        Assert.EndsWith(
            $" Substantial {persona.Name}",
            await shown.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Keeps_the_citizen_number_out_of_the_cookie()
    {
        await browser.LogInAsync("anna");

        var cookie = Assert.Single(browser.Cookies, cookie => cookie.Name == "wallet");
        Assert.True(cookie.HttpOnly);
        var ticket = host
            .Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(CookieAuthenticationDefaults.AuthenticationScheme)
            .TicketDataFormat.Unprotect(cookie.Value)!;
        var everything = string.Join(
            ' ',
            [
                .. ticket.Principal.Claims.Select(claim => claim.Value),
                .. ticket.Properties.Items.Values,
            ]
        );
        Assert.Contains("Anna de Wit", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("99999", everything, StringComparison.Ordinal);
        Assert.Equal(
            ["actor", "assurance", "name"],
            ticket.Principal.Claims.Select(claim => claim.Type)
        );
    }

    [Fact]
    public async Task Registers_a_citizen_once()
    {
        var first = await browser.LogInAsync("bram", "/for-citizens");
        using var otherBrowser = new Browser(host.Address);
        var second = await otherBrowser.LogInAsync("bram", "/for-citizens");

        var who = await first.Content.ReadAsStringAsync();
        Assert.Equal(who, await second.Content.ReadAsStringAsync());
        var account = new AccountId(Guid.Parse(who.Split(' ')[0]["citizen:".Length..]));
        var known = Assert.IsType<Opened<Person>.Known>(
            await host.Services.GetRequiredService<PersonVault>().Open(account)
        );
        Assert.Equal("Bram Jansen", known.Content.Name);
        Assert.Equal(new LocalDate(1979, 11, 2), known.Content.BirthDay);
    }

    [Fact]
    public async Task Names_an_employer_and_apart_from_it_who_acts()
    {
        await browser.LogInAsync("de-brug");

        Assert.StartsWith(
            "employer:90001234/de-brug ",
            await browser.TextAsync("/for-employers"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Does_not_open_the_doors_of_others()
    {
        await browser.LogInAsync("anna");

        var shown = await browser.GetAsync("/for-employers");

        Assert.Equal(HttpStatusCode.Forbidden, shown.StatusCode);
        Assert.Equal("text/html", shown.Content.Headers.ContentType?.MediaType);
        Assert.Equal("/for-employers", shown.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Does_not_count_for_the_api()
    {
        await browser.LogInAsync("anna");

        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await browser.GetAsync("/api/v1/for-citizens")).StatusCode
        );
    }

    [Fact]
    public async Task Is_asked_wherever_nothing_was_said()
    {
        var shown = await browser.GetAsync("/for-nobody-in-particular");

        Assert.Equal("/dev-login/v2.0/authorize", shown.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Is_not_asked_to_hear_that_an_address_or_a_method_is_wrong()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/nowhere")).StatusCode);
        Assert.Equal(
            HttpStatusCode.MethodNotAllowed,
            (await browser.PostAsync("/for-citizens", [])).StatusCode
        );
    }

    [Theory]
    [InlineData("https://example.nl/")]
    [InlineData("//example.nl/")]
    [InlineData("/\\example.nl")]
    public async Task Never_ends_on_somebody_elses_page(string returnUrl)
    {
        var shown = await browser.LogInAsync(
            "anna",
            $"/login?returnUrl={Uri.EscapeDataString(returnUrl)}"
        );

        Assert.Equal(new Uri(host.Address, "/account"), shown.RequestMessage!.RequestUri);
    }

    [Fact]
    public async Task Is_refused_when_the_issuer_is_not_sure_enough()
    {
        var shown = await browser.LogInAsync(
            "chaima",
            tamper: address =>
                address.Replace("LoA%2Fsubstantial", "LoA%2Flow", StringComparison.Ordinal)
        );

        Assert.Equal(HttpStatusCode.Forbidden, shown.StatusCode);
        Assert.Contains(
            "niet veilig genoeg",
            WebUtility.HtmlDecode(await shown.Content.ReadAsStringAsync()),
            StringComparison.Ordinal
        );
        Assert.Equal("anonymous None", await browser.TextAsync("/for-all"));
        Assert.DoesNotContain(browser.Cookies, cookie => cookie.Name == "wallet");
    }

    [Fact]
    public async Task Works_on_the_other_name_of_this_machine()
    {
        using var other = new Browser(new UriBuilder(host.Address) { Host = "localhost" }.Uri);

        var shown = await other.LogInAsync("anna", "/for-citizens");

        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Equal("localhost", shown.RequestMessage!.RequestUri!.Host);
    }

    [Fact]
    public async Task Outlives_a_restart()
    {
        await browser.LogInAsync("anna");
        var cookie = browser.Cookies.Single(cookie => cookie.Name == "wallet");
        var next = new LoginHost();
        await next.InitializeAsync();

        using var request = new HttpRequestMessage(HttpMethod.Get, "/for-citizens");
        request.Headers.Add("Cookie", cookie.ToString());
        var answer = await next.Client.SendAsync(request);

        Assert.Equal(
            await browser.TextAsync("/for-citizens"),
            await answer.Content.ReadAsStringAsync()
        );
        await next.DisposeAsync();
    }

    [Fact]
    public async Task Ends_with_logging_out()
    {
        await browser.LogInAsync("anna");
        var token = await browser.TextAsync("/logout-token");

        var shown = await browser.PostAsync(
            "/logout",
            new() { ["__RequestVerificationToken"] = token }
        );

        Assert.Equal(host.Address, shown.RequestMessage!.RequestUri);
        Assert.Equal("anonymous None", await browser.TextAsync("/for-all"));
    }

    [Fact]
    public async Task Does_not_end_by_a_form_on_another_site()
    {
        await browser.LogInAsync("anna");

        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await browser.PostAsync("/logout", [])).StatusCode
        );
        Assert.StartsWith(
            "citizen:",
            await browser.TextAsync("/for-all"),
            StringComparison.Ordinal
        );
    }
}
