using Marten;
using Wallet.Api.People;
using Wallet.Api.Runs;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;

namespace Wallet.Api.GrantRuns;

/// <summary>A yearly grant to everybody. Who was credited before is passed over.</summary>
/// <param name="page">How many people are read and committed at once.</param>
public sealed class GrantRun(
    GrantByTerms grant,
    Everybody people,
    IDocumentStore store,
    TextWriter output,
    int page = 500
) : PagedRun<(AccountId Account, Opened<YearlyGrant> Found), Fate>(output)
{
    private readonly DecideMany<Account, AccountCommand, AccountEvent> decideMany =
        DecideMany.OnAccounts(store);
    private readonly GrantTally tally = new();

    protected override string Name => grant.Lot.Source!;

    protected override string Unit => "people";

    protected override int Done => tally.People;

    protected override string InShort => $"{tally.Granted} granted";

    protected override string InFull => tally.ToString();

    protected override bool IsWhole => tally.Unreadable == 0;

    protected override Task<int> CountAsync() => people.CountAsync();

    protected override Task<
        IReadOnlyList<(AccountId Account, Opened<YearlyGrant> Found)>
    > PageAfterAsync((AccountId Account, Opened<YearlyGrant> Found) last) =>
        people.PageAfterAsync(last.Account, page, grant.To);

    protected override async Task<IReadOnlyList<Fate>> CommitAsync(
        IReadOnlyList<(AccountId Account, Opened<YearlyGrant> Found)> page
    )
    {
        var fates = new List<Fate>(page.Count);
        var entitled = new List<(Guid, AccountCommand)>(page.Count);
        foreach (var (account, person) in page)
        {
            switch (person)
            {
                case Opened<YearlyGrant>.Known { Content: YearlyGrant.Of of }:
                    entitled.Add((account.Value, Credit(account, of)));
                    break;
                case Opened<YearlyGrant>.Known { Content: YearlyGrant.Not not }:
                    fates.Add(new Fate.NotEntitled(not.Because));
                    break;
                case Opened<YearlyGrant>.Erased:
                    fates.Add(new Fate.Erased());
                    break;
                default:
                    fates.Add(new Fate.Unreadable());
                    break;
            }
        }
        return [.. fates, .. (await decideMany.RunAsync(entitled)).Select(FateOf)];
    }

    protected override void Add(Fate fate) => tally.Add(fate);

    private AccountCommand.GrantCredit Credit(AccountId account, YearlyGrant.Of amount) =>
        grant.Credit(new LotId(StreamId.FromName($"lot|{grant.Lot.Source}|{account}")), amount);

    private static Fate FateOf(Decision<AccountEvent> decision) =>
        decision is Decision<AccountEvent>.Rejected { Because: var because }
            ? new Fate.Refused(because)
        : decision.Events().OfType<AccountEvent.CreditGranted>().SingleOrDefault() is { } credit
            ? new Fate.Granted(credit.Amount)
        : new Fate.HadIt();
}
