using System.Text.Json.Nodes;
using Wallet.Api.Claims;
using Wallet.Api.Tests.Employers;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Domain.Enrolments;
using Wallet.Projections.EventStore;
using Wallet.Testing;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Audit;

/// <summary>What waits for somebody, and for how long.</summary>
public sealed class Worklists
{
    private static readonly LocalDate Today = PaymentWorld.Today;

    [Fact]
    public async Task Are_empty_when_nothing_waits()
    {
        await using var world = await PaymentWorld.StartAsync();

        var worklists = await AllAsync(world.Wallet);

        Assert.Equal(10, worklists.Count);
        Assert.All(
            worklists.Values,
            w => Assert.Equal((0, null, 0), (Waiting(w), (string?)w["oldest"], (int)w["days"]!))
        );
    }

    [Fact]
    public async Task Count_what_waits_and_since_when()
    {
        await using var world = await PaymentWorld.StartAsync();
        var provider = await world.ProviderAsync();
        var claims = await world.ClaimManyAsync(provider, 2);
        await HoldAsync(world, provider);
        await DisputeAsync(world, claims[0], Today.PlusDays(-4));
        await DisputeAsync(world, claims[1], Today.PlusDays(-9));
        await world.ProposeAsync();
        (await world.ImportAsync(new Statement().Costs("2.50").Xml)).Sure();
        world.Clock.AdvanceDays(3);

        var worklists = await AllAsync(world.Wallet);

        Assert.Equal((2, "2026-11-16", 12), Age(worklists["disputes"]));
        Assert.Equal((1, "2026-11-25", 3), Age(worklists["heldClaims"]));
        Assert.Equal((1, "2026-11-25", 3), Age(worklists["bankEntries"]));
        Assert.Equal((1, "2026-11-25", 3), Age(worklists["runsToRelease"]));
        Assert.Equal(0, Waiting(worklists["runsToSend"]));
    }

    [Fact]
    public async Task Count_repayments_that_wait_for_a_second_person_or_for_the_bank()
    {
        await using var world = await EmployerWorld.StartAsync();
        await world.ProposeAsync("1.00");
        await world.ProposeAsync("1.50");
        await world.ReleasedAsync("2.00");
        var made = await world.ReleasedAsync("3.00");
        await world.ImportAsync(new Statement().Paid(made.EndToEnd, "3.00"));
        world.Clock.AdvanceDays(3);

        var worklists = await AllAsync(world.Wallet);

        Assert.Equal((2, "2026-11-25", 3), Age(worklists["repaymentsToRelease"]));
        Assert.Equal((1, "2026-11-25", 3), Age(worklists["repaymentsAtTheBank"]));
    }

    private static async Task HoldAsync(PaymentWorld world, ProviderId provider)
    {
        var hit = new Hit(
            CheckKind.IbanVerified,
            Severity.Holds,
            "art. 5c",
            Money.Euro(10),
            Today.PlusDays(50),
            Today.PlusDays(42)
        );
        var claim = await world.ClaimAsync(provider, 10, "F-9", hit);
        await using var session = world.Store.LightweightSession();
        session.Store(
            new SubmittedClaim(
                StreamId.Of(claim),
                claim,
                provider,
                new AccountId(Guid.NewGuid()),
                Guid.NewGuid(),
                "Lassen",
                Guid.NewGuid(),
                $"{SubmittedClaim.From(Today)}/1",
                $"{SubmittedClaim.From(Today.PlusDays(50))}/1"
            )
        );
        await session.SaveChangesAsync();
    }

    private static async Task DisputeAsync(PaymentWorld world, ClaimId claim, LocalDate on)
    {
        await using var session = world.Store.LightweightSession();
        session.Events.Append(claim.Enrolment.Value, new EnrolmentEvent.AttestationDisputed(on));
        await session.SaveChangesAsync();
    }

    private static async Task<Dictionary<string, JsonNode>> AllAsync(RunningWallet wallet)
    {
        var auditor = await wallet.LogInAsync("rekenkamer");
        return (await auditor.GetAsync("audit/worklists"))
            .Sure()
            .Json.AsArray()
            .ToDictionary(w => (string)w!["worklist"]!, w => w!);
    }

    private static (int, string?, int) Age(JsonNode worklist) =>
        (Waiting(worklist), (string?)worklist["oldest"], (int)worklist["days"]!);

    private static int Waiting(JsonNode worklist) => (int)worklist["waiting"]!;
}
