using System.Collections.Immutable;
using System.Security.Cryptography;
using Marten;
using Npgsql;
using Wallet.Api.Requests;
using Wallet.Domain;

namespace Wallet.Api.People;

/// <summary>Who people are. The rest of the wallet knows them by account id only.</summary>
public sealed class PersonVault(IDocumentStore store, MasterKey master)
{
    private readonly Together<string, Dictionary<string, Guid>> byNumber = new(async hashes =>
    {
        await using var session = store.QuerySession();
        var asked = hashes.ToArray();
        var keys = await session
            .Query<PersonKey>()
            .Where(k => k.NumberHash.IsOneOf(asked))
            .ToListAsync();
        return keys.ToDictionary(k => k.NumberHash, k => k.Id, StringComparer.Ordinal);
    });

    private readonly Together<Guid, Dictionary<Guid, Sealed>> byAccount = new(async accounts =>
    {
        await using var session = store.QuerySession();
        var batch = session.CreateBatchQuery();
        var people = batch.LoadMany<SealedPerson>().ByIdList(accounts);
        var keys = batch.LoadMany<PersonKey>().ByIdList(accounts);
        await batch.Execute();
        var keyOf = (await keys).ToDictionary(k => k.Id);
        return (await people).ToDictionary(
            p => p.Id,
            p => new Sealed(p, keyOf.GetValueOrDefault(p.Id))
        );
    });

    /// <summary>Gives a person an account id, once: whoever is known already keeps the old one, and what was recorded.</summary>
    public async Task<AccountId> Register(Person person, CancellationToken cancellation = default)
    {
        if (await Find(person.Number, cancellation) is { } known)
        {
            return known;
        }
        var (key, content) = SealNew(person, master);
        await using var session = store.LightweightSession();
        session.Insert(key);
        session.Insert(content);
        try
        {
            await session.SaveChangesAsync(cancellation);
            return new AccountId(key.Id);
        }
        catch (Exception e)
            when (e.GetBaseException()
                    is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation }
            )
        {
            // Somebody registered the same number between our look and our commit.
            if (await Find(person.Number, cancellation) is { } first)
            {
                return first;
            }
            throw;
        }
    }

    /// <summary>The keys of those who are known.</summary>
    public async Task<IReadOnlyDictionary<CitizenNumber, PersonKey>> KeysOf(
        IReadOnlyCollection<CitizenNumber> numbers,
        IQuerySession session,
        CancellationToken cancellation = default
    )
    {
        var numberOf = numbers.ToDictionary(master.Hash);
        var asked = numberOf.Keys.ToArray();
        var keys = await session
            .Query<PersonKey>()
            .Where(k => k.NumberHash.IsOneOf(asked))
            .ToListAsync(cancellation);
        return keys.ToDictionary(k => numberOf[k.NumberHash]);
    }

    /// <summary>Somebody who is not known, to be inserted by the caller: that fails when somebody else does so meanwhile.</summary>
    public (PersonKey Key, SealedPerson Content) SealNew(Person person) => SealNew(person, master);

    public async Task<AccountId?> Find(
        CitizenNumber number,
        CancellationToken cancellation = default
    )
    {
        var hash = master.Hash(number);
        var found = await byNumber.AskAsync(hash, cancellation);
        return found.TryGetValue(hash, out var account) ? new AccountId(account) : null;
    }

    public async Task<Opened<Person>> Open(
        AccountId account,
        CancellationToken cancellation = default
    ) =>
        await OpenWithKey(account, cancellation) switch
        {
            Opened<(Person Person, byte[] Key)>.Known { Content: var known } =>
                new Opened<Person>.Known(known.Person),
            Opened<(Person, byte[])>.Erased => new Opened<Person>.Erased(),
            _ => new Opened<Person>.Unknown(),
        };

    /// <summary>With the person's key, for who has to seal something that belongs to the person.</summary>
    public async Task<Opened<(Person Person, byte[] Key)>> OpenWithKey(
        AccountId account,
        CancellationToken cancellation = default
    )
    {
        var found = await byAccount.AskAsync(account.Value, cancellation);
        if (!found.TryGetValue(account.Value, out var person))
        {
            return new Opened<(Person, byte[])>.Unknown();
        }
        if (person.Key is not { } wrapped)
        {
            return new Opened<(Person, byte[])>.Erased();
        }
        var key = master.Unwrap(wrapped);
        return new Opened<(Person, byte[])>.Known((Unseal(person.Content, key), key));
    }

    /// <exception cref="JasperFx.ConcurrencyException">Somebody else changed the same person meanwhile.</exception>
    public async Task ChangeFacts(
        AccountId account,
        ImmutableArray<Fact> facts,
        CancellationToken cancellation = default
    )
    {
        await using var session = store.LightweightSession();
        var before = await session.LoadAsync<SealedPerson>(account.Value, cancellation);
        var key = await session.PersonKeyOf(account, master, cancellation);
        if (before is null || key is null)
        {
            throw new InvalidOperationException($"Nobody can be opened for account {account}.");
        }
        var person = Unseal(before, key) with { Facts = facts };
        session.Store(before with { Content = Seal(person, key, account) });
        await session.SaveChangesAsync(cancellation);
    }

    /// <summary>
    /// Deletes the key, and with it the way from the number to the account. What was sealed stays and says nothing;
    /// the same number would be registered as somebody new.
    /// </summary>
    public async Task Erase(AccountId account, CancellationToken cancellation = default)
    {
        await using var session = store.LightweightSession();
        session.Delete<PersonKey>(account.Value);
        await session.SaveChangesAsync(cancellation);
    }

    /// <summary>Somebody who is not in the vault yet, under an account id and a key of their own.</summary>
    public static (PersonKey Key, SealedPerson Content) SealNew(Person person, MasterKey master)
    {
        var account = new AccountId(Guid.CreateVersion7());
        var key = RandomNumberGenerator.GetBytes(Sealing.KeyBytes);
        return (
            new PersonKey(account.Value, master.Hash(person.Number), master.Wrap(key, account)),
            new SealedPerson(account.Value, Seal(person, key, account))
        );
    }

    private static byte[] Seal(Person person, byte[] key, AccountId account) =>
        Sealing.Seal(key, VaultJson.Write(person), $"person {account}");

    internal static Person Unseal(SealedPerson person, byte[] key) =>
        VaultJson.Read<Person>(Sealing.Open(key, person.Content, $"person {person.Id}"));

    private sealed record Sealed(SealedPerson Content, PersonKey? Key);
}
