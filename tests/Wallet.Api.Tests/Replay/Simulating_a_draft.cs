namespace Wallet.Api.Tests.Replay;

public sealed class Simulating_a_draft
{
    [Fact]
    public async Task Says_who_would_pay_what_and_adds_it_up()
    {
        await using var past = await Past.OfATestAsync();
        var draft = past.Draft(Past.Version(Past.StateBudget, "2027-01-01", Past.AtMost(120)));

        var (code, output, errors) = await past.RunAsync(
            "simulate",
            "--draft",
            draft,
            "--from",
            "2026-11-25"
        );

        Assert.Empty(errors);
        Assert.Equal(0, code);
        AssertChanges(
            [
                "2026-11-25: nl-employer-budget 600.00 → 600.00, nl-ontwikkelbudget 200.00 → 120.00, learner 0.00 → 80.00",
                "2026-11-25: nl-ontwikkelbudget 500.00 → 120.00, learner 100.00 → 480.00",
                "2026-11-28: nl-ontwikkelbudget 100.00 → 120.00, learner 50.00 → 30.00",
                "2026-12-05: nl-employer-budget 200.00 → 200.00, nl-ontwikkelbudget 100.00 → 120.00, learner 100.00 → 80.00",
            ],
            output[..4]
        );
        Assert.Equal(
            [
                "decisions: 7, of which 4 with other amounts",
                "people: 1 would get more of nl-ontwikkelbudget, 2 less, 1 the same",
                "nl-employer-budget: 1480.00 before, 1480.00 after",
                "nl-ontwikkelbudget: 1090.00 before, 670.00 after",
                "learners' contributions: 250.00 before, 670.00 after",
            ],
            output[4..]
        );
    }

    [Fact]
    public async Task That_says_what_the_terms_said_changes_nothing()
    {
        await using var past = await Past.OfATestAsync();
        var draft = past.Draft(Past.Version(Past.StateBudget, "2026-11-27", Past.AtMost(100)));

        var (_, output, _) = await past.RunAsync("simulate", "--draft", draft);

        Assert.Equal(
            [
                "decisions: 3, of which 0 with other amounts",
                "people: 0 would get more of nl-ontwikkelbudget, 0 less, 2 the same",
            ],
            output[1..3]
        );
    }

    [Fact]
    public async Task Of_the_other_schemes_takes_the_terms_of_the_moment()
    {
        await using var past = await Past.OfATestAsync();
        // By the version that was published ten days later employers would have paid half of this too.
        var draft = past.Draft(Past.Version(Past.StateBudget, "2026-11-25"));

        var (_, output, _) = await past.RunAsync(
            "simulate",
            "--draft",
            draft,
            "--until",
            "2026-11-25"
        );

        Assert.Equal("decisions: 4, of which 0 with other amounts", output[0]);
    }

    [Fact]
    public async Task Leaves_out_who_was_erased_and_what_cannot_be_replayed()
    {
        await using var past = await Past.OfATestAsync();
        await past.EraseAsync("chaima");
        await past.SqlAsync(
            $"update mt_events set data = jsonb_set(data, '{{dossierHash}}', '\"00ff\"') where {Past.OfPrice(90)}"
        );

        var (_, output, _) = await past.RunAsync(
            "simulate",
            "--draft",
            past.Draft(Past.Version(Past.StateBudget, "2026-11-25", Past.AtMost(120)))
        );

        Assert.Contains("decisions: 5, of which 3 with other amounts", output);
        Assert.Equal("not simulated: 1 erased, 1 of which schemes replay says why", output[^1]);
    }

    [Fact]
    public async Task That_does_not_fit_the_other_terms_is_simulated_and_told_why_it_cannot_be_published()
    {
        await using var past = await Past.OfATestAsync();
        var draft = past.Draft(
            Past.Version(
                Past.StateBudget,
                "2026-11-27",
                """{ "clause": "excludes-schemes", "schemes": ["nl-nowhere"] }"""
            )
        );

        var (code, output, _) = await past.RunAsync("simulate", "--draft", draft);

        Assert.Equal(0, code);
        Assert.All(
            output[..2],
            line =>
                Assert.StartsWith(
                    "the draft cannot be published as it is: nl-ontwikkelbudget/2026-11-27.json $.",
                    line,
                    StringComparison.Ordinal
                )
        );
        Assert.Contains(output[..2], line => line.Contains("nl-nowhere", StringComparison.Ordinal));
        Assert.Contains("decisions: 3, of which 2 with other amounts", output);
    }

    [Fact]
    public async Task With_mistakes_is_refused_with_all_of_them()
    {
        await using var past = await Past.OfATestAsync();
        var draft = past.Draft(
            Past.Version(
                Past.StateBudget,
                "2027-01-01",
                """{ "clause": "at-most-share", "percent": 101 }""",
                """{ "clause": "at-least-something" }"""
            )
        );

        var (code, output, errors) = await past.RunAsync("simulate", "--draft", draft);

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Equal(2, errors.Length);
        Assert.StartsWith(
            "draft.json $.clauses[5].percent: found 101,",
            errors[0],
            StringComparison.Ordinal
        );
        Assert.StartsWith("draft.json $.clauses[6]", errors[1], StringComparison.Ordinal);
    }

    /// Of each the day and the amounts, by day; people come in the order of their accounts.
    private static void AssertChanges(string[] expected, string[] lines) =>
        Assert.Equal(expected, lines.Select(l => l.Split(" of ")[1]).Order(StringComparer.Ordinal));
}
