using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>Every clause about what people get and until when, at its limit and one past it.</summary>
public sealed class Each_clause_about_lots
{
    [Theory]
    [InlineData(2026, 1, 10, 4, 2026, 5, 10)]
    [InlineData(2025, 10, 31, 4, 2026, 2, 28)]
    [InlineData(2027, 10, 31, 4, 2028, 2, 29)]
    [InlineData(2026, 2, 28, 1, 2026, 3, 28)]
    [InlineData(2026, 1, 1, 36, 2029, 1, 1)]
    public void Lot_usable_for_months_keeps_the_day_and_clips_it_to_a_short_month(
        int year,
        int month,
        int day,
        int months,
        int lastYear,
        int lastMonth,
        int lastDay
    ) =>
        Assert.Equal(
            new LocalDate(lastYear, lastMonth, lastDay),
            new LotUsableForMonths(months).LastUsableDay(new LocalDate(year, month, day))
        );

    [Theory]
    [InlineData(2026, 1, 1, 5, 2030)]
    [InlineData(2026, 12, 31, 5, 2030)]
    [InlineData(2026, 6, 1, 1, 2026)]
    public void Lot_usable_until_year_end_counts_the_year_of_the_grant(
        int year,
        int month,
        int day,
        int years,
        int lastYear
    ) =>
        Assert.Equal(
            new LocalDate(lastYear, 12, 31),
            Some.Terms(Some.Budget, clauses: [new LotUsableUntilYearEnd(years)])
                .LastUsableDay(new LocalDate(year, month, day))
        );

    [Fact]
    public void Lot_usable_until_is_the_same_day_whenever_it_was_granted()
    {
        var terms = Some.Terms(
            Some.Budget,
            clauses: [new LotUsableUntil(new LocalDate(2026, 12, 31))]
        );
        Assert.Equal(new LocalDate(2026, 12, 31), terms.LastUsableDay(new LocalDate(2026, 1, 1)));
        Assert.Equal(new LocalDate(2026, 12, 31), terms.LastUsableDay(new LocalDate(2027, 6, 1)));
    }

    [Fact]
    public void Lot_ends_so_many_whole_months_after_leaving()
    {
        Assert.Equal(
            new LocalDate(2026, 2, 28),
            new LotEndsAfterLeaving(6).LastUsableDay(new LocalDate(2025, 8, 31))
        );
        Assert.Equal(Some.Day, new LotEndsAfterLeaving(0).LastUsableDay(Some.Day));
    }

    [Fact]
    public void Employers_may_name_a_last_day_so_many_whole_months_ahead() =>
        Assert.Equal(
            new LocalDate(2027, 2, 28),
            new EmployersTopUp(12).EarliestLastDay(new LocalDate(2026, 2, 28))
        );
}
