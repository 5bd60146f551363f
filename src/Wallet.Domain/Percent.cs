using System.Globalization;

namespace Wallet.Domain;

/// <summary>A percentage from 0 to 100 with at most four decimals, kept in parts per million: 21 % is 210,000.</summary>
public readonly record struct Percent(int PerMillion)
{
    private const int Million = 1_000_000;

    /// <summary>A whole percentage.</summary>
    public static Percent Of(int percent) => new(percent * 10_000);

    /// <summary>This share of an amount, rounded down to the cent: the rule for who pays a share.</summary>
    public Money RoundedDown(Money amount) => new(checked(amount.Cents * PerMillion) / Million);

    /// <summary>This share of an amount, half a cent rounded up: the rule for VAT.</summary>
    public Money HalfUp(Money amount) =>
        new((checked(amount.Cents * PerMillion) + (Million / 2)) / Million);

    /// <summary>Reads "21", "5.5" or "0"; from 0 to 100, at most four decimals behind a point.</summary>
    public static bool TryParse(string? text, out Percent percent)
    {
        var isPercent =
            FixedPoint.TryParse(text, decimals: 4, out var perMillion) && perMillion <= Million;
        percent = new Percent(isPercent ? (int)perMillion : 0);
        return isPercent;
    }

    /// <summary>Without the sign and without trailing zeros: "21", "5.5".</summary>
    public override string ToString() =>
        string.Create(
                CultureInfo.InvariantCulture,
                $"{PerMillion / 10_000}.{PerMillion % 10_000:0000}"
            )
            .TrimEnd('0')
            .TrimEnd('.');
}
