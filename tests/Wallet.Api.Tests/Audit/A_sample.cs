using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wallet.Api.Tests.Journey;

namespace Wallet.Api.Tests.Audit;

/// <summary>Postings that an accountant looks at.</summary>
public sealed class A_sample(DemoFixture demo) : IClassFixture<DemoFixture>
{
    private const string Period = "from=2000-01-01&until=2090-01-01";

    [Fact]
    public async Task Is_the_same_for_the_same_seed_and_another_for_another()
    {
        var one = await LinesAsync($"seed=haring&size=5&{Period}");
        var other = await LinesAsync($"seed=makreel&size=5&{Period}");

        Assert.Equal(6, one.Length);
        Assert.Equal(one, await LinesAsync($"seed=haring&size=5&{Period}"));
        Assert.Equal(one[0], other[0]);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public async Task Grows_without_losing_what_a_smaller_one_had()
    {
        var small = await LinesAsync($"seed=haring&size=3&{Period}");
        var large = await LinesAsync($"seed=haring&size=9&{Period}");

        Assert.Equal(10, large.Length);
        Assert.Empty(small.Except(large));
    }

    [Fact]
    public async Task Has_only_what_was_booked_in_the_period() =>
        Assert.Single(await LinesAsync("seed=haring&size=5&from=2000-01-01&until=2000-12-31"));

    [Fact]
    public async Task Runs_no_formula_that_somebody_wrote_into_the_books()
    {
        await using var command = demo
            .Wallet.Services.GetRequiredService<NpgsqlDataSource>()
            .CreateCommand(
                """
                insert into ledger (stream_id, version, line, booked_on, effective_on, debit, credit, cents, funder)
                values (gen_random_uuid(), 1, 1, '1999-01-01', '1999-01-01', 'Bank', 'Deposit', 100, '=HYPERLINK("x")')
                """
            );
        await command.ExecuteNonQueryAsync();

        var lines = await LinesAsync("seed=haring&size=5&from=1999-01-01&until=1999-12-31");

        Assert.Contains("'=HYPERLINK", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(";=HYPERLINK", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(";\"=HYPERLINK", lines[1], StringComparison.Ordinal);
    }

    private async Task<string[]> LinesAsync(string query)
    {
        var auditor = await demo.Wallet.LogInAsync("rekenkamer");
        var answer = (await auditor.GetAsync($"audit/sample?{query}")).Sure();
        Assert.Equal("text/csv", answer.MediaType);
        return answer.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
