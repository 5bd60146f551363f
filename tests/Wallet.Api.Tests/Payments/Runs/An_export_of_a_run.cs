using System.Net;
using MiniExcelLibs;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Payments.Runs;

public sealed class An_export_of_a_run
{
    [Fact]
    public async Task Has_each_payment_as_csv_and_xlsx_and_no_text_that_a_spreadsheet_would_run()
    {
        await using var world = await PaymentWorld.StartAsync();
        await world.ClaimAsync(await world.ProviderAsync("=cmd|'/c calc'!A1"), 120, "@SUM(A1)");
        var run = await world.ProposeAsync();

        var csv = (await world.Ministry.GetAsync($"payment-runs/{run.Id}/lines/csv")).Sure();
        var sheet = await SheetAsync(world, run);

        Assert.Equal("text/csv", csv.MediaType);
        Assert.Contains(";'=cmd|'/c calc'!A1;", csv.Text, StringComparison.Ordinal);
        Assert.Contains(";'@SUM(A1);120", csv.Text, StringComparison.Ordinal);
        Assert.Equal("'=cmd|'/c calc'!A1", sheet["Opleider"]);
        Assert.Equal("'@SUM(A1)", sheet["Factuur"]);
        Assert.Equal(120.0, sheet["Bedrag"]);
    }

    [Fact]
    public async Task Of_a_run_that_is_not_there_is_not_there()
    {
        await using var world = await PaymentWorld.StartAsync();

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await world.Ministry.GetAsync($"payment-runs/{Guid.NewGuid()}/lines/csv")).Status
        );
    }

    private static async Task<IDictionary<string, object>> SheetAsync(PaymentWorld world, Run run)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            $"/api/v1/payment-runs/{run.Id}/lines/xlsx"
        );
        request.Headers.Authorization = new("Bearer", await world.Wallet.TokenAsync("ministerie"));
        using var answer = await world.Wallet.Http.SendAsync(request);
        using var bytes = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        return (IDictionary<string, object>)MiniExcel.Query(bytes, useHeaderRow: true).Single();
    }
}
