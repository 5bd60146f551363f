namespace Wallet.Domain.Tests.Values;

public sealed class A_percentage
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("21", 210_000)]
    [InlineData("5.5", 55_000)]
    [InlineData("0.0001", 1)]
    [InlineData("100", 1_000_000)]
    [InlineData("100.0000", 1_000_000)]
    public void Is_read_with_at_most_four_decimals(string text, int perMillion)
    {
        Assert.True(Percent.TryParse(text, out var percent));
        Assert.Equal(new Percent(perMillion), percent);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("21%")]
    [InlineData("-1")]
    [InlineData("5,5")]
    [InlineData("5.")]
    [InlineData("0.00001")]
    [InlineData("100.0001")]
    [InlineData("101")]
    [InlineData("999999999999")]
    [InlineData("5.5\0")]
    [InlineData("5.555\0")]
    public void Is_not_read_from_anything_else(string? text)
    {
        Assert.False(Percent.TryParse(text, out var percent));
        Assert.Equal(default, percent);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("21")]
    [InlineData("5.5")]
    [InlineData("33.3333")]
    [InlineData("99.9999")]
    [InlineData("100")]
    public void Is_written_without_trailing_zeros(string text) =>
        Assert.Equal(text, Some.Percent(text).ToString());

    [Theory]
    [InlineData("90", 111, 99)]
    [InlineData("90", 110, 99)]
    [InlineData("50", 1, 0)]
    [InlineData("99.9999", 1, 0)]
    [InlineData("100", 7, 7)]
    [InlineData("33.3333", 30_000, 9_999)]
    [InlineData("90", 1_000_000_000, 900_000_000)]
    public void A_share_rounds_down_to_the_cent(string percent, long of, long share) =>
        Assert.Equal(new Money(share), Some.Percent(percent).RoundedDown(new Money(of)));

    [Theory]
    [InlineData("21", 2, 0)]
    [InlineData("21", 3, 1)]
    [InlineData("50", 1, 1)]
    [InlineData("49.9999", 1, 0)]
    [InlineData("9", 50, 5)]
    [InlineData("9", 49, 4)]
    [InlineData("0", 100, 0)]
    [InlineData("21", 1_000_000_000, 210_000_000)]
    public void Vat_rounds_half_a_cent_up(string percent, long of, long vat) =>
        Assert.Equal(new Money(vat), Some.Percent(percent).HalfUp(new Money(of)));

    [Fact]
    public void Whole_percentages_need_no_text() =>
        Assert.Equal(Some.Percent("21"), Percent.Of(21));
}
