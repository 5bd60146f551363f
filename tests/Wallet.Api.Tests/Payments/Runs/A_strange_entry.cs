using Wallet.Domain.Claims;
using Wallet.Testing.Payments;
using static Wallet.Api.Tests.Payments.Runs.What_the_bank_says;

namespace Wallet.Api.Tests.Payments.Runs;

/// <summary>Each kind of entry of which nothing can be booked.</summary>
public sealed class A_strange_entry(PaymentFixture payments) : IClassFixture<PaymentFixture>
{
    private static readonly string Foreign = new('A', 32);

    /// <summary>A payment of 120 euros that was paid; a second statement says something strange of it.</summary>
    public static TheoryData<string> Strange =>
        [
            "noPayment",
            "unknownPayment",
            "unknownFile",
            "otherAccount",
            "amountDiffers",
            "batchDiffers",
            "doesNotAddUp",
            "otherCurrency",
            "paidTwice",
            "notSaidToBeBack",
            "takenBack",
        ];

    [Theory, MemberData(nameof(Strange))]
    public async Task Stands_on_the_worklist_with_its_reason_and_books_nothing(string problem)
    {
        var world = payments.World;
        var claim = await world.ClaimAsync(await world.ProviderAsync(), 120);
        var run = await world.SendAsync();
        var id = run.EndToEnd(claim);
        await world.ImportAsync(
            new Statement(id) { References = id[..8] }
                .Paid(id, "120.00")
                .Xml
        );

        var report = await world.ImportAsync(Says(problem, id, run.MessageId).Xml);

        Assert.Equal((0, 0, 1, 0), Tally(report));
        var entry = Assert.Single(
            await WorklistAsync(world),
            e => (string?)e!["bankFileId"] == report["bankFileId"]
        )!;
        Assert.Equal(problem, (string?)entry["problem"]);
        Assert.NotEmpty((string)entry["inWords"]!["nl"]!);
        Assert.Equal(ClaimStanding.Paid, await world.StandingAsync(claim));
        Assert.Equal("done", await run.StageAsync());
    }

    private static Statement Says(string problem, string id, string file)
    {
        var other = new Statement($"CAMT-{problem}") { References = $"{problem}-" };
        return problem switch
        {
            "noPayment" => other.Costs("2.50"),
            "unknownPayment" => other.Paid(Foreign, "120.00"),
            "unknownFile" => other.PaidBatch("RUN-OF-SOMEBODY-1", "120.00"),
            "otherAccount" => new Statement($"CAMT-{problem}", "NL02ABNA0123456789").Paid(
                id,
                "120.00"
            ),
            "amountDiffers" => other.Paid(id, "119.99"),
            "batchDiffers" => other.PaidBatch(file, "119.99"),
            "doesNotAddUp" => other.PaidTogether("120.00", (id, "60.00"), (id, "59.99")),
            "otherCurrency" => other.InDollars(id, "120.00"),
            "paidTwice" => other.Paid(id, "120.00"),
            "notSaidToBeBack" => other.Received(id, "120.00"),
            "takenBack" => other.Reversed(id, "120.00", isCredit: false),
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "no such"),
        };
    }
}
