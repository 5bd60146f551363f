using System.Globalization;
using System.Net;
using Wallet.Domain;

namespace Wallet.Api.Tests.Pages.Employer;

[Collection(AtTheDesks.Name)]
public sealed class Giving_a_budget(Desks desks)
{
    private static readonly CultureInfo Dutch = Api.Words.Text.Dutch;
    private const string Next = "Verder";
    private const string Confirm = "Budget geven";

    [Fact]
    public async Task Is_checked_first_and_then_booked()
    {
        var before = await desks.UsableAsync("finn");
        using var employer = await desks.VisitorAsync("de-brug");

        var check = await CheckAsync(
            employer,
            ("staffNumber", "1003"),
            ("amount", "12,50"),
            ("lastUsableDay", "2030-05-01"),
            ("earmarkedFor", "nl:digital-skills")
        );

        Assert.Equal("Klopt dit?", check.Heading);
        Assert.Contains(
            "Finn Visser (1003) Bedrag € 12,50 Te gebruiken tot en met 1 mei 2030 Waarvoor is het budget? digitale vaardigheden",
            check.Main,
            StringComparison.Ordinal
        );
        Assert.Equal(before, await desks.UsableAsync("finn"));

        var done = await employer.SendAsync(check, Confirm);

        Assert.Equal("Finn Visser kreeg € 12,50", done.Heading);
        Assert.Equal(before + new Money(1250), await desks.UsableAsync("finn"));
    }

    [Fact]
    public async Task Twice_the_same_form_books_once()
    {
        using var employer = await desks.VisitorAsync("de-brug");
        var (_, _, topUps) = await desks.DepositAsync("de-brug");
        var check = await CheckAsync(employer, ("staffNumber", "1003"), ("amount", "20"));

        var done = await Task.WhenAll(
            employer.SendAsync(check, Confirm),
            employer.SendAsync(check, Confirm)
        );

        Assert.Single(done.Select(d => d.Address).Distinct());
        Assert.Equal(topUps + 1, (await desks.DepositAsync("de-brug")).TopUps);
    }

    [Fact]
    public async Task Can_be_changed_after_the_check()
    {
        using var employer = await desks.VisitorAsync("de-brug");
        var check = await CheckAsync(
            employer,
            ("staffNumber", "1004"),
            ("amount", "99,95"),
            ("lastUsableDay", "2030-05-01")
        );

        var form = await employer.SendAsync(check, "Wijzigen");

        Assert.Equal("1004", form.Value("staffNumber"));
        Assert.Equal("99,95", form.Value("amount"));
        Assert.Equal("2030-05-01", form.Value("lastUsableDay"));
        Assert.Equal(check.Value("key"), form.Value("key"));
    }

    [Theory]
    [InlineData("staffNumber", "")]
    [InlineData("staffNumber", "2001")] // of another employer
    [InlineData("amount", "")]
    [InlineData("amount", "0")]
    [InlineData("amount", "-5")]
    [InlineData("amount", "12,345")]
    [InlineData("amount", "1.000,00")]
    [InlineData("lastUsableDay", "2020-01-01")]
    [InlineData("lastUsableDay", "31-12-2030")]
    [InlineData("earmarkedFor", "unheard-of")]
    [InlineData("earmarkedFor", "nl:hobby")]
    public async Task Says_at_the_field_what_is_wrong_and_books_nothing(string field, string value)
    {
        var before = await desks.DepositAsync("de-brug");
        using var employer = await desks.VisitorAsync("de-brug");
        (string Field, string Value)[] sound = [("staffNumber", "1003"), ("amount", "5")];

        var page = await CheckAsync(
            employer,
            [.. sound.Where(a => a.Field != field), (field, value)]
        );

        Assert.Equal("Budget geven", page.Heading);
        Assert.Equal([field], page.FieldsWithErrors);
        Assert.Single(page.Problems);
        Assert.Equal(before, await desks.DepositAsync("de-brug"));
    }

    [Fact]
    public async Task Offers_no_purpose_for_which_the_scheme_never_pays()
    {
        using var employer = await desks.VisitorAsync("de-brug");

        var form = await employer.GetAsync("/employer/top-up");

        var offered = form
            .Document.QuerySelectorAll("[name=earmarkedFor]")
            .Select(e => e.GetAttribute("value"))
            .ToArray();
        Assert.Contains("nl:digital-skills", offered);
        Assert.DoesNotContain("nl:hobby", offered);
        Assert.DoesNotContain("nl:employer-required", offered);
    }

