using System.Text.Json;
using Wallet.Domain;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Catalogue;

/// <summary>What of a feed can come into the register, and what cannot.</summary>
/// <param name="Courses">Without their offerings.</param>
internal sealed record FeedContents(
    IReadOnlyList<CatalogueCourse> Courses,
    IReadOnlyList<FeedOffering> Offerings,
    IReadOnlyList<RefusedRecord> Refused
);

/// <summary>Looks into every record of a feed. One that is broken, or names a broken one, is refused; the others are not held up by it.</summary>
internal static class FeedReader
{
    public static FeedContents Read(Feed feed)
    {
        var refused = new List<RefusedRecord>();
        var providers = ReadAll(
            "organisations",
            "organisationId",
            feed.Organisations,
            refused,
            ReadProvider
        );
        var courses = ReadAll(
            "courses",
            "courseId",
            feed.Courses,
            refused,
            (id, record) => FeedCourse.Read(id, record, providers)
        );
        var offerings = ReadAll(
            "courseOfferings",
            "courseOfferingId",
            feed.CourseOfferings,
            refused,
            (id, record) => FeedOffering.Read(new OfferingId(id), record, providers, courses)
        );
        return new FeedContents(
            [.. courses.Values.OfType<CatalogueCourse>()],
            [.. offerings.Values.OfType<FeedOffering>()],
            refused
        );
    }

    /// <summary>By id; null for what was refused.</summary>
    private static Dictionary<Guid, T?> ReadAll<T>(
        string list,
        string idField,
        IReadOnlyList<JsonElement> items,
        List<RefusedRecord> refused,
        Func<Guid, FeedRecord, T> read
    )
        where T : class
    {
        var all = new Dictionary<Guid, T?>();
        for (var i = 0; i < items.Count; i++)
        {
            var record = FeedRecord.At(list, i, idField, items[i], refused);
            if (record.Uuid(idField) is not { } id)
            {
                continue;
            }
            if (all.ContainsKey(id))
            {
                record.Refuse(idField, $"found {id} a second time, allowed is once");
                continue;
            }
            var value = read(id, record);
            all[id] = record.IsSound ? value : null;
        }
        return all;
    }

    private static CourseProvider ReadProvider(Guid id, FeedRecord record)
    {
        var names = record.Each("name");
        record.RefuseUnless(names.Count > 0, "name", "a list with at least one name");
        var name = names is [var first, ..] ? first.Text("value") : "";
        return new CourseProvider(id, name, Kvk(record));
    }

    private static string? Kvk(FeedRecord record)
    {
        var code = record
            .Each("otherCodes")
            .FirstOrDefault(c => c.TextOrNull("codeType") == "kvk_organisation_id");
        var number = code?.Text("code");
        code?.RefuseUnless(
            number is { Length: 8 } && number.All(char.IsAsciiDigit),
            "code",
            "the eight digits of a KvK number"
        );
        return number;
    }
}
