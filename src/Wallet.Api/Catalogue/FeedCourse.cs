using Wallet.Domain;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Catalogue;

/// <summary>What a feed says of one course.</summary>
internal static class FeedCourse
{
    public const string OurConsumerKey = "ontwikkelrekening";

    private static readonly Dictionary<string, int> NlqfLevels = new()
    {
        ["pre_vocational"] = 1,
        ["secondary_vocational_education_1"] = 1,
        ["secondary_vocational_education_2"] = 2,
        ["secondary_vocational_education_3"] = 3,
        ["secondary_vocational_education_4"] = 4,
        ["associate_degree"] = 5,
        ["bachelor"] = 6,
        ["master"] = 7,
        ["doctoral"] = 8,
    };

    /// <summary>Worth something only when the record is sound. Offerings and the words for searching come later.</summary>
    public static CatalogueCourse Read(
        Guid id,
        FeedRecord record,
        IReadOnlyDictionary<Guid, CourseProvider?> providers
    )
    {
        int? level = NlqfLevels.TryGetValue(record.TextOrNull("level") ?? "", out var nlqf)
            ? nlqf
            : null;
        return new CatalogueCourse(
            id,
            record.Text("primaryCode.code"),
            Name(record),
            InBothLanguages(record, "description"),
            record.Reference("organisationId", "organisation", providers)!,
            Tags(record, level).Distinct().ToValueList(),
            record.Texts("teachingLanguages").ToValueList(),
            record.Texts("modesOfDelivery").ToValueList(),
            Offerings: [],
            SearchText: "",
            level,
            StudyLoad(record),
            record.PeriodOrNull("duration"),
            record.LinkOrNull("link")
        );
    }

    private static CatalogueText Name(FeedRecord record)
    {
        var name = InBothLanguages(record, "name");
        var isNamed = name is not { Nl: null, En: null };
        record.RefuseUnless(isNamed, "name", "a name in Dutch (nl) or English (en)");
        return name;
    }

    private static CatalogueText InBothLanguages(FeedRecord record, string field)
    {
        var texts = record.Each(field);
        return new CatalogueText(In("nl"), In("en"));

        // "nl-NL" and "nl-BE" are both Dutch.
        string? In(string language) =>
            texts
                .FirstOrDefault(t => t.TextOrNull("language")?.Split('-')[0] == language)
                ?.Text("value");
    }

    private static IEnumerable<string> Tags(FeedRecord record, int? level)
    {
        if (level is not null)
        {
            yield return $"nlqf:{level}";
        }
        if (record.Each("otherCodes").Any(c => c.TextOrNull("codeType") == "programme_code"))
        {
            yield return "nl:ocw-recognised";
        }
        if (record.TextOrNull("consumer.consumerKey") == OurConsumerKey)
        {
            foreach (var tag in record.Texts("consumer.tags"))
            {
                yield return tag;
            }
        }
    }

    private static StudyLoad? StudyLoad(FeedRecord record) =>
        record.Each("studyLoad") is [var load, ..]
            ? new StudyLoad(load.Text("studyLoadUnit"), load.Number("value"))
            : null;
}
