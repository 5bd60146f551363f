using System.Text.Json.Nodes;
using Wallet.Api.Catalogue;

namespace Wallet.Api.Tests.Catalogue;

public sealed class A_broken_record(CatalogueDatabase catalogue) : IClassFixture<CatalogueDatabase>
{
    private const int Records = 69 + 135;

    /// What is broken in offering 3, the field that is named, and what is said of it.
    public static TheoryData<string, Action<JsonObject>, string, string> BrokenOfferings =>
        new()
        {
            {
                "no start",
                o => o.Remove("startDateTime"),
                "startDateTime",
                "found nothing, allowed is a moment with its offset"
            },
            {
                "start without offset",
                o => o["startDateTime"] = "2027-02-01T09:00:00",
                "startDateTime",
                "found \"2027-02-01T09:00:00\""
            },
            {
                "end before start",
                o => o["endDateTime"] = "2020-01-01T09:00:00+01:00",
                "endDateTime",
                "allowed is a day that is not before the first day"
            },
            { "no state", o => o["state"] = null, "state", "found nothing, allowed is a text" },
            {
                "unknown course",
                o => o["courseId"] = "00000000-0000-4000-8000-000000000000",
                "courseId",
                "allowed is the id of one course in this feed"
            },
            {
                "unknown organisation",
                o => o["organisationId"] = "00000000-0000-4000-8000-000000000000",
                "organisationId",
                "allowed is the id of one organisation in this feed"
            },
            {
                "broken id",
                o => o["courseOfferingId"] = "17",
                "courseOfferingId",
                "found \"17\", allowed is a UUID"
            },
            {
                "no code",
                o => o.Remove("primaryCode"),
                "primaryCode.code",
                "found nothing, allowed is a text"
            },
            {
                "code with a zero character",
                o => o["primaryCode"]!["code"] = "A\0B",
                "primaryCode.code",
                "allowed is a text"
            },
            {
                "half a person",
                o => o["maxNumberStudents"] = 12.5,
                "maxNumberStudents",
                "found 12.5, allowed is a whole number of 0 or more"
            },
            {
                "link that runs",
                o => o["link"] = "javascript:alert(1)",
                "link",
                "allowed is an address that begins with https:// or http://"
            },
            {
                "addresses that are no list",
                o => o["addresses"] = "Utrecht",
                "addresses",
                "found \"Utrecht\", allowed is a list"
            },
            {
                "no price",
                o => o["priceInformation"] = new JsonArray(),
                "priceInformation",
                "found \"total_costs\" 0 times, allowed is exactly once"
            },
            {
                "two totals",
                o => Prices(o, Total("100.00"), Total("100.00")),
                "priceInformation",
                "found \"total_costs\" 2 times, allowed is exactly once"
            },
            {
                "one part twice",
                o => Prices(o, Total("100.00"), Part("50.00"), Part("50.00")),
                "priceInformation",
                "found \"x-tuition\" 2 times, allowed is at most once"
            },
            {
                "parts that are not the total",
                o => Prices(o, Total("100.00"), Part("99.99")),
                "priceInformation",
                "found parts of together 99.99"
            },
            {
                "unknown part",
                o => Prices(o, Total("100.00"), Part("100.00", "x-lunch")),
                "priceInformation[1].costType",
                "found \"x-lunch\", allowed is x-tuition, x-exam, x-study_material, x-travel"
            },
            {
                "other money",
                o =>
                {
                    Prices(o, Total("100.00"));
                    o["priceInformation"]![0]!["currency"] = "USD";
                },
                "priceInformation[0].currency",
                "found \"USD\", allowed is \"EUR\""
            },
            {
                "three decimals",
                o => Prices(o, Total("100.001")),
                "priceInformation[0].amount",
                "found \"100.001\", allowed is a text with an amount of at most two decimals"
            },
            {
                "a comma",
                o => Prices(o, Total("100,00")),
                "priceInformation[0].amount",
                "found \"100,00\""
            },
            {
                "an amount that is no text",
                o =>
                {
                    Prices(o, Total("100.00"));
                    o["priceInformation"]![0]!["amount"] = 100;
                },
                "priceInformation[0].amount",
                "found 100, allowed is a text with an amount"
            },
            {
                "VAT that does not add up",
                o => Prices(o, SampleFeed.Costs("total_costs", "100.00", "21.00", "120.00")),
                "priceInformation[0].amount",
                "found 120.00, but 100.00 without VAT and 21.00 VAT make 121.00"
            },
            {
                "VAT of no rate",
                o => Prices(o, SampleFeed.Costs("total_costs", "100.00", "19.00", "119.00")),
                "priceInformation",
                "found VAT of 19.00 on 100.00, allowed is one rate for all parts: 0, 9 or 21 percent"
            },
        };

