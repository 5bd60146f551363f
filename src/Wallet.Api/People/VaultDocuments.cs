using Marten;
using Wallet.Domain;

namespace Wallet.Api.People;

/// <summary>The only way from a number to an account and from sealed bytes to a person. Deleting it erases the person.</summary>
public sealed record PersonKey(Guid Id, string NumberHash, byte[] Wrapped);

/// <summary>A <see cref="Person"/> under the person's key. It outlives the key, so that "erased" can be told from "unknown".</summary>
public sealed record SealedPerson(Guid Id, byte[] Content);

/// <summary>A <see cref="Dossier"/> under the person's key; the id is that of the reservation it was made for.</summary>
public sealed record SealedDossier(Guid Id, Guid Account, byte[] Content);

internal static class PersonKeys
{
    /// <returns>Null when there never was a key, or it was erased.</returns>
    public static async Task<byte[]?> PersonKeyOf(
        this IQuerySession session,
        AccountId account,
        MasterKey master,
        CancellationToken cancellation
    ) =>
        await session.LoadAsync<PersonKey>(account.Value, cancellation) is { } key
            ? master.Unwrap(key)
            : null;

    public static byte[] Unwrap(this MasterKey master, PersonKey key) =>
        master.Unwrap(key.Wrapped, new AccountId(key.Id));
}
