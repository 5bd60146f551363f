using System.Security.Cryptography;
using Marten;
using Wallet.Domain;

namespace Wallet.Api.People;

/// <summary>What decisions knew of people: kept sealed here, so that an event needs no more than a hash.</summary>
public sealed class Dossiers(IDocumentStore store, MasterKey master)
{
    private const int SaltBytes = 16;

    /// <summary>The document is for the caller to store, in the commit that also holds the event with the hash.</summary>
    /// <param name="key">The person's.</param>
    public static (SealedDossier Document, string Hash) Seal(
        ReservationId reservation,
        AccountId account,
        Dossier dossier,
        byte[] key
    )
    {
        var content = VaultJson.Write(
            new Salted(RandomNumberGenerator.GetBytes(SaltBytes), Canonical(dossier))
        );
        return (
            new SealedDossier(
                reservation.Value,
                account.Value,
                Sealing.Seal(key, content, PlaceOf(reservation))
            ),
            HashOf(content)
        );
    }

    /// <summary>Many at once, in the order asked. The hash is for the caller to compare with the one in the event.</summary>
    /// <param name="asked">With the account of the event: whose the dossier says that it is proves nothing.</param>
    public async Task<IReadOnlyList<Opened<(Dossier Dossier, string Hash)>>> Open(
        IReadOnlyCollection<(ReservationId Reservation, AccountId Account)> asked,
        CancellationToken cancellation = default
    )
    {
        await using var session = store.QuerySession();
        var documents = (
            await session.LoadManyAsync<SealedDossier>(
                cancellation,
                asked.Select(a => a.Reservation.Value)
            )
        ).ToDictionary(d => d.Id);
        var keys = (
            await session.LoadManyAsync<PersonKey>(
                cancellation,
                asked.Select(a => a.Account.Value).Distinct()
            )
        ).ToDictionary(k => k.Id);
        return
        [
            .. asked.Select(a =>
                Opened(
                    a.Reservation,
                    documents.GetValueOrDefault(a.Reservation.Value),
                    keys.GetValueOrDefault(a.Account.Value)
                )
            ),
        ];
    }

    private Opened<(Dossier Dossier, string Hash)> Opened(
        ReservationId reservation,
        SealedDossier? document,
        PersonKey? key
    )
    {
        if (document is null)
        {
            return new Opened<(Dossier, string)>.Unknown();
        }
        if (key is null)
        {
            return new Opened<(Dossier, string)>.Erased();
        }
        try
        {
            var content = Sealing.Open(master.Unwrap(key), document.Content, PlaceOf(reservation));
            return new Opened<(Dossier, string)>.Known(
                (VaultJson.Read<Salted>(content).Dossier, HashOf(content))
            );
        }
        catch (CryptographicException)
        {
            return new Opened<(Dossier, string)>.Broken();
        }
    }

    // The members are written in the order of their declaration, so sorted lists make the JSON canonical.
    private static Dossier Canonical(Dossier dossier) =>
        dossier with
        {
            Facts =
            [
                .. dossier
                    .Facts.OrderBy(fact => fact.Word, StringComparer.Ordinal)
                    .ThenBy(fact => fact.Source, StringComparer.Ordinal)
                    .ThenBy(fact => fact.RecordedOn),
            ],
            Numbers = dossier.Numbers.WithComparers(StringComparer.Ordinal),
        };

    private static string HashOf(byte[] content) =>
        Convert.ToHexStringLower(SHA256.HashData(content));

    private static string PlaceOf(ReservationId reservation) => $"dossier {reservation}";

    // There are so few birthdays and facts that a bare hash could be guessed; the salt goes when the key goes.
    private sealed record Salted(byte[] Salt, Dossier Dossier);
}
