using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wallet.Api.Tests.GrantRuns;
using Wallet.Domain.Proof;
using Wallet.Projections.Proof;
using static Wallet.Projections.Proof.HistoryFlaw;

namespace Wallet.Api.Tests.History;

/// <summary>Somebody with the rights to change the database changes it; the event in the middle is the victim.</summary>
public sealed class Verifying_history : IAsyncLifetime
{
    private Crowd crowd = null!;
    private Dictionary<long, Hash> heads = [];
    private long first;
    private long victim;
    private long last;

    public async Task InitializeAsync()
    {
        crowd = await Crowd.GatherAsync();
        await crowd.AddManyAsync(20, new LocalDate(1990, 4, 12));
        heads = (await SealAsync()).ToDictionary(b => b.Number, b => b.Hash);
        await crowd.AddManyAsync(20, new LocalDate(1990, 4, 12));
        foreach (var block in await SealAsync())
        {
            heads.Add(block.Number, block.Hash);
        }
        first = await AskAsync("select min(seq_id) from mt_events");
        last = await AskAsync("select max(seq_id) from mt_events");
        victim = await AskAsync(
            $"select min(seq_id) from mt_events where seq_id > {(first + last) / 2}"
        );
    }

    public async Task DisposeAsync() => await crowd.DisposeAsync();

    [Fact]
    public async Task Finds_nothing_when_nobody_changed_anything()
    {
        Assert.Equal(2, heads.Count);
        Assert.Empty(await FlawsAsync());
    }

    [Fact]
    public async Task Seals_each_event_once() => Assert.Empty(await SealAsync());

    [Fact]
    public async Task Names_an_event_of_which_a_byte_was_changed()
    {
        await DoAsync(
            $"update mt_events set data = jsonb_set(data, '{{on}}', '\"2020-01-01\"') where seq_id = {victim}"
        );
        Assert.Equal([victim], (await FlawsAsync()).Cast<EventChanged>().Select(f => f.Sequence));
    }

    [Theory]
    [InlineData("type = 'account.credit-lapsed.v1'")]
    [InlineData("timestamp = timestamp + interval '1 microsecond'")]
    [InlineData("version = version + 1000")]
    [InlineData("stream_id = (select id from mt_streams order by id desc limit 1), version = 999")]
    public async Task Names_an_event_that_was_said_to_be_another(string change)
    {
        await DoAsync($"update mt_events set {change} where seq_id = {victim}");
        Assert.Equal([victim], (await FlawsAsync()).Cast<EventChanged>().Select(f => f.Sequence));
    }

    [Fact]
    public async Task Names_an_event_that_was_dropped()
    {
        await DoAsync($"delete from mt_events where seq_id = {victim}");
        Assert.Equal([new EventMissing(victim)], await FlawsAsync());
    }

    [Fact]
    public async Task Names_both_events_that_were_swapped()
    {
        var next = await AskAsync($"select min(seq_id) from mt_events where seq_id > {victim}");
        await DoAsync(
            $"""
            update mt_events set seq_id = -1 where seq_id = {victim};
            update mt_events set seq_id = {victim} where seq_id = {next};
            update mt_events set seq_id = {next} where seq_id = -1;
            """
        );
        Assert.Equal(
            [victim, next],
            (await FlawsAsync()).Cast<EventChanged>().Select(f => f.Sequence)
        );
    }

    [Fact]
    public async Task Names_an_event_that_was_added_in_between()
    {
        await DoAsync(
            $"""
            delete from mt_events where seq_id = {victim};
            insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, is_archived)
            select 0, gen_random_uuid(), stream_id, 777, data, type, timestamp, tenant_id, mt_dotnet_type, is_archived
            from mt_events where seq_id = {first}
            """
        );
        var flaws = await FlawsAsync();
        Assert.Equal(0, Assert.IsType<EventAdded>(flaws[0]).Sequence);
        Assert.Equal(new EventMissing(victim), flaws[1]);
    }

    [Fact]
    public async Task Names_an_event_that_was_hidden()
    {
        await DoAsync($"update mt_events set is_archived = true where seq_id = {victim}");
        Assert.Equal([new EventMissing(victim)], await FlawsAsync());
    }

    [Fact]
    public async Task Names_an_event_that_nobody_knows_also_before_it_is_sealed()
    {
        await DoAsync(
            $"""
            insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, is_archived)
            select {last
                + 1}, gen_random_uuid(), stream_id, 777, data, 'account.enriched.v1', timestamp, tenant_id, mt_dotnet_type, is_archived
            from mt_events where seq_id = {first}
            """
        );
        Assert.Equal([new UnknownEvent(last + 1, "account.enriched.v1")], await FlawsAsync());
    }

    [Fact]
    public async Task Names_a_block_whose_hash_is_kept_nowhere()
    {
        heads.Remove(1);
        Assert.Equal([new HeadMissing(1)], await FlawsAsync());
        heads.Clear();
        Assert.Equal([new HeadMissing(1), new HeadMissing(2)], await FlawsAsync());
    }

    [Fact]
    public async Task Names_the_block_that_was_cut_off_with_its_events()
    {
        await DoAsync(
            """
            delete from mt_events where seq_id > (select last from sealed_blocks where number = 1);
            """
        );
        await DoToBlocksAsync("delete from sealed_blocks where number = 2");
        Assert.Equal([new BlockMissing(2)], await FlawsAsync());
    }

    [Fact]
    public async Task Names_the_events_that_were_cut_off_alone()
    {
        await DoAsync($"delete from mt_events where seq_id = {last}");
        Assert.Equal([new EventMissing(last)], await FlawsAsync());
    }

    [Fact]
    public async Task Names_a_block_that_was_made_again_to_fit()
    {
        await DoAsync(
            $"update mt_events set type = 'account.credit-lapsed.v1' where seq_id = {victim}"
        );
        await DoToBlocksAsync("delete from sealed_blocks");
        await SealAsync();
        Assert.Equal(new HeadDiffers(1), (await FlawsAsync())[0]);
    }

    [Fact]
    public async Task Names_a_block_that_was_changed()
    {
        await DoToBlocksAsync(
            "update sealed_blocks set before = decode(repeat('00', 32), 'hex') where number = 2"
        );
        Assert.Equal([new BlockChanged(2), new HeadDiffers(2)], await FlawsAsync());
    }

    private async Task<IReadOnlyList<Block>> SealAsync()
    {
        await DoAsync(
            """
            insert into mt_event_progression (name, last_seq_id) select 'HighWaterMark', max(seq_id) from mt_events
            on conflict (name) do update set last_seq_id = excluded.last_seq_id
            """
        );
        var seal = crowd.Wallet.Services.GetRequiredService<SealHistory>();
        await seal.RunAsync(CancellationToken.None);
        return await seal.BlocksAfterAsync(heads.Count, CancellationToken.None);
    }

    // Who owns the database can take the guard off the table.
    private Task DoToBlocksAsync(string sql) =>
        DoAsync(
            $"alter table sealed_blocks disable trigger user; {sql}; alter table sealed_blocks enable trigger user"
        );

    private async Task<IReadOnlyList<HistoryFlaw>> FlawsAsync()
    {
        await using var events = await Database.OpenConnectionAsync();
        await using var blocks = await Database.OpenConnectionAsync();
        return await new VerifyHistory(events, blocks, heads).RunAsync();
    }

    private async Task DoAsync(string sql)
    {
        await using var command = Database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<long> AskAsync(string sql)
    {
        await using var command = Database.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private NpgsqlDataSource Database =>
        crowd.Wallet.Services.GetRequiredService<NpgsqlDataSource>();
}
