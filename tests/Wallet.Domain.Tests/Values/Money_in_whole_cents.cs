using System.Globalization;

namespace Wallet.Domain.Tests.Values;

public sealed class Money_in_whole_cents
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.00", 0)]
    [InlineData("0.01", 1)]
    [InlineData("12", 1200)]
    [InlineData("12.5", 1250)]
    [InlineData("12.50", 1250)]
    [InlineData("0012.05", 1205)]
    [InlineData("10000000", 1_000_000_000)]
    [InlineData("10000000.00", 1_000_000_000)]
    public void Is_read_from_digits_with_at_most_two_decimals(string text, long cents)
    {
        Assert.True(Money.TryParse(text, out var money));
        Assert.Equal(new Money(cents), money);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("12.")]
    [InlineData(".50")]
    [InlineData("12.500")]
    [InlineData("1.2.3")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1-")]
    [InlineData("1.-5")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1. 5")]
    [InlineData("1,50")]
    [InlineData("1,000.00")]
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData("€1")]
    [InlineData("١٢")]
    [InlineData("NaN")]
    [InlineData("10000000.01")]
    [InlineData("0000000000001")]
    [InlineData("99999999999999999999")]
    [InlineData("1\0")]
    [InlineData("12.5\0")]
    [InlineData("1.\0\0")]
    public void Is_not_read_from_anything_else(string? text)
    {
        Assert.False(Money.TryParse(text, out var money));
        Assert.Equal(Money.Zero, money);
    }

    [Theory]
    [InlineData("10000000.01", 1_000_000_001L)]
    [InlineData("12.5", 1_250L)]
    [InlineData("12.500", null)]
    public void Sums_are_read_beyond_the_largest_amount(string text, long? cents)
    {
        Assert.Equal(cents is not null, Money.TryParseSum(text, out var sum));
        Assert.Equal(cents ?? 0, sum.Cents);
    }

    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(5, "0.05")]
    [InlineData(123_450, "1234.50")]
    [InlineData(-5, "-0.05")]
    [InlineData(-123_450, "-1234.50")]
    public void Is_written_with_two_decimals_in_any_culture(long cents, string text)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("nl-NL");
            Assert.Equal(text, new Money(cents).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Adds_subtracts_and_compares_by_the_cent()
    {
        var (one, also, two) = (new Money(1), new Money(1), new Money(2));
        Assert.Equal(new Money(3), one + two);
        Assert.Equal(new Money(-1), one - two);
        Assert.Equal(new Money(-2), -two);
        Assert.True(one < two && one <= two && two > one && two >= one);
        Assert.True(one <= also && one >= also);
        Assert.False(one < also || one > also || two <= one || one >= two);
        Assert.True(one.CompareTo(two) < 0);
    }

    [Fact]
    public void Knows_the_smaller_the_larger_and_the_sum()
    {
        var (one, two) = (new Money(1), new Money(2));
        Assert.Equal((one, one), (Money.Min(one, two), Money.Min(two, one)));
        Assert.Equal((two, two), (Money.Max(one, two), Money.Max(two, one)));
        Assert.Equal(new Money(5), Money.Sum([one, two, two]));
        Assert.Equal(Money.Zero, Money.Sum([]));
        Assert.Equal(new Money(700), Money.Euro(7));
    }

    [Fact]
    public void Only_more_than_nothing_is_positive() =>
        Assert.Equal(
            [false, false, true],
            new[] { new Money(-1), Money.Zero, new Money(1) }.Select(m => m.IsPositive)
        );

    [Fact]
    public void Never_wraps_around()
    {
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) + new Money(1));
        Assert.Throws<OverflowException>(() => new Money(long.MinValue) - new Money(1));
        Assert.Throws<OverflowException>(() => -new Money(long.MinValue));
        Assert.Throws<OverflowException>(() => Money.Euro(long.MaxValue));
        Assert.Throws<OverflowException>(() => Money.Sum([new Money(long.MaxValue), new Money(1)]));
    }
}