    [Theory]
    [MemberData(nameof(BrokenOfferings))]
    public async Task Is_refused_with_place_and_reason_while_the_rest_comes_in(
        string what,
        Action<JsonObject> breaking,
        string field,
        string reason
    )
    {
        Assert.NotEmpty(what);
        var feed = SampleFeed.Read();
        var code = feed.Offering(3)["primaryCode"]!["code"]!.GetValue<string>();
        breaking(feed.Offering(3));

        var outcome = await catalogue.ImportAsync(feed);

        var refused = Assert.Single(outcome.Refused);
        Assert.Equal("courseOfferings[3]", refused.Place);
        Assert.Equal(field, refused.Field);
        Assert.StartsWith(reason, WithoutFound(refused.Reason, reason), StringComparison.Ordinal);
        if (!field.StartsWith("primaryCode", StringComparison.Ordinal))
        {
            Assert.Equal(code, refused.Record);
        }
        Assert.Equal(Records - 1, Accepted(outcome));
    }

    [Fact]
    public async Task Takes_the_offerings_of_a_refused_course_with_it()
    {
        var feed = SampleFeed.Read();
        feed.Course(0)["name"] = new JsonArray();
        var id = feed.Course(0)["courseId"]!.GetValue<string>();
        var offerings = feed["courseOfferings"]!
            .AsArray()
            .Count(o => o!["courseId"]!.GetValue<string>() == id);

        var outcome = await catalogue.ImportAsync(feed);

        var course = outcome.Refused[0];
        Assert.Equal(
            ("courses[0]", "LAS-MIG-BASIS", "name"),
            (course.Place, course.Record, course.Field)
        );
        Assert.Equal("found [], allowed is a name in Dutch (nl) or English (en)", course.Reason);
        Assert.Equal(1 + offerings, outcome.Refused.Count);
        Assert.All(
            outcome.Refused.Skip(1),
            o => Assert.Equal(("courseId", "its course was refused"), (o.Field, o.Reason))
        );
        Assert.Equal(Records - 1 - offerings, Accepted(outcome));
    }

    [Fact]
    public async Task Takes_the_courses_of_a_refused_organisation_with_it()
    {
        var feed = SampleFeed.Read();
        feed.Organisation(0)["otherCodes"]![0]!["code"] = "123";

        var outcome = await catalogue.ImportAsync(feed);

        Assert.Equal(
            "organisations[0] (VHT) otherCodes[0].code: found \"123\", allowed is the eight digits of a KvK number",
            outcome.Refused[0].ToString()
        );
        Assert.Contains(outcome.Refused, r => r.Reason == "its organisation was refused");
        Assert.Contains(outcome.Refused, r => r.Reason == "its course was refused");
    }

    [Fact]
    public async Task Does_not_replace_what_came_in_before()
    {
        await catalogue.ImportAsync(SampleFeed.Read());
        var feed = SampleFeed.Read();
        feed.Offering(3)["endDateTime"] = "never";

        await catalogue.ImportAsync(feed);

        var again = await catalogue.ImportAsync(SampleFeed.Read());
        Assert.Equal(135, again.Offerings.Unchanged);
    }

    [Fact]
    public async Task Is_refused_when_its_id_was_there_before()
    {
        var feed = SampleFeed.Read();
        feed["courses"]!.AsArray().Add(feed.Course(0).DeepClone());

        var outcome = await catalogue.ImportAsync(feed);

        var refused = Assert.Single(outcome.Refused);
        Assert.Equal(("courses[69]", "courseId"), (refused.Place, refused.Field));
        Assert.EndsWith("a second time, allowed is once", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task May_be_no_record_at_all()
    {
        var feed = SampleFeed.Read();
        feed["courses"]!.AsArray().Add(17);

        var outcome = await catalogue.ImportAsync(feed);

        Assert.Equal(
            "courses[69] (no code) courseId: found nothing, allowed is a UUID",
            $"{Assert.Single(outcome.Refused)}"
        );
    }

    private static JsonObject Total(string amount) =>
        SampleFeed.Costs("total_costs", "100.00", "0.00", amount);

    private static JsonObject Part(string amount, string type = "x-tuition") =>
        SampleFeed.Costs(type, amount, "0.00", amount);

    private static void Prices(JsonObject offering, params JsonObject[] costs) =>
        offering["priceInformation"] = new JsonArray(costs);

    // Some reasons begin with a long value; then only what is allowed is compared.
    private static string WithoutFound(string reason, string expected) =>
        expected.StartsWith("found", StringComparison.Ordinal)
            ? reason
            : reason[reason.IndexOf("allowed", StringComparison.Ordinal)..];

    private static int Accepted(ImportOutcome outcome) =>
        Of(outcome.Courses) + Of(outcome.Offerings);

    private static int Of(Tally tally) =>
        tally.Added + tally.Changed + tally.Unchanged + tally.Withdrawn;
}
