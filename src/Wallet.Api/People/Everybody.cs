using System.Security.Cryptography;
using Marten;
using Marten.Linq.MatchesSql;
using Wallet.Domain;

namespace Wallet.Api.People;

/// <summary>All people of the vault, page by page in the order of their account ids. Nobody waits for it: no transaction is around it.</summary>
public sealed class Everybody(IDocumentStore store, MasterKey master)
{
    public async Task<int> CountAsync(CancellationToken cancellation = default)
    {
        await using var session = store.QuerySession();
        return await session.Query<SealedPerson>().CountAsync(cancellation);
    }

    /// <param name="read">What the caller needs of a person; it is called in parallel.</param>
    public async Task<IReadOnlyList<(AccountId Account, Opened<T> Found)>> PageAfterAsync<T>(
        AccountId account,
        int size,
        Func<Person, T> read,
        CancellationToken cancellation = default
    )
    {
        await using var session = store.QuerySession();
        var people = await session
            .Query<SealedPerson>()
            .Where(p => p.MatchesSql("d.id > ?", account.Value))
            .OrderBy(p => p.Id)
            .Take(size)
            .ToListAsync(cancellation);
        var keys = (
            await session.LoadManyAsync<PersonKey>(cancellation, people.Select(p => p.Id))
        ).ToDictionary(k => k.Id);
        return
        [
            .. people
                .AsParallel()
                .AsOrdered()
                .Select(p => (new AccountId(p.Id), Open(p, keys.GetValueOrDefault(p.Id), read))),
        ];
    }

    private Opened<T> Open<T>(SealedPerson person, PersonKey? key, Func<Person, T> read)
    {
        if (key is null)
        {
            return new Opened<T>.Erased();
        }
        try
        {
            return new Opened<T>.Known(read(PersonVault.Unseal(person, master.Unwrap(key))));
        }
        catch (CryptographicException)
        {
            return new Opened<T>.Broken();
        }
    }
}
