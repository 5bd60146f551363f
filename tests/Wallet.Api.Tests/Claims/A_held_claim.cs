using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wallet.Api.People;
using Wallet.Domain;
using Wallet.Domain.Providers;
using Wallet.Testing;

namespace Wallet.Api.Tests.Claims;

public sealed class A_held_claim
{
    private const string Secret = "Finn was ziek op de eerste dag";

    [Fact]
    public async Task Goes_on_by_itself_the_day_after_its_hold()
    {
        await using var world = await ClaimWorld.StartAsync();
        var (claim, _) = await HeldAsync(world);

        world.GoTo(ClaimWorld.Start.PlusDays(14));
        var last = await ClaimWorld.ShowAsync(world.Peter, claim);
        world.GoTo(ClaimWorld.Start.PlusDays(15));
        var after = await ClaimWorld.ShowAsync(world.Peter, claim);

        Assert.Equal(("held", "0.00"), ((string?)last["standing"], (string?)last["payable"]));
        Assert.Equal(
            ("approved", "10.00"),
            ((string?)after["standing"], (string?)after["payable"])
        );
        Assert.Empty((await world.Ministry.HeldClaimsAsync()).Sure().Json["claims"]!.AsArray());
    }

    [Fact]
    public async Task Stands_in_the_worklist_by_the_last_day_of_its_hold()
    {
        await using var world = await ClaimWorld.StartAsync();
        var (first, enrolment) = await HeldAsync(world);
        world.GoTo(ClaimWorld.Start.PlusDays(1));
        await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "11.00", invoice: "F-2");
        var third = await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "12.00", invoice: "F-3");
        (await world.Ministry.ReleaseClaimAsync((string)third["claimId"]!)).Sure();

        var held = (await world.Ministry.HeldClaimsAsync()).Sure().Json["claims"]!.AsArray();

        Assert.Equal(
            ["2026-12-15 10.00", "2026-12-16 11.00"],
            held.Select(c => $"{c!["heldUntil"]} {c["amount"]}")
        );
        Assert.Equal(first, (string?)held[0]!["claimId"]);
        Assert.All(held, c => Assert.Null(c!["learner"]));
    }

    [Fact]
    public async Task Is_released_with_a_reason_and_can_be_paid_at_once()
    {
        await using var world = await ClaimWorld.StartAsync();
        var (claim, _) = await HeldAsync(world);

        var without = await world.Ministry.ReleaseClaimAsync(claim, " ");
        var released = await world.Ministry.ReleaseClaimAsync(claim, key: "r");
        var again = await world.Ministry.ReleaseClaimAsync(claim, key: "r");

        Assert.NotNull(without.Error("because"));
        Assert.Equal(
            (HttpStatusCode.NoContent, HttpStatusCode.NoContent),
            (released.Status, again.Status)
        );
        var shown = await ClaimWorld.ShowAsync(world.Peter, claim);
        Assert.Equal(
            ("approved", "10.00"),
            ((string?)shown["standing"], (string?)shown["payable"])
        );
    }

    [Fact]
    public async Task Is_rejected_with_a_reason_and_its_money_is_reserved_again()
    {
        await using var world = await ClaimWorld.StartAsync();
        var (claim, enrolment) = await HeldAsync(world);
        Assert.Equal(Money.Euro(10), await world.CapturedAsync(world.Finn, enrolment));

        (await world.Ministry.RejectClaimAsync(claim)).Sure();

        Assert.Equal(Money.Zero, await world.CapturedAsync(world.Finn, enrolment));
        Assert.Equal(
            "rejected",
            (string?)(await ClaimWorld.ShowAsync(world.Peter, claim))["standing"]
        );
        Assert.Equal(
            "claim-is-elsewhere",
            (await world.Ministry.ReleaseClaimAsync(claim)).ProblemCode
        );
        // The invoice was right after all: it can be claimed again.
        var again = await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "10.00");
        Assert.Equal("held", (string?)again["standing"]);
        Assert.NotEqual(claim, (string?)again["claimId"]);
    }

    [Fact]
    public async Task Takes_an_objection_that_only_people_who_decide_read()
    {
        await using var world = await ClaimWorld.StartAsync();
        var (claim, enrolment) = await HeldAsync(world);

        (await ObjectAsync(world, claim, Secret)).Sure();

        Assert.True((bool)(await ClaimWorld.ShowAsync(world.Peter, claim))["hasObjection"]!);
        var kept = (await world.ClaimsAsync(enrolment)).Claims[0].Objection;
        Assert.Equal(Secret, await ReadAsync(world, kept));
        Assert.DoesNotContain(
            Secret,
            await EverythingAsync(world.Wallet.Database),
            StringComparison.Ordinal
        );
        await world
            .Wallet.Services.GetRequiredService<PersonVault>()
            .Erase(new AccountId(world.Finn.Account));
        Assert.Null(await ReadAsync(world, kept));
    }

    [Fact]
    public async Task Takes_no_objection_when_the_time_for_it_is_over_or_nothing_is_written()
    {
        await using var world = await ClaimWorld.StartAsync();
        var (claim, _) = await HeldAsync(world);

        Assert.NotNull((await ObjectAsync(world, claim, " ")).Error("text"));
        Assert.NotNull((await ObjectAsync(world, claim, new string('x', 1_001))).Error("text"));
        world.GoTo(ClaimWorld.Start.PlusWeeks(6));
        (await ObjectAsync(world, claim, "Op de laatste dag")).Sure();
        world.GoTo(ClaimWorld.Start.PlusWeeks(6).PlusDays(1));
        Assert.Equal(
            "nothing-to-object-to",
            (await ObjectAsync(world, claim, "Te laat")).ProblemCode
        );
    }

    [Fact]
    public async Task That_nobody_knows_is_refused()
    {
        await using var world = await ClaimWorld.StartAsync();
        var nothing = $"{Guid.CreateVersion7()}";

        Assert.NotNull((await world.Ministry.ReleaseClaimAsync(nothing)).Error("claimId"));
        Assert.NotNull((await world.Ministry.RejectClaimAsync(nothing)).Error("claimId"));
    }

    private static async Task<(string Claim, string Enrolment)> HeldAsync(ClaimWorld world)
    {
        var enrolment = await world.StartedAsync(world.Peter);
        var iban = ClaimWorld.IbanOf("NL91ABNA0417164300");
        await world.HappenedAsync(
            world.Peter,
            new ProviderEvent.PayeeChecked(iban, PayeeCheck.NotChecked, world.Today)
        );
        JsonNode claim = await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "10.00");
        Assert.Equal("held", (string?)claim["standing"]);
        return ((string)claim["claimId"]!, enrolment);
    }

    private static Task<Answer> ObjectAsync(ClaimWorld world, string claim, string text) =>
        world.Peter.Api.PostAsync(
            $"providers/{world.Peter.Id}/claims/{claim}/objections",
            new { text }
        );

    private static Task<string?> ReadAsync(ClaimWorld world, string? reference) =>
        world
            .Wallet.Services.GetRequiredService<Api.Claims.SealedObjections>()
            .OpenAsync(reference, default);

    private static async Task<string> EverythingAsync(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            """
            select coalesce((select string_agg(data::text, '') from mt_events), '') || coalesce((select string_agg(data::text, '') from vault.mt_doc_sealedobjection), '')
                || coalesce((select string_agg(data::text, '') from mt_doc_enrolmentclaims), '') || coalesce((select string_agg(data::text, '') from mt_doc_receipt), '')
            """,
            connection
        );
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
