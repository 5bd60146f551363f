using System.Globalization;
using NodaTime.Text;

namespace Wallet.Projections.Ledger;

/// <summary>Where a row stands: rows are in order of the day on which they were booked.</summary>
public sealed record LedgerPlace(LocalDate BookedOn, Guid Stream, long Version, int Line)
{
    public static LedgerPlace Of(LedgerRow row) =>
        new(row.Posting.BookedOn, row.Stream, row.Version, row.Line);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <returns>Null when the text is anything else.</returns>
    public static LedgerPlace? Parse(string text) =>
        text.Split('_') is [var day, var stream, var version, var line]
        && LocalDatePattern.Iso.Parse(day) is { Success: true, Value: var bookedOn }
        && Guid.TryParse(stream, out var id)
        && long.TryParse(version, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(line, CultureInfo.InvariantCulture, out var which)
            ? new(bookedOn, id, number, which)
            : null;

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{LocalDatePattern.Iso.Format(BookedOn)}_{Stream}_{Version}_{Line}"
        );
}
