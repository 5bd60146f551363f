using System.Net;
using System.Text.Json.Nodes;
using Wallet.Domain;
using Wallet.Domain.Enrolments;
using Wallet.Projections.Enrolments;
using Wallet.Testing;
using static Wallet.Api.Tests.Enrolments.EnrolmentFixture;

namespace Wallet.Api.Tests.Enrolments;

public sealed class Worklists
{
    [Fact]
    public async Task Of_a_provider_have_name_course_and_what_is_due_and_never_an_amount()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        await fixture.ReserveAsync();

        var list = (await fixture.Peter.EnrolmentsAsync("?dueWithin=14")).Sure();

        var one = Assert.Single(list.Json["enrolments"]!.AsArray())!;
        Assert.Equal("Finn Visser", (string?)one["learner"]);
        Assert.Equal("Lassen voor beginners", (string?)one["enrolment"]!["title"]);
        Assert.Equal(Iso(StartDay), (string?)one["enrolment"]!["startDay"]);
        Assert.Equal("2026-12-02", LastDayOf(one["enrolment"]!));
        Assert.DoesNotContain("1000", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(fixture.Finn.Account.ToString(), list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leave_out_what_is_due_later_and_what_the_other_side_has_to_do()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.ReserveAsync();
        Assert.Empty(await DueAsync(fixture, 6));
        Assert.Single(await DueAsync(fixture, 7));
        (await fixture.Peter.KeepPlaceAsync(id)).Sure();
        Assert.Empty(await DueAsync(fixture, 14));
        fixture.GoTo(StartDay);
        Assert.Single(await DueAsync(fixture, 14));

        (await fixture.Peter.AttestAsync(id, Started)).Sure();

        Assert.Empty(await DueAsync(fixture, 14));
    }

    [Fact]
    public async Task Come_page_by_page()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var many = EnrolmentLists.PageSize + 3;
        await AddAsync(fixture, many);

        foreach (var query in new[] { "?", "?dueWithin=30&" })
        {
            var first = (await fixture.Peter.EnrolmentsAsync(query)).Sure();
            var second = (
                await fixture.Peter.EnrolmentsAsync($"{query}after={first["next"]}")
            ).Sure();

            Assert.Null(second["next"]);
            var ids = first.Json["enrolments"]!
                .AsArray()
                .Concat(second.Json["enrolments"]!.AsArray())
                .Select(e => (string?)e!["enrolment"]!["reservationId"])
                .ToArray();
            Assert.Equal(many, ids.Length);
            Assert.Equal(many, ids.Distinct().Count());
        }
    }

    [Theory]
    [InlineData("?after=yesterday", "after")]
    [InlineData("?dueWithin=-1", "dueWithin")]
    [InlineData("?dueWithin=367", "dueWithin")]
    [InlineData("?dueWithin=soon", "dueWithin")]
    public async Task With_bad_input_say_which_field(string query, string field)
    {
        await using var fixture = await EnrolmentFixture.StartAsync();

        var answer = await fixture.Peter.EnrolmentsAsync(query);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotNull(answer.Error(field));
    }

    private static async Task<JsonNode?[]> DueAsync(EnrolmentFixture fixture, int days) =>
        [
            .. (await fixture.Peter.EnrolmentsAsync($"?dueWithin={days}")).Sure().Json[
                "enrolments"
            ]!.AsArray(),
        ];

    private static async Task AddAsync(EnrolmentFixture fixture, int count)
    {
        await using var session = fixture.Store.LightweightSession();
        for (var i = 0; i < count; i++)
        {
            var id = new ReservationId(Guid.CreateVersion7());
            session.Events.StartStream<Enrolment>(
                id.Value,
                new EnrolmentEvent.EnrolmentRequested(
                    id,
                    new AccountId(fixture.Finn.Account),
                    new ProviderId(fixture.Peter.Id),
                    fixture.Course,
                    StartDay,
                    EndDay,
                    new EnrolmentRules(5, 3, Domain.Planning.Clauses.WhenSilent.Agrees, "nl"),
                    new Deadline(DeadlineKind.Confirm, new LocalDate(2026, 12, 2 + (i % 3))),
                    new LocalDate(2026, 11, 25)
                )
            );
        }
        await session.SaveChangesAsync();
    }
}
