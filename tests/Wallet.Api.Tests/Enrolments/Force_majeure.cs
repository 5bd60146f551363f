using System.Net;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Enrolments;
using Wallet.Testing;
using static Wallet.Api.Tests.Enrolments.EnrolmentFixture;

namespace Wallet.Api.Tests.Enrolments;

public sealed class Force_majeure
{
    private static readonly string Letter = Convert.ToBase64String("%PDF-1.7 ziekenhuis"u8);

    private static readonly object Proof = new
    {
        explanation = "Ik lag in het ziekenhuis.",
        fileName = "../brief.pdf",
        content = Letter,
    };

    [Fact]
    public async Task Is_accepted_with_what_was_attended_and_nothing_is_due_meanwhile()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.StartedAsync();
        (await fixture.Finn.AskForceMajeureAsync(id, Proof)).Sure();
        fixture.GoTo(EndDay.PlusDays(60));
        await fixture.PassDeadlinesAsync();
        var waiting = (await fixture.Ministry.WaitingAsync("?forceMajeure=true")).Sure().Json;
        var proof = (
            await fixture.Ministry.Api.GetAsync($"enrolments/{id}/force-majeure/proof")
        ).Sure();

        (
            await fixture.Ministry.DecideForceMajeureAsync(
                id,
                new { accepted = true, attendance = "30" }
            )
        ).Sure();
        await fixture.Wallet.CatchUpAsync();

        Assert.Single(waiting["enrolments"]!.AsArray());
        Assert.Equal(("application/pdf", "%PDF-1.7 ziekenhuis"), (proof.MediaType, proof.Text));
        var settled = Assert.Single(await fixture.HappenedAsync<AccountEvent.ReservationSettled>());
        Assert.Equal(
            (Percent.Of(30), Money.Euro(300)),
            (settled.Attendance, settled.Settlement.ProviderGets)
        );
        Assert.IsType<EnrolmentOutcome.ForceMajeure>((await fixture.EnrolmentAsync(id)).Outcome);
    }

    [Fact]
    public async Task Is_declined_with_a_reason_that_the_learner_reads_and_then_there_is_time_again()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.StartedAsync();
        (await fixture.Finn.AskForceMajeureAsync(id, Proof)).Sure();
        fixture.GoTo(EndDay);

        (
            await fixture.Ministry.DecideForceMajeureAsync(
                id,
                new { accepted = false, because = "De brief is van een ander" }
            )
        ).Sure();

        var shown = (await fixture.Finn.EnrolmentAsync(id)).Sure().Json;
        Assert.Equal("De brief is van een ander", (string?)shown["forceMajeure"]!["because"]);
        Assert.Equal("2026-12-23", LastDayOf(shown["enrolment"]!));
        Assert.Equal(
            "force-majeure-not-asked",
            (
                await fixture.Ministry.DecideForceMajeureAsync(
                    id,
                    new { accepted = true, attendance = "30" }
                )
            ).ProblemCode
        );
    }

    [Fact]
    public async Task Keeps_the_proof_sealed_and_out_of_the_events()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.StartedAsync();

        (await fixture.Finn.AskForceMajeureAsync(id, Proof, "one-key")).Sure();
        (await fixture.Finn.AskForceMajeureAsync(id, Proof, "one-key")).Sure();

        await using var session = fixture.Store.QuerySession();
        var all = await session.AdvancedSql.QueryAsync<string>(
            "select data::text from mt_events union all select data::text from vault.mt_doc_sealedproof",
            CancellationToken.None
        );
        Assert.DoesNotContain(all, row => row.Contains("ziekenhuis", StringComparison.Ordinal));
        Assert.DoesNotContain(all, row => row.Contains(Letter, StringComparison.Ordinal));
        Assert.Equal(
            1,
            (
                await session.AdvancedSql.QueryAsync<long>(
                    "select count(*) from vault.mt_doc_sealedproof",
                    CancellationToken.None
                )
            )[0]
        );
    }

    [Fact]
    public async Task Is_refused_before_there_is_a_place_and_of_somebody_else()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.ReserveAsync();
        var anna = await fixture.Wallet.CitizenAsync("anna");

        Assert.Equal(
            "enrolment-is-elsewhere",
            (await fixture.Finn.AskForceMajeureAsync(id, Proof)).ProblemCode
        );
        Assert.Equal(
            "enrolment-not-there",
            (await anna.AskForceMajeureAsync(id, Proof)).ProblemCode
        );
    }

    [Theory]
    [InlineData("", "", "explanation")]
    [InlineData("Ziek", null, "content")]
    [InlineData("Ziek", "geen base64!", "content")]
    [InlineData("Ziek", "TVqQAAMAAAAEAAAA", "content")]
    public async Task With_bad_input_says_which_field(
        string explanation,
        string? content,
        string field
    )
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.StartedAsync();

        var answer = await fixture.Finn.AskForceMajeureAsync(
            id,
            new
            {
                explanation,
                fileName = "brief.pdf",
                content,
            }
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotNull(answer.Error(field));
    }

    [Fact]
    public async Task With_a_file_of_more_than_five_megabytes_is_refused_and_one_of_five_is_not()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.StartedAsync();

        var tooLarge = await fixture.Finn.AskForceMajeureAsync(
            id,
            ProofOf(Api.People.Proof.BytesAtMost + 1)
        );
        var large = await fixture.Finn.AskForceMajeureAsync(
            id,
            ProofOf(Api.People.Proof.BytesAtMost)
        );

        Assert.NotNull(tooLarge.Error("content"));
        Assert.Equal(HttpStatusCode.NoContent, large.Status);
    }

    private static object ProofOf(int bytes)
    {
        var content = new byte[bytes];
        "%PDF-"u8.CopyTo(content);
        return new
        {
            explanation = "Ziek",
            fileName = "scan.pdf",
            content = Convert.ToBase64String(content),
        };
    }
}
