using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>Every clause about the end of a reservation, at its limit and one past it.</summary>
public sealed class Each_clause_about_settling
{
    [Theory]
    [InlineData("2026-05-19", false)] // 8 working days: Whit Monday is the 25th
    [InlineData("2026-05-20", true)] // 7
    [InlineData("2026-05-27", true)] // 3
    public void Late_cancelling_is_free_as_long_as_enough_working_days_remain(
        string on,
        bool isLate
    ) =>
        Assert.Equal(
            isLate,
            new LateCancelling(8, Percent.Of(5)).IsLate(
                Day(on),
                new LocalDate(2026, 6, 1),
                Some.Calendars.WorkingDaysOf("fr")
            )
        );

    [Fact]
    public void Late_cancelling_goes_by_the_working_days_of_the_country()
    {
        var may = new LocalDate(2026, 5, 1);
        var start = may.PlusDays(3);
        var clause = new LateCancelling(1, default);
        Assert.False(clause.IsLate(may, start, Some.Calendars.WorkingDaysOf("nl")));
        Assert.True(clause.IsLate(may, start, Some.Calendars.WorkingDaysOf("fr")));
    }

    [Theory]
    [InlineData("100", "100")]
    [InlineData("80", "100")]
    [InlineData("79.9999", "79.9999")]
    [InlineData("25", "25")]
    [InlineData("24.9999", "20")]
    [InlineData("0", "20")]
    public void Attendance_pays_all_then_pro_rata_then_a_fixed_share(
        string attendance,
        string share
    ) =>
        Assert.Equal(
            Some.Percent(share),
            new AttendancePays(Percent.Of(80), Percent.Of(25), Percent.Of(20)).ShareFor(
                Some.Percent(attendance)
            )
        );

    [Theory]
    [InlineData("80", false, true, false)]
    [InlineData("79.9999", false, true, true)]
    [InlineData("79.9999", true, true, false)]
    [InlineData("0", true, true, false)]
    [InlineData("79.9999", true, false, true)]
    public void Reclaimed_unless_enough_was_attended_or_the_diploma_is_enough(
        string attendance,
        bool hasDiploma,
        bool diplomaCounts,
        bool reclaims
    ) =>
        Assert.Equal(
            reclaims,
            new ReclaimedUnless(Percent.Of(80), diplomaCounts).Reclaims(
                Some.Percent(attendance),
                hasDiploma
            )
        );

    [Fact]
    public void Provider_paid_from_counts_weeks_back_from_the_first_day_of_the_course()
    {
        Assert.Equal(
            new LocalDate(2026, 5, 11),
            new ProviderDeposit(3).FirstDay(new LocalDate(2026, 6, 1))
        );
        Assert.Equal(Some.Day, new ProviderDeposit(0).FirstDay(Some.Day));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 2)]
    public void Claimed_in_stages_is_halfway_from_the_first_day_of_the_second_half(
        int days,
        int daysBefore
    ) =>
        Assert.Equal(
            Some.Day.PlusDays(daysBefore),
            ClaimedInStages.HalfwayDay(
                Some.Course(Some.Price(1)) with
                {
                    StartDay = Some.Day,
                    EndDay = Some.Day.PlusDays(days - 1),
                }
            )
        );

    [Theory]
    [InlineData(true, true, "1.99")]
    [InlineData(true, false, "1.39")]
    [InlineData(false, false, "1.99")]
    public void Claimed_in_stages_pays_the_rest_without_a_diploma_only_where_none_is_needed(
        bool needsDiploma,
        bool hasDiploma,
        string atMost
    ) =>
        Assert.Equal(
            atMost,
            new ClaimedInStages(default, Percent.Of(70), needsDiploma)
                .AtMost(new Money(199), hasDiploma)
                .ToString()
        );

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
