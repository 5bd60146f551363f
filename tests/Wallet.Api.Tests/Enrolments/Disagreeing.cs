using System.Net;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Testing;
using static Wallet.Api.Tests.Enrolments.EnrolmentFixture;

namespace Wallet.Api.Tests.Enrolments;

public sealed class Disagreeing
{
    [Fact]
    public async Task Is_decided_by_an_administrator_who_sees_what_both_said()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await DisputedAsync(fixture);

        var waiting = (await fixture.Ministry.WaitingAsync("?disputed=true")).Sure().Json;
        (
            await fixture.Ministry.SettleAsync(
                id,
                new
                {
                    says = "completed",
                    attendance = "60",
                    hasDiploma = true,
                    because = "Presentielijst van 18 december",
                }
            )
        ).Sure();
        await fixture.Wallet.CatchUpAsync();

        var one = Assert.Single(waiting["enrolments"]!.AsArray())!;
        Assert.Equal(Iso(EndDay), (string?)one["waitsSince"]);
        Assert.Equal(
            ["100", "40"],
            one["enrolment"]!["said"]!
                .AsArray()
                .Select(s => (string?)s!["statement"]!["attendance"])
        );
        var settled = Assert.Single(await fixture.HappenedAsync<AccountEvent.ReservationSettled>());
        Assert.Equal(Money.Euro(600), settled.Settlement.ProviderGets);
        var read = (await fixture.Finn.EnrolmentAsync(id)).Sure().Json["enrolment"]!["decision"]!;
        Assert.Equal("Presentielijst van 18 december", (string?)read["because"]);
        Assert.Empty((await fixture.Ministry.WaitingAsync()).Sure().Json["enrolments"]!.AsArray());
    }

    [Fact]
    public async Task Ends_when_a_side_says_what_the_other_says()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await DisputedAsync(fixture);

        (await fixture.Finn.AttestAsync(id, Completed("100", true))).Sure();

        Assert.False((await fixture.EnrolmentAsync(id)).IsDisputed);
    }

    [Theory]
    [InlineData("""{"says":"completed","attendance":"60","hasDiploma":true}""", "because")]
    [InlineData("""{"because":"Presentielijst"}""", "says")]
    public async Task Is_not_decided_without_what_holds_and_why(string body, string field)
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await DisputedAsync(fixture);

        var answer = await fixture.Ministry.Api.PostTextAsync($"enrolments/{id}/settlement", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotNull(answer.Error(field));
        Assert.True((await fixture.EnrolmentAsync(id)).IsDisputed);
    }

    [Fact]
    public async Task Nothing_in_dispute_cannot_be_decided()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.StartedAsync();

        var answer = await fixture.Ministry.SettleAsync(
            id,
            new
            {
                says = "stopped-early",
                attendance = "1",
                because = "Zomaar",
            }
        );

        Assert.Equal("nothing-disputed", answer.ProblemCode);
    }

    private static async Task<string> DisputedAsync(EnrolmentFixture fixture)
    {
        var id = await fixture.StartedAsync();
        fixture.GoTo(EndDay);
        (await fixture.Peter.AttestAsync(id, Completed("100", true))).Sure();
        (await fixture.Finn.AttestAsync(id, Completed("40", true))).Sure();
        return id;
    }
}
