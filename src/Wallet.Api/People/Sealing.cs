using System.Security.Cryptography;
using System.Text;
using Wallet.Domain;

namespace Wallet.Api.People;

/// <summary>All cryptography of the vault: AES-256-GCM to seal, one random key per person, wrapped by the master key.</summary>
public static class Sealing
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    public const int KeyBytes = 32;

    /// <param name="belongsTo">Authenticated but not stored: sealed bytes that are moved to another place do not open.</param>
    /// <returns>nonce, tag and ciphertext, one after the other</returns>
    public static byte[] Seal(byte[] key, byte[] content, string belongsTo)
    {
        var whole = new byte[NonceBytes + TagBytes + content.Length];
        var nonce = whole.AsSpan(0, NonceBytes);
        var tag = whole.AsSpan(NonceBytes, TagBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(
            nonce,
            content,
            whole.AsSpan(NonceBytes + TagBytes),
            tag,
            Encoding.UTF8.GetBytes(belongsTo)
        );
        return whole;
    }

    /// <exception cref="CryptographicException">Other key, other place, or somebody changed the bytes.</exception>
    public static byte[] Open(byte[] key, byte[] whole, string belongsTo)
    {
        if (whole.Length < NonceBytes + TagBytes)
        {
            throw new CryptographicException("These bytes are too few to have been sealed.");
        }
        var content = new byte[whole.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(
            whole.AsSpan(0, NonceBytes),
            whole.AsSpan(NonceBytes + TagBytes),
            whole.AsSpan(NonceBytes, TagBytes),
            content,
            Encoding.UTF8.GetBytes(belongsTo)
        );
        return content;
    }
}

/// <summary>The one secret that is not in the database. Keys are derived from it, so that none tells another.</summary>
public sealed class MasterKey
{
    private readonly byte[] wrapping;
    private readonly byte[] hashing;
    private readonly byte[] drawing;

    public MasterKey(byte[] secret)
    {
        if (secret.Length != Sealing.KeyBytes)
        {
            throw new ArgumentException(
                "The master key of the vault has 32 bytes.",
                nameof(secret)
            );
        }
        wrapping = Derive(secret, "wallet vault: wrap person keys");
        hashing = Derive(secret, "wallet vault: hash citizen numbers");
        drawing = Derive(secret, "wallet draws: seeds");
    }

    public byte[] Wrap(byte[] personKey, AccountId account) =>
        Sealing.Seal(wrapping, personKey, KeyOf(account));

    public byte[] Unwrap(byte[] wrapped, AccountId account) =>
        Sealing.Open(wrapping, wrapped, KeyOf(account));

    /// <summary>Finds people without knowing their number: there are few enough numbers to try them all on a plain hash.</summary>
    public string Hash(CitizenNumber number) => Hash(Encoding.UTF8.GetBytes(number.Reveal()));

    public string Hash(byte[] content) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(hashing, content));

    /// <summary>The seed of the draw of a pot: the same in every process, and in no database before the draw is held.</summary>
    public string SeedOf(PotId pot) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(drawing, Encoding.UTF8.GetBytes($"{pot}")));

    private static string KeyOf(AccountId account) => $"key of {account}";

    private static byte[] Derive(byte[] secret, string label) =>
        HKDF.DeriveKey(
            HashAlgorithmName.SHA256,
            secret,
            Sealing.KeyBytes,
            info: Encoding.UTF8.GetBytes(label)
        );
}
