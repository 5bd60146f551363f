using System.Net;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Claims;

public sealed class A_claim_over_the_api
{
    [Fact]
    public async Task Within_what_the_terms_give_at_the_start_is_approved_and_the_money_is_the_providers()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);

        var made = await ClaimWorld.ClaimAsync(world.Peter, enrolment, "120.00");

        Assert.Equal(HttpStatusCode.Created, made.Status);
        var claim = await ClaimWorld.ShowAsync(world.Peter, made["claimId"]!);
        Assert.EndsWith(
            $"/providers/{world.Peter.Id}/claims/{made["claimId"]}",
            made.Headers["Location"],
            StringComparison.Ordinal
        );
        Assert.Equal(
            ("approved", "120.00", "Lassen", "Finn Visser"),
            (
                (string?)claim["standing"],
                (string?)claim["payable"],
                (string?)claim["course"],
                (string?)claim["learner"]
            )
        );
        Assert.Empty(claim["hits"]!.AsArray());
        Assert.Equal(Money.Euro(120), await world.CapturedAsync(world.Finn, enrolment));
    }

    [Fact]
    public async Task For_one_cent_more_is_kept_as_rejected_with_what_was_found_and_books_nothing()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);

        var claim = await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "120.01");

        Assert.Equal("rejected", (string?)claim["standing"]);
        var hit = claim["hits"]!.AsArray().Single()!;
        Assert.Equal(
            ("withinStage", "blocks", "Awb art. 4:46", "120.01", "2027-01-12"),
            (
                (string?)hit["check"],
                (string?)hit["severity"],
                (string?)hit["legalBasis"],
                (string?)hit["amount"],
                (string?)hit["objectUntil"]
            )
        );
        Assert.EndsWith("/objections", (string?)hit["objectAt"], StringComparison.Ordinal);
        Assert.Equal(Money.Zero, await world.CapturedAsync(world.Finn, enrolment));
    }

    [Fact]
    public async Task Can_be_for_more_from_halfway_on_and_for_the_rest_at_the_end()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "120.00");

        world.GoTo(ClaimWorld.Start.PlusDays(4));
        var early = await ClaimWorld.ClaimedAsync(
            world.Peter,
            enrolment,
            "160.00",
            "milestone",
            "F-2"
        );
        world.GoTo(ClaimWorld.Start.PlusDays(5));
        var half = await ClaimWorld.ClaimedAsync(
            world.Peter,
            enrolment,
            "160.00",
            "milestone",
            "F-3"
        );
        world.GoTo(ClaimWorld.Start.PlusDays(10));
        await Said.CompletedAsync(world, enrolment, world.Finn.Account);
        var rest = await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "120.00", "final", "F-4");
        var more = await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "0.01", "final", "F-5");

        Assert.Equal(
            ["rejected", "approved", "approved", "rejected"],
            new[] { early, half, rest, more }.Select(c => (string?)c["standing"])
        );
        Assert.Contains("withinStage", ClaimWorld.ChecksOf(more));
        Assert.Equal(Money.Euro(400), (await world.ClaimsAsync(enrolment)).Settled);
    }

    [Fact]
    public async Task Sent_again_under_the_same_key_gets_the_same_answer()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);

        var first = await ClaimWorld.ClaimAsync(world.Peter, enrolment, "50.00", key: "one");
        var again = await ClaimWorld.ClaimAsync(world.Peter, enrolment, "50.00", key: "one");
        var other = await ClaimWorld.ClaimAsync(world.Peter, enrolment, "51.00", key: "one");

        Assert.Equal((first.Status, first.Text), (again.Status, again.Text));
        Assert.Equal("idempotency-key-reused", other.ProblemCode);
        Assert.Single((await world.ClaimsAsync(enrolment)).Claims);
    }

    [Fact]
    public async Task Sent_many_times_at_once_is_one_claim_and_captured_once()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        var paula = await world.Wallet.ProviderAsync("paula");

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(i =>
                    ClaimWorld.ClaimAsync(i % 2 == 0 ? world.Peter : paula, enrolment, "120.00")
                )
        );

        Assert.Single(answers.Select(a => a.Sure()["claimId"]).Distinct());
        Assert.Single((await world.ClaimsAsync(enrolment)).Claims);
        Assert.Equal(Money.Euro(120), await world.CapturedAsync(world.Finn, enrolment));
    }

    [Fact]
    public async Task For_an_enrolment_of_another_provider_is_refused_as_if_it_were_not_there()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        var nothing = $"{Guid.CreateVersion7()}";

        var foreign = await ClaimWorld.ClaimAsync(world.Quinten, enrolment, "10.00");
        var unknown = await ClaimWorld.ClaimAsync(world.Quinten, nothing, "10.00");

        Assert.Equal(HttpStatusCode.BadRequest, foreign.Status);
        Assert.Equal(
            foreign.Error("enrolmentId"),
            unknown.Error("enrolmentId")!.Replace(nothing, enrolment, StringComparison.Ordinal)
        );
        Assert.Null(await world.ClaimsAsync(enrolment));
    }

    [Fact]
    public async Task Is_shown_to_its_own_provider_only()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        var claim = (await ClaimWorld.ClaimAsync(world.Peter, enrolment, "10.00")).Sure()[
            "claimId"
        ];
        var (peter, quinten) = (world.Peter, world.Quinten);

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await quinten.Api.GetAsync($"providers/{quinten.Id}/claims/{claim}")).Status
        );
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await quinten.Api.GetAsync($"providers/{peter.Id}/claims/{claim}")).Status
        );
        Assert.Empty(
            (await quinten.Api.GetAsync($"providers/{quinten.Id}/claims")).Sure().Json[
                "claims"
            ]!.AsArray()
        );
        var objection = await quinten.Api.PostAsync(
            $"providers/{quinten.Id}/claims/{claim}/objections",
            new { text = "Nee" }
        );
        Assert.NotNull(objection.Error("claimId"));
    }

    [Theory]
    [InlineData(null, "advance", "10.00", "F-1", "enrolmentId", "Choose an enrolment")]
    [InlineData("12", "advance", "10.00", "F-1", "enrolmentId", "“12”")]
    [InlineData("own", "deposit", "10.00", "F-1", "stage", "“deposit” is not possible")]
    [InlineData("own", null, "10.00", "F-1", "stage", "Choose what you claim for")]
    [InlineData("own", "advance", "-1", "F-1", "amount", "“-1” is not an amount")]
    [InlineData("own", "advance", "0", "F-1", "amount", "more than 0")]
    [InlineData("own", "advance", "1.234", "F-1", "amount", "at most two decimals")]
    [InlineData("own", "advance", "10.00", " ", "invoice", "number of your invoice")]
    [InlineData("own", "advance", "10.00", "a\nb", "invoice", "visible characters")]
    public async Task With_a_mistake_makes_no_claim_and_says_what_is_wrong(
        string? enrolment,
        string? stage,
        string? amount,
        string? invoice,
        string field,
        string words
    )
    {
        await using var world = await ClaimWorld.StartAsync();
        var own = await world.ReservedAsync(world.Peter);

        var answer = await world.Peter.Api.PostAsync(
            $"providers/{world.Peter.Id}/claims",
            new
            {
                enrolmentId = enrolment == "own" ? own : enrolment,
                stage,
                amount,
                invoice,
            },
            language: "en"
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(words, answer.Error(field), StringComparison.Ordinal);
        Assert.Single(answer.Json["errors"]!.AsObject());
        Assert.Null(await world.ClaimsAsync(own));
    }

    [Fact]
    public async Task Stands_in_a_list_of_pages_newest_first()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        foreach (var i in Enumerable.Range(1, 40))
        {
            (await ClaimWorld.ClaimAsync(world.Peter, enrolment, "1.00", invoice: $"F-{i}")).Sure();
        }
        var second = await world.ReservedAsync(world.Peter, 50);
        await Said.StartedAsync(world, second, world.Finn.Account);
        world.GoTo(ClaimWorld.Start.PlusDays(1));
        foreach (var i in Enumerable.Range(41, 12))
        {
            (await ClaimWorld.ClaimAsync(world.Peter, second, "1.00", invoice: $"F-{i}")).Sure();
        }

        var first = (await ListAsync("")).Json;
        var last = (await ListAsync($"?after={first["next"]}")).Json;

        var claims = first["claims"]!.AsArray().Concat(last["claims"]!.AsArray()).ToArray();
        Assert.Equal((50, 52), (first["claims"]!.AsArray().Count, claims.Length));
        Assert.Null(last["next"]);
        Assert.Equal(52, claims.Select(c => (string?)c!["claimId"]).Distinct().Count());
        Assert.Equal(
            claims.Select(c => (string?)c!["submittedOn"]).OrderDescending(StringComparer.Ordinal),
            claims.Select(c => (string?)c!["submittedOn"])
        );

        async Task<Answer> ListAsync(string query) =>
            (await world.Peter.Api.GetAsync($"providers/{world.Peter.Id}/claims{query}")).Sure();
    }
}
