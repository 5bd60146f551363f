using System.Text.Json;
using NodaTime.Text;
using Wallet.Domain;

namespace Wallet.Api.Catalogue;

/// <summary>The fields of a feed that are more than text.</summary>
internal static class FeedFields
{
    private static readonly DateTimeZone Netherlands = DateTimeZoneProviders.Tzdb[
        "Europe/Amsterdam"
    ];

    public static Guid? Uuid(this FeedRecord record, string field)
    {
        var isUuid = Guid.TryParseExact(record.FindText(field), "D", out var id);
        record.RefuseUnless(isUuid, field, "a UUID");
        return isUuid ? id : null;
    }

    /// <summary>The record that this field names, among those that were read before; null stands there for a refused one.</summary>
    public static T? Reference<T>(
        this FeedRecord record,
        string field,
        string kind,
        IReadOnlyDictionary<Guid, T?> read
    )
        where T : class
    {
        if (record.Uuid(field) is not { } id)
        {
            return null;
        }
        var isThere = read.TryGetValue(id, out var named);
        record.RefuseUnless(isThere, field, $"the id of one {kind} in this feed");
        if (isThere && named is null)
        {
            record.Refuse(field, $"its {kind} was refused");
        }
        return named;
    }

    /// <summary>The day on which a moment falls in the Netherlands.</summary>
    public static LocalDate Day(this FeedRecord record, string field)
    {
        var moment = OffsetDateTimePattern.Rfc3339.Parse(record.FindText(field) ?? "");
        record.RefuseUnless(
            moment.Success,
            field,
            "a moment with its offset, as \"2027-02-01T09:00:00+01:00\""
        );
        return moment.Success ? moment.Value.InZone(Netherlands).Date : default;
    }

    public static Period? PeriodOrNull(this FeedRecord record, string field)
    {
        if (!record.Has(field))
        {
            return null;
        }
        var period = PeriodPattern.Roundtrip.Parse(record.FindText(field) ?? "");
        record.RefuseUnless(period.Success, field, "a length of time, as \"P10W\"");
        return period.Success ? period.Value : null;
    }

    public static string? LinkOrNull(this FeedRecord record, string field)
    {
        if (!record.Has(field))
        {
            return null;
        }
        var isLink =
            Uri.TryCreate(record.FindText(field), UriKind.Absolute, out var link)
            && link.Scheme is "https" or "http";
        record.RefuseUnless(isLink, field, "an address that begins with https:// or http://");
        return link?.AbsoluteUri;
    }

    public static int? CountOrNull(this FeedRecord record, string field)
    {
        if (record.Find(field) is not { } found)
        {
            return null;
        }
        var count = 0;
        var isCount =
            found.ValueKind == JsonValueKind.Number && found.TryGetInt32(out count) && count >= 0;
        record.RefuseUnless(isCount, field, "a whole number of 0 or more");
        return count;
    }

    public static decimal Number(this FeedRecord record, string field)
    {
        var number = 0m;
        var isNumber =
            record.Find(field) is { ValueKind: JsonValueKind.Number } found
            && found.TryGetDecimal(out number);
        record.RefuseUnless(isNumber, field, "a number");
        return number;
    }

    public static Money Amount(this FeedRecord record, string field)
    {
        var isAmount = Money.TryParse(record.FindText(field), out var money);
        record.RefuseUnless(
            isAmount,
            field,
            "a text with an amount of at most two decimals, as \"12.50\""
        );
        return money;
    }
}
