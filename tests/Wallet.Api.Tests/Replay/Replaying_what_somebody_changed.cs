using Wallet.Api.Tests.Hosting;

namespace Wallet.Api.Tests.Replay;

public sealed class Replaying_what_somebody_changed
{
    [Theory]
    [InlineData(
        "{plan,contribution}",
        "\"1.00\"",
        "the learner's contribution was 1.00, planned again 0.00"
    )]
    [InlineData("{plan,price}", "\"90.01\"", "the price was 90.01, planned again 90.00")]
    [InlineData(
        "{plan,lines,1,pays}",
        "\"89.99\"",
        "lot .{36}: what it pays was 89.99, planned again 90.00"
    )]
    [InlineData(
        "{plan,lines,1,termsFrom}",
        "\"2020-01-01\"",
        "lot .{36}: the first day of its terms was 2020-01-01, planned again 2026-11-27"
    )]
    [InlineData(
        "{plan,lines,1,verdict,code}",
        "\"all-that-is-left\"",
        "lot .{36}: the reason was all-that-is-left, planned again rest-of-price"
    )]
    [InlineData(
        "{plan,lines,1,verdict,article}",
        "\"art. 1\"",
        "lot .{36}: the article was art. 1, planned again nothing"
    )]
    public async Task Finds_a_plan_that_was_changed(string place, string value, string expected)
    {
        await using var past = await Past.OfATestAsync();
        var changed = await past.SqlAsync(
            $"update mt_events set data = jsonb_set(data, '{place}', '{value}') where {Past.OfPrice(90)}"
        );
        Assert.Equal(1, changed);

        var (code, output, _) = await past.RunAsync("replay");

        Assert.Equal(2, output.Length);
        Assert.Matches(
            $"^account .{{36}}, reservation .{{36}} of 2026-12-05: {expected}$",
            output[0]
        );
        Assert.Equal("7 replayed, 1 differ, 0 erased", output[1]);
        Assert.Equal(1, code);
    }

    [Fact]
    public async Task Finds_a_line_that_was_taken_out_or_put_in()
    {
        await using var past = await Past.OfATestAsync();
        await past.SqlAsync(
            $"update mt_events set data = data #- '{{plan,lines,0}}' where {Past.OfPrice(90)}"
        );
        await past.SqlAsync(
            $$$"""
            update mt_events set data = jsonb_set(data, '{plan,lines,9}',
              jsonb_set(data#>'{plan,lines,0}', '{lot}', '"0193b000-0000-7000-8000-000000000000"'))
            where {{{Past.OfPrice(400)}}}
            """
        );

        var (_, output, _) = await past.RunAsync("replay");

        Assert.Contains(
            output,
            line => line.EndsWith(": not in the stored plan", StringComparison.Ordinal)
        );
        Assert.Contains(
            output,
            line =>
                line.EndsWith(
                    "lot 0193b000-0000-7000-8000-000000000000: in the stored plan only",
                    StringComparison.Ordinal
                )
        );
        Assert.Equal("7 replayed, 2 differ, 0 erased", output[^1]);
    }

    [Fact]
    public async Task Finds_that_money_was_made_up_by_what_could_never_have_been_paid_after_it()
    {
        await using var past = await Past.OfATestAsync();
        await past.SqlAsync(
            """
            update mt_events set data = jsonb_set(data, '{amount}', '"50.00"')
            where type = 'account.credit-granted.v1' and data->>'amount' = '600.00'
            """
        );

        var (code, output, _) = await past.RunAsync("replay");

        Assert.Contains(
            output,
            line =>
                line.EndsWith(
                    "the events of the account before it do not add up",
                    StringComparison.Ordinal
                )
        );
        Assert.Equal("7 replayed, 3 differ, 0 erased", output[^1]);
        Assert.Equal(1, code);
    }

    [Theory]
    [InlineData("delete from vault.mt_doc_sealeddossier", "no dossier", 7)]
    [InlineData(
        """update vault.mt_doc_sealeddossier set data = jsonb_set(data, '{content}', '"AAAA"')""",
        "the dossier does not open: somebody changed it, or Vault__MasterKey is another key",
        7
    )]
    [InlineData(
        """update mt_events set data = jsonb_set(data, '{dossierHash}', '"00ff"') where data->'plan'->>'price' = '600.00'""",
        "hash differs: the dossier has [0-9a-f]{64}, the event says 00ff",
        1
    )]
    public async Task Finds_a_dossier_that_is_gone_or_was_changed(
        string change,
        string expected,
        int differ
    )
    {
        await using var past = await Past.OfATestAsync();
        Assert.Equal(differ, await past.SqlAsync(change));

        var (code, output, _) = await past.RunAsync("replay");

        Assert.Equal(differ + 1, output.Length);
        Assert.All(output[..^1], line => Assert.Matches($": {expected}$", line));
        Assert.Equal($"7 replayed, {differ} differ, 0 erased", output[^1]);
        Assert.Equal(1, code);
    }

    [Theory]
    [InlineData("'{plan,lines,0,pays}', '\"much\"'")]
    [InlineData("'{plan,lines,0,verdict,code}', '\"because\"'")]
    public async Task Stops_at_an_event_that_can_no_longer_be_read_and_says_which(string change)
    {
        await using var past = await Past.OfATestAsync();
        await past.SqlAsync(
            $"update mt_events set data = jsonb_set(data, {change}) where {Past.OfPrice(90)}"
        );

        var (code, _, errors) = await past.RunAsync("replay");

        Assert.Matches(
            "^schemes replay: stopped at event [0-9]+, account.funds-reserved.v1, which can no longer be read$",
            Assert.Single(errors)
        );
        Assert.Equal(1, code);
    }

    [Fact]
    public async Task Does_not_start_when_published_terms_can_no_longer_be_read_and_says_which()
    {
        await using var past = await Past.OfATestAsync();
        await past.SqlAsync(
            """
            update mt_events set data = jsonb_set(data, '{document}', to_jsonb(replace(data->>'document', 'at-most-share', 'at-most')))
            where type = 'scheme.terms-published.v1'
            """
        );
        await using var app = AppProcess.Start(
            AppContext.BaseDirectory,
            ["schemes", "replay"],
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("ConnectionStrings__Wallet", past.Wallet.Database)
        );

        var code = await app.ExitAsync();

        Assert.StartsWith(
            "The terms of nl-employer-budget that were published from 2026-11-20 can no longer be read: $.clauses[6].clause: found \"at-most\", allowed is one of",
            Assert.Single(app.Errors),
            StringComparison.Ordinal
        );
        Assert.Empty(app.Output.Trim());
        Assert.Equal(2, code);
    }
}
