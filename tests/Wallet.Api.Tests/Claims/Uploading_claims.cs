using System.Net;
using System.Text.Json.Nodes;
using Wallet.Api.Tests.Hosting;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Claims;

public sealed class Uploading_claims
{
    private const string Header = "inschrijving;onderdeel;bedrag;factuur\n";

    [Fact]
    public async Task Claims_each_line_and_reports_on_each()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        var foreign = await world.ReservedAsync(world.Quinten, 50);

        var upload = await UploadAsync(
            world,
            $"""
            {Header.Trim()}
            {enrolment};voorschot;"20,00";F-1
            {enrolment};voorschot;500,00;F-2
            {foreign};voorschot;1,00;F-3
            x;later;1.250;
            x;later;-1;
            {enrolment};voorschot;20,00;F-1
            {enrolment};voorschot
            """
        );

        Assert.Equal(
            (7, 7, true),
            ((int)upload["lines"]!, (int)upload["done"]!, (bool)upload["isDone"]!)
        );
        var reports = upload["reports"]!.AsArray();
        Assert.Equal(
            [
                "2 approved",
                "3 rejected",
                "4 refused enrolmentId",
                "5 refused amount",
                "6 refused enrolmentId,stage,amount,invoice",
                "7 before",
                "8 refused line",
            ],
            reports.Select(r =>
                $"{r!["line"]} {r["fate"]} {string.Join(',', r["problems"]!.AsArray().Select(p => (string?)p!["field"]))}".Trim()
            )
        );
        Assert.Contains(
            "1250,00",
            (string?)reports[3]!["problems"]![0]!["problem"],
            StringComparison.Ordinal
        );
        Assert.Equal((string?)reports[0]!["claimId"], (string?)reports[5]!["claimId"]);
        Assert.Equal(Money.Euro(20), await world.CapturedAsync(world.Finn, enrolment));
    }

    [Fact]
    public async Task The_same_file_twice_claims_nothing_twice()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        var file =
            Header
            + string.Concat(
                Enumerable.Range(1, 40).Select(i => $"{enrolment};voorschot;1,00;F-{i}\n")
            );

        var uploads = await Task.WhenAll(UploadAsync(world, file), UploadAsync(world, file));
        var third = await UploadAsync(world, file);

        Assert.Equal(
            (40, 40),
            (
                uploads.Sum(u => (int)u["tally"]!["approved"]!),
                uploads.Sum(u => (int)u["tally"]!["before"]!)
            )
        );
        Assert.Equal(40, (int)third["tally"]!["before"]!);
        Assert.Equal(40, (await world.ClaimsAsync(enrolment)).Claims.Count);
        Assert.Equal(Money.Euro(40), await world.CapturedAsync(world.Finn, enrolment));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_refused_and_nothing_is_kept()
    {
        await using var world = await ClaimWorld.StartAsync();

        foreach (var csv in new[] { null, "", "a;b;c;d\n1;2;3;4\n", Header })
        {
            var answer = await SendAsync(world, csv);
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.NotNull(answer.Error("csv"));
        }
    }

    [Fact]
    public async Task Is_shown_to_who_sent_it_only()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        var made = (await SendAsync(world, $"{Header}{enrolment};voorschot;1,00;F-1\n")).Sure();
        var (peter, quinten) = (world.Peter, world.Quinten);

        Assert.Equal(
            HttpStatusCode.NotFound,
            (
                await quinten.Api.GetAsync(
                    $"providers/{quinten.Id}/claim-uploads/{made["uploadId"]}"
                )
            ).Status
        );
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (
                await quinten.Api.GetAsync($"providers/{peter.Id}/claim-uploads/{made["uploadId"]}")
            ).Status
        );
    }

    private static Task<Answer> SendAsync(ClaimWorld world, string? csv) =>
        world.Peter.Api.PostAsync($"providers/{world.Peter.Id}/claim-uploads", new { csv });

    /// As it is when it is done.
    private static async Task<JsonNode> UploadAsync(ClaimWorld world, string csv)
    {
        var made = (await SendAsync(world, csv)).Sure();
        JsonNode upload = null!;
        await Until.SoAsync(
            async () =>
            {
                upload = (
                    await world.Peter.Api.GetAsync(
                        $"providers/{world.Peter.Id}/claim-uploads/{made["uploadId"]}"
                    )
                )
                    .Sure()
                    .Json;
                return (bool)upload["isDone"]!;
            },
            () => upload.ToJsonString()
        );
        return upload;
    }
}
