namespace Wallet.Api.Requests;

/// <summary>The day on which rules are applied: in the Netherlands, whatever the server's own zone is.</summary>
public static class Today
{
    public static readonly DateTimeZone Netherlands = DateTimeZoneProviders.Tzdb[
        "Europe/Amsterdam"
    ];

    public static LocalDate TodayInTheNetherlands(this IClock clock) =>
        clock.GetCurrentInstant().InTheNetherlands().Date;

    public static ZonedDateTime InTheNetherlands(this Instant instant) =>
        instant.InZone(Netherlands);
}
