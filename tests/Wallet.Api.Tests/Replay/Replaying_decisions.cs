using Marten;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.People;
using Wallet.Api.Replay;
using Wallet.Api.Schemes;
using Wallet.Testing;

namespace Wallet.Api.Tests.Replay;

public sealed class Replaying_decisions
{
    [Fact]
    public async Task Finds_no_difference_also_when_a_later_version_claims_earlier_days()
    {
        await using var past = await Past.OfATestAsync();

        var (code, output, errors) = await past.RunAsync("replay");

        Assert.Equal(["7 replayed, 0 differ, 0 erased"], output);
        Assert.Empty(errors);
        Assert.Equal(0, code);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Finds_no_difference_wherever_a_page_of_events_ends(int page)
    {
        await using var past = await Past.OfATestAsync();
        var services = past.Wallet.Services;
        var store = services.GetRequiredService<IDocumentStore>();
        await using var session = store.QuerySession();
        var terms = await services.GetRequiredService<TermsShelf>().HistoryAsync(session, default);
        var decisions = new PastDecisions(store, services.GetRequiredService<Dossiers>(), page);
        using var output = new StringWriter();

        await new ReplayRun(decisions, terms).RunAsync(output);

        Assert.Equal("7 replayed, 0 differ, 0 erased", output.ToString().TrimEnd());
    }

    [Fact]
    public async Task Finds_no_difference_where_nothing_was_reserved()
    {
        await using var wallet = await RunningWallet.EmptyAsync();
        using var output = new StringWriter();

        var code = await new SchemesCommand(
            work => work(wallet.Services),
            output,
            output
        ).RunAsync(["replay"]);

        Assert.Equal("0 replayed, 0 differ, 0 erased", output.ToString().TrimEnd());
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task Says_who_was_erased_and_that_is_no_difference()
    {
        await using var past = await Past.OfATestAsync();
        var chaima = await past.EraseAsync("chaima");

        var (code, output, _) = await past.RunAsync("replay");

        Assert.Equal(2, output.Length);
        Assert.Matches(
            $"^account {chaima}, reservation [0-9a-f-]{{36}} of 2026-11-25: erased$",
            output[0]
        );
        Assert.Equal("6 replayed, 0 differ, 1 erased", output[1]);
        Assert.Equal(0, code);
    }
}
