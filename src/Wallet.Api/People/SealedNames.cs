using System.Text;
using Marten;
using Wallet.Domain;

namespace Wallet.Api.People;

/// <summary>What somebody calls a person who may be called otherwise elsewhere: sealed under the person's key, so that erasure reaches it.</summary>
public sealed class SealedNames(IDocumentStore store, MasterKey master)
{
    public byte[] Seal(PersonKey key, string name) =>
        Sealing.Seal(
            master.Unwrap(key),
            Encoding.UTF8.GetBytes(name),
            PlaceOf(new AccountId(key.Id))
        );

    /// <summary>Of every account the name; of erased people none.</summary>
    public async Task<IReadOnlyDictionary<AccountId, string>> Open(
        IReadOnlyDictionary<AccountId, byte[]> names,
        CancellationToken cancellation = default
    )
    {
        await using var session = store.QuerySession();
        var keys = await session.LoadManyAsync<PersonKey>(
            cancellation,
            [.. names.Keys.Select(account => account.Value)]
        );
        return keys.ToDictionary(
            key => new AccountId(key.Id),
            key =>
            {
                var account = new AccountId(key.Id);
                return Encoding.UTF8.GetString(
                    Sealing.Open(master.Unwrap(key), names[account], PlaceOf(account))
                );
            }
        );
    }

    private static string PlaceOf(AccountId account) => $"name of {account}";
}
