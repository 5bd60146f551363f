using System.Text;
using Marten;
using Wallet.Api.People;
using Wallet.Domain;

namespace Wallet.Api.Claims;

/// <summary>What a provider writes against a hold or a rejection. It is about a learner, so it is sealed under the key of that person and erasure reaches it.</summary>
public sealed record SealedObjection(Guid Id, AccountId Account, byte[] Content)
{
    public static void Configure(StoreOptions options) =>
        options.Schema.For<SealedObjection>().DatabaseSchemaName("vault");
}

public sealed class SealedObjections(IDocumentStore store, MasterKey master)
{
    /// <summary>The document is for the caller to store, in the commit of the event with its id. Null when the person was erased.</summary>
    public async Task<SealedObjection?> SealAsync(
        Guid id,
        AccountId account,
        string text,
        CancellationToken cancellation
    )
    {
        await using var session = store.QuerySession();
        return await session.PersonKeyOf(account, master, cancellation) is { } key
            ? new(id, account, Sealing.Seal(key, Encoding.UTF8.GetBytes(text), PlaceOf(id)))
            : null;
    }

    /// <summary>Null when there is none, or the person was erased.</summary>
    public async Task<string?> OpenAsync(string? reference, CancellationToken cancellation)
    {
        await using var session = store.QuerySession();
        return
            Guid.TryParse(reference, out var id)
            && await session.LoadAsync<SealedObjection>(id, cancellation) is { } objection
            && await session.PersonKeyOf(objection.Account, master, cancellation) is { } key
            ? Encoding.UTF8.GetString(Sealing.Open(key, objection.Content, PlaceOf(id)))
            : null;
    }

    private static string PlaceOf(Guid id) => $"objection {id}";
}
