using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Pages.Public;

[Collection(AsVisitors.Name)]
public sealed class Doing_the_check(Visitors visitors)
{
    [Fact]
    public async Task Asks_one_question_a_page_and_says_who_could_pay()
    {
        var age = await visitors.SeeAsync("/check");
        var situation = await visitors.SeeAsync("/check/situation?age=34");
        var course = await visitors.SeeAsync(
            "/check/course?age=34&facts=agency-worker&query=AI+op+het+werk"
        );
        var result = await visitors.SeeAsync(
            course
                .Document.QuerySelector("a[href^='/check/result'][href*='facts=agency-worker']")!
                .GetAttribute("href")!
        );

        Assert.Equal(
            [
                "Hoe oud bent u?",
                "Wat past bij u?",
                "Welke cursus wilt u doen?",
                "Wie kan deze cursus betalen?",
            ],
            [age.Heading, situation.Heading, course.Heading, result.Heading]
        );
        Assert.Equal("34", situation.Value("age"));
        Assert.Contains("Situatie uitzendkracht", result.Main, StringComparison.Ordinal);
        Assert.Contains(
            "Budget van uw werkgever",
            string.Join('|', result.Payers),
            StringComparison.Ordinal
        );
        Assert.Contains("alleen als uw werkgever dat geeft", result.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stores_nothing()
    {
        var course = await visitors.Wallet.OfferAsync(new Money(100_00), ["nl:digital-skills"]);
        var before = await RowsAsync();

        var result = await visitors.SeeAsync(
            $"/check/result?age=34&facts=agency-worker&offeringId={course}"
        );

        Assert.Equal("Wie kan deze cursus betalen?", result.Heading);
        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task Skips_the_last_question_when_the_course_is_known()
    {
        var course = await visitors.Wallet.OfferAsync(new Money(500_00), ["nl:quality-mark"]);

        var age = await visitors.SeeAsync($"/check?offeringId={course}");
        var situation = await visitors.SeeAsync($"/check/situation?age=34&offeringId={course}");

        Assert.Equal($"{course}", age.Value("offeringId"));
        Assert.NotNull(situation.Document.QuerySelector("form[action='/check/result']"));
    }

    [Theory]
    [InlineData("/check/situation?age=oud")]
    [InlineData("/check/course?age=")]
    [InlineData("/check/result?age=121&facts=employee")]
    public async Task Goes_back_to_the_age_when_it_is_no_age(string address)
    {
        var page = await visitors.SeeAsync(address);

        Assert.Equal("/check", page.Path);
        Assert.Equal(["age"], page.FieldsWithErrors);
        Assert.Contains(
            "Vul uw leeftijd in",
            Assert.Single(page.Problems),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Asks_for_the_course_when_there_is_none_yet()
    {
        Assert.Equal("/check/course", (await visitors.SeeAsync("/check/result?age=34")).Path);
    }

    [Fact]
    public async Task Is_not_there_for_an_unknown_course()
    {
        var page = await visitors.SeeAsync($"/check/result?age=34&offeringId={Guid.NewGuid()}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Says_so_when_the_course_has_started()
    {
        var course = await visitors.Wallet.OfferAsync(
            new Money(500_00),
            ["nl:quality-mark"],
            startDay: new LocalDate(2026, 1, 5)
        );

        var page = await visitors.SeeAsync($"/check/result?age=34&offeringId={course}");

        Assert.Contains("al begonnen op 5 januari 2026", page.Main, StringComparison.Ordinal);
        Assert.Empty(page.Payers);
    }

    /// In all tables but those in which Wolverine notes that it lives.
    private async Task<long> RowsAsync()
    {
        await using var count = visitors
            .Wallet.Services.GetRequiredService<NpgsqlDataSource>()
            .CreateCommand(
                """
                select sum((xpath('//c/text()', query_to_xml(
                    format('select count(*) as c from %I.%I', schemaname, tablename), false, true, '')))[1]::text::bigint)::bigint
                from pg_tables where schemaname in ('public', 'vault') and tablename not like 'wolverine%'
                """
            );
        return (long)(await count.ExecuteScalarAsync())!;
    }
}
