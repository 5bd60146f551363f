using Marten;
using Wallet.Api.Desk;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;

namespace Wallet.Api.GrantRuns;

/// <summary>Credits many accounts in one commit. When somebody else changed one of them meanwhile, it is sought out by halves and decided again.</summary>
internal sealed class GrantCommit(IDocumentStore store, GrantByTerms grant)
{
    public async Task<Fate[]> RunAsync(
        IReadOnlyList<(AccountId Account, YearlyGrant.Of Grant)> people,
        int attempt = 1
    )
    {
        try
        {
            return await CommitAsync(people);
        }
        catch (Exception e) when (Conflict.Is(e) && people.Count > 1)
        {
            var half = people.Count / 2;
            return
            [
                .. await RunAsync([.. people.Take(half)]),
                .. await RunAsync([.. people.Skip(half)]),
            ];
        }
        catch (Exception e) when (Conflict.Is(e) && attempt < Conflict.Attempts)
        {
            return await RunAsync(people, attempt + 1);
        }
    }

    private async Task<Fate[]> CommitAsync(
        IReadOnlyList<(AccountId Account, YearlyGrant.Of Grant)> people
    )
    {
        await using var session = store.LightweightSession();
        var batch = session.CreateBatchQuery();
        var streams = people
            .Select(p => batch.Events.FetchForWriting<Account>(p.Account.Value))
            .ToArray();
        await batch.Execute();
        var fates = new List<Fate>(people.Count);
        foreach (var ((id, amount), loading) in people.Zip(streams))
        {
            var stream = await loading;
            var account = stream.Aggregate ?? Account.Initial(id);
            var decision = AccountDecider.Decide(account, grant.Credit(LotOf(id), amount));
            if (decision is Decision<AccountEvent>.Accepted { Events: var events })
            {
                stream.AppendMany(events.Cast<object>());
            }
            fates.Add(FateOf(decision));
        }
        await session.SaveChangesAsync();
        return [.. fates];
    }

    private LotId LotOf(AccountId account) =>
        new(StreamId.FromName($"lot|{grant.Lot.Source}|{account}"));

    private static Fate FateOf(Decision<AccountEvent> decision) =>
        decision switch
        {
            Decision<AccountEvent>.Rejected { Because: var because } => new Fate.Refused(because),
            Decision<AccountEvent>.Accepted { Events: var events } => events
                .OfType<AccountEvent.CreditGranted>()
                .SingleOrDefault()
                is { } credit
                ? new Fate.Granted(credit.Amount)
                : new Fate.HadIt(),
            _ => throw new InvalidOperationException("A decision accepts or rejects."),
        };
}
