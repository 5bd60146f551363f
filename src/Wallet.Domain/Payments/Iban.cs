using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Wallet.Domain.Payments;

/// <summary>The number of a bank account (ISO 13616), in capitals and digits without spaces. There is no invalid one.</summary>
public sealed record Iban
{
    private Iban(string value) => Value = value;

    /// <summary>"NL91ABNA0417164300".</summary>
    public string Value { get; }

    /// <summary>The two letters of the country that gave it out.</summary>
    public string Country => Value[..2];

    /// <summary>In groups of four, as people read it: "NL91 ABNA 0417 1643 00".</summary>
    public string Grouped => string.Join(' ', Value.Chunk(4).Select(four => new string(four)));

    /// <summary>Reads it as people write it, with any spaces and in small letters too.</summary>
    public static bool TryParse(
        string? text,
        [NotNullWhen(true)] out Iban? iban,
        [NotNullWhen(false)] out NumberFlaw? flaw
    )
    {
        var written = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));
        flaw = FlawIn(written);
        if (flaw is not null)
        {
            iban = null;
            return false;
        }
        iban = new Iban(written.ToUpperInvariant());
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static NumberFlaw? FlawIn(string written)
    {
        if (written.Length == 0)
        {
            return new NumberFlaw.NotGiven();
        }
        foreach (var rune in written.EnumerateRunes())
        {
            if (!rune.IsAscii || !char.IsAsciiLetterOrDigit((char)rune.Value))
            {
                return new NumberFlaw.ForbiddenCharacter(rune.ToString());
            }
        }
        var value = written.ToUpperInvariant();
        var country = value[..Math.Min(2, value.Length)];
        return IbanLengths.Of(country) is not { } length ? new NumberFlaw.UnknownCountry(country)
            : value.Length != length ? new NumberFlaw.WrongLength(value.Length, length)
            : !HasCheckDigits(value) ? new NumberFlaw.WrongCheckDigits(value[2..4])
            : null;
    }

    // From 02 to 98: 00, 01 and 99 leave the same remainder as 97, 98 and 02.
    private static bool HasCheckDigits(string value) =>
        int.TryParse(
            value.AsSpan(2, 2),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var check
        )
        && check is >= 2 and <= 98
        && Remainder(value[4..] + value[..4]) == 1;

    // ISO 7064, MOD 97-10: A counts as 10, B as 11 and so on.
    private static int Remainder(string value) =>
        value.Aggregate(
            0,
            (sum, c) =>
                char.IsAsciiDigit(c)
                    ? ((sum * 10) + (c - '0')) % 97
                    : ((sum * 100) + (c - 'A' + 10)) % 97
        );
}
