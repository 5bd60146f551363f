using Marten;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Accounts;

/// <summary>Accounts as they stand, looked up together for all who look at the same time.</summary>
public sealed class AccountShelf(IDocumentStore store)
{
    private readonly Together<Guid, Dictionary<AccountId, Account>> everybody = new(async ids =>
    {
        await using var session = store.QuerySession();
        var found = await session.QueryAsync<Account>("where id = any(?)", [ids.ToArray()]);
        return found.ToDictionary(a => a.Id);
    });

    public async Task<Account> ShowAsync(AccountId id, CancellationToken cancellation)
    {
        var found = await everybody.AskAsync(id.Value, cancellation);
        return found.GetValueOrDefault(id) ?? Account.Initial(id);
    }

    /// <summary>As it stood at the end of a day, from what happened by then.</summary>
    public async Task<Account> AsOfAsync(
        AccountId id,
        LocalDate day,
        CancellationToken cancellation
    )
    {
        await using var session = store.QuerySession();
        return (await session.HappenedAsync(id, until: day, cancellation)).Aggregate(
            Account.Initial(id),
            Account.Evolve
        );
    }
}
