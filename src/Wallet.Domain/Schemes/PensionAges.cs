namespace Wallet.Domain.Schemes;

/// <summary>The Dutch state pension age per calendar year; data under <c>schemes/calendars</c>.</summary>
public sealed record PensionAges(IReadOnlyDictionary<int, PensionAge> ByYear)
{
    /// <summary>The day on which somebody born on this day reaches the pension age of this year; years beyond the table use its nearest year.</summary>
    public LocalDate ReachedOn(LocalDate birthDay, int year)
    {
        var age = ByYear[Math.Clamp(year, ByYear.Keys.Min(), ByYear.Keys.Max())];
        return birthDay.PlusYears(age.Years).PlusMonths(age.Months);
    }
}

/// <summary>An age in whole years and months.</summary>
public sealed record PensionAge(int Years, int Months);
