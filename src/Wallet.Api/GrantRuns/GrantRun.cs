using System.Diagnostics;
using System.Globalization;
using Marten;
using Wallet.Api.People;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Schemes;

namespace Wallet.Api.GrantRuns;

/// <summary>
/// A yearly grant to everybody. It keeps no place of its own: each account knows what it was credited, so a run that begins again passes over whom it
/// granted before. While one page of people is committed, the next is read and opened.
/// </summary>
/// <param name="page">How many people are read and committed at once.</param>
public sealed class GrantRun(
    GrantByTerms grant,
    Everybody people,
    IDocumentStore store,
    TextWriter output,
    int page = 500
)
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(1);

    private readonly GrantCommit commit = new(store, grant);
    private readonly GrantTally tally = new();
    private readonly Stopwatch watch = new();
    private TimeSpan lastLine;

    /// <returns>0 when everybody was looked at, 1 when it was stopped before that or somebody could not be read.</returns>
    public async Task<int> RunAsync(CancellationToken stopping = default)
    {
        await using var asked = stopping.Register(() =>
            output.WriteLine($"{grant.Lot.Source}: stopping after these people")
        );
        var total = await people.CountAsync(CancellationToken.None);
        watch.Start();
        var found = await PageAfterAsync(default);
        while (found is [.., var last])
        {
            if (stopping.IsCancellationRequested)
            {
                await output.WriteLineAsync(
                    $"{grant.Lot.Source}: stopped after {tally.People} of {total} people, {tally}; to go on, run the same command again"
                );
                return 1;
            }
            var next = PageAfterAsync(last.Account);
            await CreditAsync(found);
            await TellAsync(total);
            found = await next;
        }
        await output.WriteLineAsync($"{grant.Lot.Source}: {tally}");
        return tally.Unreadable == 0 ? 0 : 1;
    }

    private Task<IReadOnlyList<(AccountId Account, Opened<YearlyGrant> Found)>> PageAfterAsync(
        AccountId account
    ) => people.PageAfterAsync(account, page, grant.To, CancellationToken.None);

    private async Task CreditAsync(
        IReadOnlyList<(AccountId Account, Opened<YearlyGrant> Found)> found
    )
    {
        var entitled = new List<(AccountId, YearlyGrant.Of)>(found.Count);
        foreach (var (account, person) in found)
        {
            switch (person)
            {
                case Opened<YearlyGrant>.Known { Content: YearlyGrant.Of of }:
                    entitled.Add((account, of));
                    break;
                case Opened<YearlyGrant>.Known { Content: YearlyGrant.Not not }:
                    tally.Add(new Fate.NotEntitled(not.Because));
                    break;
                case Opened<YearlyGrant>.Erased:
                    tally.Add(new Fate.Erased());
                    break;
                default:
                    tally.Add(new Fate.Unreadable());
                    break;
            }
        }
        foreach (var fate in await commit.RunAsync(entitled))
        {
            tally.Add(fate);
        }
    }

    private async Task TellAsync(int total)
    {
        if (watch.Elapsed - lastLine >= BetweenLines)
        {
            lastLine = watch.Elapsed;
            await output.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{grant.Lot.Source}: {tally.People} of {total} people, {tally.Granted} granted, {tally.People / lastLine.TotalSeconds:0} people a second"
                )
            );
        }
    }
}
