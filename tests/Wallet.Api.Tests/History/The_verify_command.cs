namespace Wallet.Api.Tests.History;

/// <summary>Somebody edits the database by hand: the command names it, and ends with 1.</summary>
public sealed class The_verify_command(SealedFixture demo) : IClassFixture<SealedFixture>
{
    // With something after it on its account.
    private const string AGrant =
        "(select seq_id from mt_events e where type = 'account.credit-granted.v1' and exists (select from mt_events l where l.stream_id = e.stream_id and l.version > e.version) order by seq_id limit 1)";

    private const string AnotherGrant =
        "(select seq_id from mt_events where type = 'account.credit-granted.v1' order by seq_id desc limit 1)";

    private const string TheLast = "(select max(seq_id) from mt_events)";

    private const string APosting =
        "(stream_id, version, line) = (select stream_id, version, line from ledger order by stream_id, version, line limit 1)";

    [Fact]
    public async Task Finds_that_all_holds_when_nobody_did()
    {
        var (code, output) = await demo.VerifyAfterAsync("select 1");

        Assert.Equal(0, code);
        Assert.EndsWith("all holds\n", output, StringComparison.Ordinal);
        Assert.Contains("accounts: ", output, StringComparison.Ordinal);
        Assert.Contains("0 events after it", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "a flipped byte",
        $"update mt_events set data = jsonb_set(data, '{{amount}}', '\"0.01\"') where seq_id = {AGrant}",
        "EventChanged",
        "SnapshotDiffers",
        "PostingsDiffer"
    )]
    [InlineData(
        "a dropped event",
        $"delete from mt_events where seq_id = {AGrant}",
        "EventMissing",
        "CannotHaveHappened"
    )]
    [InlineData(
        "swapped events",
        $"update mt_events e set data = o.data from mt_events o where (e.seq_id, o.seq_id) in (({AGrant}, {AnotherGrant}), ({AnotherGrant}, {AGrant}))",
        "EventChanged",
        "SnapshotDiffers"
    )]
    [InlineData(
        "an added event",
        $"""
            insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, is_archived)
            select 0, gen_random_uuid(), stream_id, version + 1000, data, type, timestamp, tenant_id, mt_dotnet_type, is_archived
            from mt_events where seq_id = {AGrant}
            """,
        "EventAdded",
        "CannotHaveHappened"
    )]
    [InlineData(
        "events cut off at the end",
        $"delete from mt_events where seq_id = {TheLast}",
        "EventMissing"
    )]
    [InlineData(
        "a block cut off at the end with all its events",
        "delete from mt_events; delete from sealed_blocks",
        "BlockMissing",
        "SnapshotOfNothing",
        "PostingsOfNothing"
    )]
    [InlineData(
        "a snapshot",
        "update mt_doc_account set data = jsonb_set(data, '{lots}', '[]') where data -> 'lots' <> '[]'",
        "SnapshotDiffers"
    )]
    [InlineData(
        "a snapshot that cannot be read",
        "update mt_doc_account set data = '{}'",
        "SnapshotDiffers"
    )]
    [InlineData("a snapshot that is gone", "delete from mt_doc_funderdeposit", "SnapshotMissing")]
    [InlineData(
        "the amount of a posting",
        $"update ledger set cents = cents + 1 where {APosting}",
        "PostingsDiffer"
    )]
    [InlineData(
        "the day of a posting",
        $"update ledger set effective_on = effective_on + 1 where {APosting}",
        "PostingsDiffer"
    )]
    [InlineData("a posting that is gone", $"delete from ledger where {APosting}", "PostingsDiffer")]
    [InlineData(
        "a posting of nothing",
        "insert into ledger (stream_id, version, line, booked_on, effective_on, debit, credit, cents) values (gen_random_uuid(), 1, 1, '2026-01-01', '2026-01-01', 'Bank', 'Deposit', 1)",
        "PostingsOfNothing"
    )]
    [InlineData(
        "a posting to an account that nobody knows",
        $"update ledger set credit = 'Elsewhere', effective_on = '2000-01-01' where {APosting}",
        "PostingsDiffer",
        "OutOfBalance"
    )]
    public async Task Names_what_was_changed(string what, string change, params string[] named)
    {
        var (code, output) = await demo.VerifyAfterAsync(change);

        Assert.True(code == 1, $"{what}: {output}");
        Assert.All(named, name => Assert.Contains(name, output, StringComparison.Ordinal));
        Assert.DoesNotContain("all holds", output, StringComparison.Ordinal);
    }
}
