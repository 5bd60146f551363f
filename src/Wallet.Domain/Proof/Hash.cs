namespace Wallet.Domain.Proof;

/// <summary>A SHA-256. Written as 64 small hexadecimal digits.</summary>
public readonly struct Hash : IEquatable<Hash>
{
    private readonly byte[]? bytes;

    /// <exception cref="ArgumentException">There are not 32 bytes.</exception>
    public Hash(byte[] bytes) =>
        this.bytes =
            bytes.Length == Length
                ? bytes
                : throw new ArgumentException($"{bytes.Length} bytes", nameof(bytes));

    /// <summary>In bytes.</summary>
    public const int Length = 32;

    /// <summary>Before the first block there is none: zeros.</summary>
    public ReadOnlySpan<byte> Bytes => bytes ?? Zeros;

    private static readonly byte[] Zeros = new byte[Length];

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <returns>False when the text is anything else.</returns>
    public static bool TryParse(string? text, out Hash hash)
    {
        var isHash = text is { Length: Length * 2 } && text.All(char.IsAsciiHexDigitLower);
        hash = isHash ? new Hash(Convert.FromHexString(text!)) : default;
        return isHash;
    }

    /// <inheritdoc/>
    public bool Equals(Hash other) => Bytes.SequenceEqual(other.Bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Hash other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => BitConverter.ToInt32(Bytes);

    /// <inheritdoc/>
    public override string ToString() => Convert.ToHexStringLower(Bytes);

#pragma warning disable CS1591 // operators mean what they say
    public static bool operator ==(Hash a, Hash b) => a.Equals(b);

    public static bool operator !=(Hash a, Hash b) => !a.Equals(b);
#pragma warning restore CS1591
}
