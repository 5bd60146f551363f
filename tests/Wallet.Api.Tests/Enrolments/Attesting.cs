using System.Net;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Enrolments;
using Wallet.Testing;
using static Wallet.Api.Tests.Enrolments.EnrolmentFixture;

namespace Wallet.Api.Tests.Enrolments;

public sealed class Attesting
{
    [Fact]
    public async Task By_both_sides_starts_the_course_on_the_account()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.ConfirmedAsync();
        fixture.GoTo(StartDay);

        (await fixture.Peter.AttestAsync(id, Started)).Sure();
        await fixture.Wallet.CatchUpAsync();
        var one = (await fixture.Finn.EnrolmentAsync(id)).Sure().Json["enrolment"]!;
        Assert.Empty(await fixture.HappenedAsync<AccountEvent.CourseStarted>());
        (await fixture.Finn.AttestAsync(id, Started)).Sure();
        await fixture.Wallet.CatchUpAsync();

        Assert.Equal("confirmed", (string?)one["stage"]);
        Assert.Equal("started", (string?)one["said"]![0]!["statement"]!["says"]);
        Assert.Equal("provider", (string?)one["said"]![0]!["side"]);
        Assert.Equal("2026-12-17", LastDayOf(one));
        Assert.Equal(
            StartDay,
            Assert.Single(await fixture.HappenedAsync<AccountEvent.CourseStarted>()).On
        );
        Assert.Equal(EnrolmentStage.Started, (await fixture.EnrolmentAsync(id)).Stage);
    }

    /// The terms: all from 80 percent, pro rata from 25; the last 30 percent only with a diploma.
    [Theory]
    [InlineData("80", true, "1000.00")]
    [InlineData("79.99", true, "799.90")]
    [InlineData("25", true, "250.00")]
    [InlineData("24", true, "250.00")]
    [InlineData("90", false, "700.00")]
    public async Task By_both_sides_settles_the_end_by_the_terms(
        string attendance,
        bool hasDiploma,
        string providerGets
    )
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.StartedAsync();
        fixture.GoTo(EndDay);
        var said = Completed(attendance, hasDiploma);

        (await fixture.Finn.AttestAsync(id, said)).Sure();
        (await fixture.Peter.AttestAsync(id, said)).Sure();
        await fixture.Wallet.CatchUpAsync();

        var settled = Assert.Single(await fixture.HappenedAsync<AccountEvent.ReservationSettled>());
        Assert.Equal(providerGets, $"{settled.Settlement.ProviderGets}");
        Assert.Equal(EndDay, settled.On);
        var outcome = (await fixture.Finn.EnrolmentAsync(id)).Sure().Json["enrolment"]!["outcome"]!;
        Assert.Equal("attested", (string?)outcome["code"]);
        Assert.Equal(hasDiploma, (bool?)outcome["statement"]!["hasDiploma"]);
    }

    [Fact]
    public async Task A_no_show_settles_at_once_and_a_stop_by_what_was_attended()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var never = await fixture.ConfirmedAsync();
        fixture.GoTo(StartDay);

        (await fixture.Peter.AttestAsync(never, NoShow)).Sure();
        (await fixture.Finn.AttestAsync(never, NoShow)).Sure();
        await fixture.Wallet.CatchUpAsync();

        var settled = Assert.Single(await fixture.HappenedAsync<AccountEvent.ReservationSettled>());
        Assert.Equal(
            (Percent.Of(0), Money.Euro(250)),
            (settled.Attendance, settled.Settlement.ProviderGets)
        );
    }

    [Fact]
    public async Task Early_stopping_settles_by_what_was_attended()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.StartedAsync();
        var stopped = new { says = "stopped-early", attendance = "40" };

        (await fixture.Finn.AttestAsync(id, stopped)).Sure();
        (await fixture.Peter.AttestAsync(id, stopped)).Sure();
        await fixture.Wallet.CatchUpAsync();

        var settled = Assert.Single(await fixture.HappenedAsync<AccountEvent.ReservationSettled>());
        Assert.Equal(Money.Euro(400), settled.Settlement.ProviderGets);
    }

    [Fact]
    public async Task Before_the_first_day_or_before_the_place_is_confirmed_is_refused()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.ReserveAsync();
        Assert.Equal(
            "enrolment-is-elsewhere",
            (await fixture.Peter.AttestAsync(id, Started)).ProblemCode
        );
        (await fixture.Peter.KeepPlaceAsync(id)).Sure();
        fixture.GoTo(StartDay.PlusDays(-1));

        var early = await fixture.Finn.AttestAsync(id, Started);

        Assert.Equal(
            (HttpStatusCode.Conflict, "course-not-started"),
            (early.Status, early.ProblemCode)
        );
        Assert.Equal(Iso(StartDay), early["startDay"]);
    }

    [Fact]
    public async Task Twice_under_one_key_is_said_once_and_another_statement_under_it_is_refused()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.ConfirmedAsync();
        fixture.GoTo(StartDay);

        var first = await fixture.Peter.AttestAsync(id, Started, "one-key");
        var again = await fixture.Peter.AttestAsync(id, Started, "one-key");
        var other = await fixture.Peter.AttestAsync(id, NoShow, "one-key");

        Assert.Equal(HttpStatusCode.NoContent, first.Status);
        Assert.Equal(HttpStatusCode.NoContent, again.Status);
        Assert.Equal("idempotency-key-reused", other.ProblemCode);
        Assert.Equal(
            [new Said(Side.Provider, new Attestation.Started())],
            (await fixture.EnrolmentAsync(id)).Said
        );
    }

    [Theory]
    [InlineData("""{}""", "says")]
    [InlineData("""{"says":"perhaps"}""", "says")]
    [InlineData("""{"says":"completed","hasDiploma":true}""", "attendance")]
    [InlineData("""{"says":"completed","attendance":"101","hasDiploma":true}""", "attendance")]
    [InlineData("""{"says":"completed","attendance":"90"}""", "hasDiploma")]
    [InlineData("""{"says":"stopped-early","attendance":"-1"}""", "attendance")]
    public async Task With_bad_input_says_which_field_and_changes_nothing(string body, string field)
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.ConfirmedAsync();
        fixture.GoTo(StartDay);

        var answer = await fixture.Peter.Api.PostTextAsync(
            $"providers/{fixture.Peter.Id}/enrolments/{id}/attestations",
            body
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotNull(answer.Error(field));
        Assert.Empty((await fixture.EnrolmentAsync(id)).Said);
    }

    [Fact]
    public async Task Of_an_enrolment_of_somebody_else_answers_as_if_there_were_none()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.ConfirmedAsync();
        fixture.GoTo(StartDay);
        var quinten = await fixture.Wallet.ProviderAsync("quinten");
        var anna = await fixture.Wallet.CitizenAsync("anna");

        Answer[] refused =
        [
            await quinten.KeepPlaceAsync(id),
            await quinten.AttestAsync(id, Started),
            await anna.AttestAsync(id, Started),
            await quinten.AttestAsync($"{Guid.NewGuid()}", Started),
        ];

        Assert.All(refused, a => Assert.Equal("enrolment-not-there", a.ProblemCode));
        Assert.Equal(HttpStatusCode.NotFound, (await anna.EnrolmentAsync(id)).Status);
        Assert.Empty((await quinten.EnrolmentsAsync()).Sure().Json["enrolments"]!.AsArray());
        Assert.Empty((await fixture.EnrolmentAsync(id)).Said);
    }
}
