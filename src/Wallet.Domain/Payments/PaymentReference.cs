using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Wallet.Domain.Payments;

/// <summary>A Dutch payment reference (betalingskenmerk): a check digit and fifteen digits of whoever asks for the money. There is no invalid one.</summary>
/// <remarks>
/// The rule is that of Betaalvereniging Nederland, "Specificaties betalingskenmerk". Its shorter forms, of 7 and of 9 to 14 digits, are
/// not ours. One check digit, 1, stands for two remainders, so about one mistake in fifty goes unseen.
/// </remarks>
public sealed record PaymentReference
{
    private const int Length = 16;
    private const long LargestNumber = 999_999_999_999_999;

    // From the rightmost digit to the left, and again from the eleventh on.
    private static readonly int[] Weights = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1];

    private PaymentReference(string value) => Value = value;

    /// <summary>Sixteen digits: "5000056789012345".</summary>
    public string Value { get; }

    /// <summary>In groups of four, as people read it: "5000 0567 8901 2345".</summary>
    public string Grouped => string.Join(' ', Value.Chunk(4).Select(four => new string(four)));

    /// <summary>The reference of a number of at most fifteen digits.</summary>
    public static PaymentReference Of(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, LargestNumber);
        var digits = number.ToString("D15", CultureInfo.InvariantCulture);
        return new PaymentReference(CheckDigit(digits) + digits);
    }

    /// <summary>The reference of something with a random or hashed id: its first eight bytes as a number, of which the last fifteen digits.</summary>
    /// <remarks>Two of a million ids share a reference with a chance of one in two thousand: whoever gives them out looks whether one is free.</remarks>
    public static PaymentReference Of(Guid id) =>
        Of(
            (long)(
                BinaryPrimitives.ReadUInt64BigEndian(id.ToByteArray(bigEndian: true))
                % (LargestNumber + 1)
            )
        );

    /// <summary>Reads it as people write it, with any spaces and points between the digits.</summary>
    public static bool TryParse(
        string? text,
        [NotNullWhen(true)] out PaymentReference? reference,
        [NotNullWhen(false)] out NumberFlaw? flaw
    )
    {
        var digits = string.Concat((text ?? "").Where(c => c != '.' && !char.IsWhiteSpace(c)));
        flaw = FlawIn(digits);
        if (flaw is not null)
        {
            reference = null;
            return false;
        }
        reference = new PaymentReference(digits);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static NumberFlaw? FlawIn(string digits)
    {
        if (digits.Length == 0)
        {
            return new NumberFlaw.NotGiven();
        }
        foreach (var rune in digits.EnumerateRunes())
        {
            if (!rune.IsAscii || !char.IsAsciiDigit((char)rune.Value))
            {
                return new NumberFlaw.ForbiddenCharacter(rune.ToString());
            }
        }
        return digits.Length != Length ? new NumberFlaw.WrongLength(digits.Length, Length)
            : CheckDigit(digits[1..]) != digits[..1] ? new NumberFlaw.WrongCheckDigits(digits[..1])
            : null;
    }

    private static string CheckDigit(string digits)
    {
        var sum = digits.Reverse().Select((c, i) => (c - '0') * Weights[i % Weights.Length]).Sum();
        return (11 - (sum % 11)) switch
        {
            11 => "0",
            10 => "1",
            var digit => digit.ToString(CultureInfo.InvariantCulture),
        };
    }
}
