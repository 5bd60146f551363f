using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Schemes;

public sealed class Pension_age
{
    private static readonly PensionAges Ages = new(
        new Dictionary<int, PensionAge>
        {
            [2022] = new(66, 7),
            [2023] = new(66, 10),
            [2024] = new(67, 0),
            [2027] = new(67, 0),
            [2028] = new(67, 3),
            [2025] = new(67, 0),
            [2026] = new(67, 0),
        }
    );

    [Theory]
    [InlineData("1956-01-31", "2022-08-31")]
    [InlineData("1956-05-31", "2022-12-31")]
    [InlineData("1956-04-30", "2022-11-30")]
    [InlineData("1956-07-31", "2023-05-31")]
    [InlineData("1959-06-15", "2026-06-15")]
    [InlineData("1960-12-31", "2027-12-31")]
    public void Is_reached_after_the_years_and_months_of_the_year_itself(
        string born,
        string reached
    ) => Assert.Equal(Day(reached), Ages.ReachedOn(Day(born)));

    [Theory]
    [InlineData("1956-05-31")] // 66 years 7 months on the last day of 2022; 66 years 10 months only in March 2023
    [InlineData("1960-12-31")] // 67 years on the last day of 2027; 67 years 3 months only in March 2028
    public void Once_reached_it_stays_reached_when_the_age_rises(string born)
    {
        var reached = Ages.ReachedOn(Day(born));
        Assert.Equal((12, 31), (reached.Month, reached.Day));
    }

    [Theory]
    [InlineData("1956-06-01", "2023-04-01")]
    [InlineData("1961-01-01", "2028-04-01")]
    public void Who_does_not_reach_it_before_it_rises_waits_for_the_higher_age(
        string born,
        string reached
    ) => Assert.Equal(Day(reached), Ages.ReachedOn(Day(born)));

    [Theory]
    [InlineData("1954-01-01", "2020-08-01")] // as in 2022
    [InlineData("1990-01-01", "2057-04-01")] // as in 2028
    public void Years_beyond_the_table_use_its_nearest_year(string born, string reached) =>
        Assert.Equal(Day(reached), Ages.ReachedOn(Day(born)));

    [Fact]
    public void Whom_a_lower_age_lets_in_reaches_it_on_the_first_day_of_that_year()
    {
        var falling = new PensionAges(
            new Dictionary<int, PensionAge> { [2026] = new(67, 0), [2027] = new(66, 0) }
        );
        Assert.Equal(new LocalDate(2027, 1, 1), falling.ReachedOn(new LocalDate(1960, 6, 1)));
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
