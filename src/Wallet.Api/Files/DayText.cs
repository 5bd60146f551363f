using NodaTime.Text;

namespace Wallet.Api.Files;

/// <summary>A day as a Dutch spreadsheet writes it.</summary>
public static class DayText
{
    private static readonly LocalDatePattern[] Dutch =
    [
        LocalDatePattern.CreateWithInvariantCulture("d-M-uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("d.M.uuuu"),
    ];

    /// <summary>"31-12-2028" as "2028-12-31"; what is no such day stays as it is.</summary>
    public static string Iso(string text) =>
        Dutch.Select(p => p.Parse(text)).FirstOrDefault(r => r.Success) is { } found
            ? LocalDatePattern.Iso.Format(found.Value)
            : text;
}
