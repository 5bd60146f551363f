using System.Security.Cryptography;
using Marten;
using Wallet.Domain;

namespace Wallet.Api.People;

/// <summary>What somebody shows to prove that they could not help it: often of a doctor, so it is kept sealed and goes with the person's key.</summary>
/// <param name="Explanation">What happened, in the person's words.</param>
/// <param name="Type">Of the file: "application/pdf".</param>
public sealed record Proof(string Explanation, string FileName, string Type, byte[] Content)
{
    public const int BytesAtMost = 5 * 1024 * 1024;

    public override string ToString() => nameof(Proof);
}

/// <summary>A <see cref="Proof"/> under the person's key.</summary>
public sealed record SealedProof(Guid Id, Guid Account, byte[] Content);

/// <summary>Proofs in the vault.</summary>
public sealed class Proofs(IDocumentStore store, MasterKey master)
{
    /// <summary>For the caller to store, in the commit that also holds the event which speaks of it.</summary>
    public static SealedProof Seal(Guid id, AccountId account, Proof proof, byte[] key) =>
        new(id, account.Value, Sealing.Seal(key, VaultJson.Write(proof), PlaceOf(id)));

    /// <param name="id">As the event has it.</param>
    /// <param name="account">Whose enrolment it was shown for.</param>
    public async Task<Opened<Proof>> Open(
        string id,
        AccountId account,
        CancellationToken cancellation
    )
    {
        await using var session = store.QuerySession();
        if (
            !Guid.TryParse(id, out var document)
            || await session.LoadAsync<SealedProof>(document, cancellation) is not { } found
        )
        {
            return new Opened<Proof>.Unknown();
        }
        if (await session.PersonKeyOf(account, master, cancellation) is not { } key)
        {
            return new Opened<Proof>.Erased();
        }
        try
        {
            return new Opened<Proof>.Known(
                VaultJson.Read<Proof>(Sealing.Open(key, found.Content, PlaceOf(document)))
            );
        }
        catch (CryptographicException)
        {
            return new Opened<Proof>.Broken();
        }
    }

    private static string PlaceOf(Guid id) => $"proof {id}";
}
