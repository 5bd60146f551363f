namespace Wallet.Api.Tests.Replay;

public sealed class The_days_of_a_simulation
{
    [Fact]
    public async Task Holds_from_its_first_day_and_says_what_that_leaves_out()
    {
        await using var past = await Past.OfATestAsync();
        var draft = past.Draft(Past.Version(Past.StateBudget, "2026-11-28", Past.AtMost(120)));

        var (_, output, _) = await past.RunAsync("simulate", "--draft", draft);

        Assert.Contains("decisions: 3, of which 2 with other amounts", output);
        Assert.Equal(
            "left out: 4 before 2026-11-28, the first day of the draft; with --from DAY they are planned as if it had held on each of those days",
            output[^1]
        );
    }

    [Fact]
    public async Task Without_reservations_since_its_first_day_says_so_and_what_to_do()
    {
        await using var past = await Past.OfATestAsync();
        var draft = past.Draft(Past.Version(Past.StateBudget, "2026-12-06"));

        var (code, output, _) = await past.RunAsync("simulate", "--draft", draft);

        Assert.Equal(0, code);
        Assert.Equal("no reservations from 2026-12-06 on", output[0]);
        Assert.StartsWith("left out: 7 before 2026-12-06", output[1], StringComparison.Ordinal);
        Assert.Equal(2, output.Length);
    }

    [Fact]
    public async Task Holds_in_the_place_of_versions_after_it_too()
    {
        await using var past = await Past.OfATestAsync();
        var draft = past.Draft(Past.Version(Past.StateBudget, "2026-11-01", Past.AtMost(120)));

        var (_, output, _) = await past.RunAsync("simulate", "--draft", draft);

        Assert.Contains("decisions: 7, of which 4 with other amounts", output);
    }

    [Theory]
    [InlineData("2026-11-28", "2026-11-28", 1)]
    [InlineData("2026-11-27", "2026-11-28", 1)]
    [InlineData("2026-11-28", "2026-12-05", 3)]
    [InlineData("2026-11-28", "2026-12-04", 1)]
    [InlineData("2026-11-25", "2026-11-27", 4)]
    public async Task Takes_both_days_of_the_period_in(string from, string until, int decisions)
    {
        await using var past = await Past.OfATestAsync();

        var (_, output, _) = await past.RunAsync(
            "simulate",
            "--until",
            until,
            "--from",
            from,
            "--draft",
            past.Draft(Past.Version(Past.EmployerBudget, "2027-01-01"))
        );

        Assert.Contains(
            output,
            line => line.StartsWith($"decisions: {decisions},", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Says_when_a_period_has_no_reservations()
    {
        await using var past = await Past.OfATestAsync();

        var (code, output, _) = await past.RunAsync(
            "simulate",
            "--draft",
            past.Draft(Past.Version(Past.StateBudget, "2027-01-01")),
            "--from",
            "2026-11-26",
            "--until",
            "2026-11-27"
        );

        Assert.Equal(["no reservations from 2026-11-26 on until 2026-11-27"], output);
        Assert.Equal(0, code);
    }
}
