using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Wallet.Domain;

/// <summary>An amount in whole euro cents. May be negative as a difference; lots, legs and prices never are.</summary>
/// <remarks>One currency: the euro (ADR 0005). Arithmetic is checked; an overflow is a bug and throws.</remarks>
[SuppressMessage(
    "Usage",
    "CA2225",
    Justification = "Money is written with operators only; named alternates would be a second way."
)]
public readonly record struct Money(long Cents) : IComparable<Money>
{
    /// <summary>Nothing: 0.00.</summary>
    public static Money Zero => default;

    /// <summary>The largest amount that a person or file may name: 10,000,000.00.</summary>
    public static Money Largest => new(1_000_000_000);

    /// <summary>Whole euros.</summary>
    public static Money Euro(long euros) => new(checked(euros * 100));

    /// <summary>Whether the amount is more than nothing.</summary>
    public bool IsPositive => Cents > 0;

    /// <summary>The smaller of two amounts.</summary>
    public static Money Min(Money a, Money b) => a.Cents <= b.Cents ? a : b;

    /// <summary>The larger of two amounts.</summary>
    public static Money Max(Money a, Money b) => a.Cents >= b.Cents ? a : b;

    /// <summary>The sum of all amounts.</summary>
    public static Money Sum(IEnumerable<Money> amounts) => new(amounts.Sum(a => a.Cents));

    /// <summary>Reads digits with at most two decimals behind a point: "12", "12.5", "12.50". No sign, no spaces, no thousands.</summary>
    /// <returns>False when the text is anything else or more than <see cref="Largest"/>.</returns>
    public static bool TryParse(string? text, out Money money)
    {
        var isMoney =
            FixedPoint.TryParse(text, decimals: 2, out var cents) && cents <= Largest.Cents;
        money = new Money(isMoney ? cents : 0);
        return isMoney;
    }

    /// <summary>Reads what was written of amounts and sums of amounts: as <see cref="TryParse"/>, also beyond <see cref="Largest"/>.</summary>
    public static bool TryParseSum(string? text, out Money money)
    {
        var isMoney = FixedPoint.TryParse(text, decimals: 2, out var cents);
        money = new Money(cents);
        return isMoney;
    }

    /// <summary>Always with two decimals behind a point: "1234.50". The form of JSON and case files, not of screens.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(Cents < 0 ? "-" : "")}{Math.Abs(Cents / 100)}.{Math.Abs(Cents % 100):00}"
        );

    /// <inheritdoc/>
    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);

#pragma warning disable CS1591 // operators mean what they say
    public static Money operator +(Money a, Money b) => new(checked(a.Cents + b.Cents));

    public static Money operator -(Money a, Money b) => new(checked(a.Cents - b.Cents));

    public static Money operator -(Money a) => new(checked(-a.Cents));

    public static bool operator <(Money a, Money b) => a.Cents < b.Cents;

    public static bool operator >(Money a, Money b) => a.Cents > b.Cents;

    public static bool operator <=(Money a, Money b) => a.Cents <= b.Cents;

    public static bool operator >=(Money a, Money b) => a.Cents >= b.Cents;
#pragma warning restore CS1591
}
