using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.Claims;
using Wallet.Api.Exports;
using Wallet.Domain;

namespace Wallet.Api.Tests.Claims;

public sealed class An_export_of_claims
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+31", "'+31")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("$=A1", "'$=A1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("F-1", "F-1")]
    [InlineData("", "")]
    public void Has_no_cell_that_a_spreadsheet_runs(string text, string cell) =>
        Assert.Equal(cell, SafeCell.Of(text));

    [Fact]
    public async Task Has_every_claim_of_the_provider_and_no_other_as_CSV_and_as_XLSX()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        await ClaimWorld.ClaimedAsync(
            world.Peter,
            enrolment,
            "1000.50",
            invoice: "=HYPERLINK(\"x\")"
        );
        await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "20.00", invoice: "F;2");
        var export = world.Wallet.Services.GetRequiredService<ClaimsExport>();
        var peter = new ProviderId(world.Peter.Id);

        var csv = await (await export.OfAsync(peter, default)).ToCsvAsync();
        var sheet = SheetOf(await (await export.OfAsync(peter, default)).ToXlsxAsync());
        var others = await (
            await export.OfAsync(new ProviderId(world.Quinten.Id), default)
        ).ToCsvAsync();

        Assert.Equal([0xEF, 0xBB, 0xBF], csv[..3]);
        var lines = Encoding.UTF8.GetString(csv[3..]).Split("\r\n");
        Assert.StartsWith("Inschrijving;Cursist;Cursus;", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, l => l.Contains("\"F;2\"", StringComparison.Ordinal));
        Assert.Contains(
            lines,
            l => l.Contains(";1000,50;\"'=HYPERLINK(\"\"x\"\")\";", StringComparison.Ordinal)
        );
        Assert.Contains("'=HYPERLINK", sheet, StringComparison.Ordinal);
        Assert.Contains(">1000.5<", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<x:f>", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", sheet, StringComparison.Ordinal);
        Assert.Single(
            Encoding.UTF8.GetString(others).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
        );
    }

    private static string SheetOf(byte[] xlsx)
    {
        using var zip = new ZipArchive(new MemoryStream(xlsx));
        var xml = string.Concat(
            zip.Entries.Where(e =>
                    e.FullName.Contains("sheet1", StringComparison.Ordinal)
                    || e.FullName.Contains("sharedStrings", StringComparison.Ordinal)
                )
                .Select(e =>
                {
                    using var reader = new StreamReader(e.Open());
                    return WebUtility.HtmlDecode(reader.ReadToEnd());
                })
        );
        return WebUtility.HtmlDecode(xml);
    }
}