    [Fact]
    public async Task Without_the_key_of_the_form_books_nothing()
    {
        var before = await desks.DepositAsync("de-brug");
        using var employer = await desks.VisitorAsync("de-brug");
        var check = await CheckAsync(employer, ("staffNumber", "1003"), ("amount", "20"));

        var empty = await employer.SendAsync(check, Confirm, ("key", ""));
        check.Document.QuerySelector("[name=key]")!.Remove();
        var absent = await employer.SendAsync(check, Confirm);

        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Equal(HttpStatusCode.BadRequest, absent.Status);
        Assert.Equal(before, await desks.DepositAsync("de-brug"));
    }

    [Theory]
    [InlineData("")] // a mistake in the field
    [InlineData("999999")] // more than the deposit holds
    public async Task That_was_booked_is_not_booked_again_after_a_correction(string mistake)
    {
        using var employer = await desks.VisitorAsync("de-brug");
        var (_, _, topUps) = await desks.DepositAsync("de-brug");
        var check = await CheckAsync(employer, ("staffNumber", "1003"), ("amount", "21"));
        var done = await employer.SendAsync(check, Confirm);

        // Back in the browser, and on from there.
        var form = await employer.SendAsync(check, "Wijzigen");
        var wrong = await employer.SendAsync(form, Next, ("amount", mistake));
        var corrected = await employer.SendAsync(wrong, Next, ("amount", "21"));
        var again = await employer.SendAsync(corrected, Confirm);

        Assert.Equal(done.Address, again.Address);
        Assert.Equal(topUps + 1, (await desks.DepositAsync("de-brug")).TopUps);
    }

    [Fact]
    public async Task Says_that_the_form_was_sent_before_with_other_answers()
    {
        using var employer = await desks.VisitorAsync("de-brug");
        var (_, _, topUps) = await desks.DepositAsync("de-brug");
        var check = await CheckAsync(employer, ("staffNumber", "1003"), ("amount", "22"));
        await employer.SendAsync(check, Confirm);

        var form = await employer.SendAsync(check, "Wijzigen");
        var changed = await employer.SendAsync(form, Next, ("amount", "23"));
        var page = await employer.SendAsync(changed, Confirm);

        Assert.Equal(
            [
                "U hebt dit formulier al verstuurd, met andere antwoorden. Dat eerste verzoek is verwerkt. Wat u nu stuurde niet. Wilt u dit er nog bij? Verstuur het dan opnieuw.",
            ],
            page.Problems
        );
        Assert.Equal(topUps + 1, (await desks.DepositAsync("de-brug")).TopUps);
    }

    [Fact]
    public async Task Of_more_than_the_deposit_is_refused_with_what_is_left()
    {
        var before = await desks.DepositAsync("linde");
        var left = decimal.Parse(
            await desks.LeftInDepositAsync("linde"),
            CultureInfo.InvariantCulture
        );
        using var employer = await desks.VisitorAsync("linde");

        var page = await CheckAsync(
            employer,
            ("staffNumber", "2002"),
            ("amount", (left + 0.01m).ToString("F2", Dutch))
        );

        Assert.Equal(
            [
                string.Create(
                    Dutch,
                    $"Er staat nog € {left:N2} in het depot. Dat is minder dan € {left + 0.01m:N2}."
                ),
            ],
            page.Problems
        );
        Assert.Equal(before, await desks.DepositAsync("linde"));
    }

    [Fact]
    public async Task Is_refused_when_the_deposit_went_down_after_the_check()
    {
        using var employer = await desks.VisitorAsync("de-brug");
        var all = await desks.LeftInDepositAsync("de-brug");
        var large = await CheckAsync(employer, ("staffNumber", "1003"), ("amount", all));
        var small = await CheckAsync(employer, ("staffNumber", "1003"), ("amount", "1"));

        await employer.SendAsync(small, Confirm);
        var page = await employer.SendAsync(large, Confirm);

        Assert.Equal("Budget geven", page.Heading);
        Assert.Single(page.Problems);
        Assert.NotEqual(large.Value("key"), page.Value("key"));
        Assert.Equal(all, page.Value("amount"));
    }

    [Fact]
    public async Task Is_shown_to_the_employer_who_gave_it_only()
    {
        using var deBrug = await desks.VisitorAsync("de-brug");
        using var linde = await desks.VisitorAsync("linde");
        var check = await CheckAsync(deBrug, ("staffNumber", "1003"), ("amount", "1"));
        var done = await deBrug.SendAsync(check, Confirm);

        Assert.Equal(HttpStatusCode.NotFound, (await linde.GetAsync(done.Path)).Status);
    }

    private static async Task<Page> CheckAsync(
        Visitor employer,
        params (string, string)[] answers
    ) => await employer.SendAsync(await employer.GetAsync("/employer/top-up"), Next, answers);
}
