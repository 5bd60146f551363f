using System.Net;
using Wallet.Api.Tests.Endpoints;
using Wallet.Testing;

namespace Wallet.Api.Tests.Providers;

[Collection(WithProviders.Name)]
public sealed class Admitting_a_provider(ProviderFixture providers)
{
    [Fact]
    public async Task Lets_its_people_log_in_and_nobody_before()
    {
        var provider = await providers.OfferingAsync();
        var (person, _) = await providers.PeopleAsync(provider);

        var before = await person.Api.GetAsync("me");
        var made = (await providers.AdmitAsync(provider)).Sure();
        var me = (await person.Api.GetAsync("me")).Sure();

        before.AssertProblem(HttpStatusCode.Unauthorized);
        Assert.Equal("provider-not-admitted", before.ProblemCode);
        Assert.Contains("niet toegelaten", before["detail"], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Created, made.Status);
        Assert.Equal($"{provider.Id}", made["providerId"]);
        Assert.Equal(("provider", $"{provider.Id}"), (me["role"], me["providerId"]));
        var shown = (await person.ShowAsync()).Sure();
        Assert.Equal(
            (provider.Name, provider.CompanyNumber, "2026-11-25", "admitted"),
            (shown["name"], shown["companyNumber"], shown["admittedOn"], shown["state"])
        );
        Assert.Equal("nrto", (string?)shown.Json["recognitions"]![0]!["register"]);
    }

    [Fact]
    public async Task Needs_a_recognition_that_holds_today()
    {
        var provider = await providers.OfferingAsync();

        var refused = await providers.AdmitAsync(provider, "2026-11-24");

        Assert.Equal("no-recognition", refused.ProblemCode);
        var (person, _) = await providers.PeopleAsync(provider);
        Assert.Equal(HttpStatusCode.Unauthorized, (await person.ShowAsync()).Status);
        (await providers.AdmitAsync(provider, "2026-11-25")).Sure();
    }

    [Fact]
    public async Task Twice_is_the_same_under_one_key_or_two()
    {
        var provider = await providers.OfferingAsync();

        var answers = await Task.WhenAll(
            providers.AdmitAsync(provider, key: "the-same"),
            providers.AdmitAsync(provider, key: "the-same"),
            providers.AdmitAsync(provider)
        );

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Created, a.Status));
        Assert.Single(answers.Select(a => a.Text).Distinct());
        var shown = await providers.Ministry.Api.GetAsync($"providers/{provider.Id}");
        Assert.Single(shown.Sure().Json["recognitions"]!.AsArray());
    }

    [Fact]
    public async Task Under_a_name_or_company_of_another_is_refused_at_the_field()
    {
        var (one, other) = (await providers.AdmittedAsync(), await providers.OfferingAsync());

        var renamed = await providers.AdmitAsync(one with { Name = "Anders" });
        var taken = await providers.AdmitAsync(other with { CompanyNumber = one.CompanyNumber });

        renamed.AssertProblem(HttpStatusCode.BadRequest);
        Assert.Contains(one.CompanyNumber, renamed.Error("providerId"), StringComparison.Ordinal);
        taken.AssertProblem(HttpStatusCode.BadRequest);
        Assert.Contains(one.Name, taken.Error("companyNumber"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Begins_with_finding_it_in_the_register_of_courses_by_a_part_of_its_name()
    {
        var found = await providers.Ministry.Api.GetAsync("course-providers?query=kliK");

        var only = Assert.Single(found.Sure().Json["providers"]!.AsArray())!;
        Assert.Equal("Klikvaardig Opleidingen", (string?)only["name"]);
        Assert.Equal("00562213", (string?)only["companyNumber"]);
    }

    [Fact]
    public async Task Puts_it_on_the_list_by_name_and_by_company_number()
    {
        var provider = await providers.AdmittedAsync();

        foreach (var query in new[] { provider.Name.ToUpperInvariant(), provider.CompanyNumber })
        {
            var list = await providers.Ministry.Api.GetAsync($"providers?query={query}");

            Assert.Contains(
                list.Sure().Json["providers"]!.AsArray(),
                p => (string?)p!["providerId"] == $"{provider.Id}"
            );
        }
    }

    [Fact]
    public async Task Lists_twenty_on_a_page()
    {
        for (var i = 0; i < 6; i++)
        {
            await providers.AdmittedAsync();
        }

        var first = (await providers.Ministry.Api.GetAsync("providers")).Sure();
        var second = (await providers.Ministry.Api.GetAsync("providers?page=2")).Sure();

        Assert.Equal(20, NamesOn(first).Count);
        Assert.NotEmpty(NamesOn(second));
        Assert.Empty(NamesOn(first).Intersect(NamesOn(second)));
        Assert.True(first.Json["total"]!.GetValue<int>() > 20);
    }

    [Fact]
    public async Task Shows_it_its_own_courses_only()
    {
        var (one, other) = (await providers.AdmittedAsync(), await providers.AdmittedAsync());
        var (person, _) = await providers.PeopleAsync(one);

        var courses = (await person.CoursesAsync()).Sure();
        var foreign = await person.Api.GetAsync($"providers/{other.Id}/courses");

        var course = Assert.Single(courses.Json["courses"]!.AsArray())!;
        Assert.Equal(one.Name, (string?)course["provider"]);
        Assert.Empty((await person.CoursesAsync(2)).Sure().Json["courses"]!.AsArray());
        foreign.AssertProblem(HttpStatusCode.Forbidden);
    }

    private static List<string> NamesOn(Answer list) =>
        [.. list.Json["providers"]!.AsArray().Select(p => (string)p!["name"]!)];
}
