using Marten;
using Npgsql;
using Wallet.Api.Desk;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;

namespace Wallet.Api.GrantRuns;

/// <summary>Credits many accounts in one commit. An account that somebody else is changing gets out of their way, and is decided again by itself.</summary>
internal sealed class GrantCommit(IDocumentStore store, GrantByTerms grant)
{
    private readonly AppendToMany appendToMany = new(store);

    public async Task<IReadOnlyList<Fate>> RunAsync(
        IReadOnlyList<(AccountId Account, YearlyGrant.Of Grant)> people
    )
    {
        var accounts = await appendToMany.LoadAsync([.. people.Select(p => p.Account)]);
        var decided = people
            .Zip(accounts, (p, a) => (Person: p, Before: a, Decision: Decide(a.Before, p.Grant)))
            .ToArray();
        var changed = await AppendAsync([
            .. decided
                .Select(d => d.Before with { Events = EventsOf(d.Decision) })
                .Where(c => c.Events.Count > 0),
        ]);
        var fates = new List<Fate>(people.Count);
        foreach (var (person, _, decision) in decided)
        {
            fates.Add(
                EventsOf(decision).Count == 0 || changed.Contains(person.Account)
                    ? FateOf(decision)
                    : await AloneAsync(person.Account, person.Grant)
            );
        }
        return fates;
    }

    // Two who open the same account at once can come to stand across; then nothing was appended, and each is decided alone.
    private async Task<IReadOnlySet<AccountId>> AppendAsync(IReadOnlyList<AccountChange> changes)
    {
        try
        {
            return await appendToMany.RunAsync(changes);
        }
        catch (PostgresException e) when (Conflict.Is(e))
        {
            return new HashSet<AccountId>();
        }
    }

    private async Task<Fate> AloneAsync(AccountId id, YearlyGrant.Of amount, int attempt = 1)
    {
        try
        {
            await using var session = store.LightweightSession();
            var stream = await session.Events.FetchForWriting<Account>(id.Value);
            var decision = Decide(stream.Aggregate ?? Account.Initial(id), amount);
            stream.AppendMany(EventsOf(decision).Cast<object>());
            await session.SaveChangesAsync();
            return FateOf(decision);
        }
        catch (Exception e) when (Conflict.Is(e) && attempt < Conflict.Attempts)
        {
            return await AloneAsync(id, amount, attempt + 1);
        }
    }

    private Decision<AccountEvent> Decide(Account account, YearlyGrant.Of amount) =>
        AccountDecider.Decide(
            account,
            grant.Credit(
                new LotId(StreamId.FromName($"lot|{grant.Lot.Source}|{account.Id}")),
                amount
            )
        );

    private static IReadOnlyList<AccountEvent> EventsOf(Decision<AccountEvent> decision) =>
        (decision as Decision<AccountEvent>.Accepted)?.Events ?? [];

    private static Fate FateOf(Decision<AccountEvent> decision) =>
        decision is Decision<AccountEvent>.Rejected { Because: var because }
            ? new Fate.Refused(because)
        : EventsOf(decision).OfType<AccountEvent.CreditGranted>().SingleOrDefault() is { } credit
            ? new Fate.Granted(credit.Amount)
        : new Fate.HadIt();
}
