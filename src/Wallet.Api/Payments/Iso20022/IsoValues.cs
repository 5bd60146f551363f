using NodaTime.Text;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments.Iso20022;

/// <summary>An amount as it stands in a file. Only euros are money here; of other currencies we know what was written.</summary>
public sealed record Amount(string Currency, string Written, Money? Euros);

/// <summary>Reads the values of elements, or refuses the file with what was found and what is allowed.</summary>
internal static class IsoValues
{
    private const string Euro = "EUR";
    private const int MostDecimals = 5;

    /// <summary>With a million of these a sum of cents still fits in 64 bits.</summary>
    private static readonly Money Largest = new(999_999_999_999);

    public static Amount Amount(this IsoReader xml)
    {
        var currency = xml.Attribute("Ccy") ?? "";
        if (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper))
        {
            throw xml.Refuse(BankFileWords.Found("Ccy", currency, BankFileWords.ACurrency));
        }
        var written = xml.Text() ?? "";
        var euros = currency == Euro ? Cents(xml, written) : (Money?)null;
        return euros is not null || IsDecimal(written)
            ? new Amount(currency, written, euros)
            : throw xml.Refuse(
                BankFileWords.Found("Amt", written, BankFileWords.AnAmount(Largest))
            );
    }

    /// <summary>An amount that must be in euros.</summary>
    public static Money Euros(this IsoReader xml)
    {
        var amount = xml.Amount();
        return amount.Euros
            ?? throw xml.Refuse(BankFileWords.Found("Ccy", amount.Currency, new(Euro, Euro)));
    }

    public static bool IsCredit(this IsoReader xml) =>
        xml.OneOf("CdtDbtInd", "CRDT", "DBIT") == "CRDT";

    public static bool IsTrue(this IsoReader xml, string name) =>
        xml.OneOf(name, "true", "false", "1", "0") is "true" or "1";

    /// <summary>A day, or the day of a moment as it was at the bank.</summary>
    public static LocalDate Day(this IsoReader xml)
    {
        foreach (var name in xml.Children())
        {
            if (name is "Dt" or "DtTm")
            {
                var text = xml.Text() ?? "";
                var day = LocalDatePattern.Iso.Parse(text[..Math.Min(10, text.Length)]);
                return day.Success && (text.Length == 10 || text[10] is 'T' or 'Z' or '+' or '-')
                    ? day.Value
                    : throw xml.Refuse(BankFileWords.Found(name, text, BankFileWords.ADay));
            }
        }
        throw xml.Refuse(BankFileWords.Missing("Dt"));
    }

    /// <summary>The code in a choice of <c>Cd</c> and <c>Prtry</c>.</summary>
    public static string Code(this IsoReader xml)
    {
        var place = xml.Here;
        string? code = null;
        foreach (var name in xml.Children())
        {
            code = name is "Cd" or "Prtry" ? xml.Text() : code;
        }
        return Required(code, place, "Cd");
    }

    /// <summary>The account number in <c>Id/IBAN</c>; null when there is none, or none that is valid.</summary>
    public static Iban? Account(this IsoReader xml) =>
        Iban.TryParse(xml.At("Id", "IBAN"), out var iban, out _) ? iban : null;

    /// <summary>The text at the end of a way down through elements of these names; null when there is none.</summary>
    public static string? At(this IsoReader xml, params ReadOnlySpan<string> way)
    {
        string? found = null;
        foreach (var name in xml.Children())
        {
            if (name == way[0])
            {
                found = way.Length == 1 ? xml.Text() : xml.At(way[1..]);
            }
        }
        return found;
    }

    public static T Required<T>(T? value, Place place, string name)
        where T : class => value ?? throw IsoReader.Refuse(place, BankFileWords.Missing(name));

    public static T Required<T>(T? value, Place place, string name)
        where T : struct => value ?? throw IsoReader.Refuse(place, BankFileWords.Missing(name));

    private static Money? Cents(IsoReader xml, string written)
    {
        // 12.500 is exactly 12.50.
        var point = written.IndexOf('.', StringComparison.Ordinal);
        var shortest =
            point >= 0 && written.Length > point + 3
                ? written[..(point + 3)] + written[(point + 3)..].TrimEnd('0')
                : written;
        return Money.TryParseSum(shortest, out var money) && money <= Largest
            ? money
            : throw xml.Refuse(
                BankFileWords.Found("Amt", written, BankFileWords.AnAmount(Largest))
            );
    }

    private static bool IsDecimal(string written) =>
        written.Split('.') is [var whole, .. var rest]
        && whole.Length is > 0 and <= 18
        && whole.All(char.IsAsciiDigit)
        && (
            rest is []
            || (
                rest is [{ Length: > 0 and <= MostDecimals } decimals]
                && decimals.All(char.IsAsciiDigit)
            )
        );

    private static string OneOf(this IsoReader xml, string name, params string[] allowed)
    {
        var text = xml.Text() ?? "";
        return allowed.Contains(text)
            ? text
            : throw xml.Refuse(
                BankFileWords.Found(name, text, allowed.Select(a => new Text(a, a)).Or())
            );
    }
}
