using System.Text.RegularExpressions;
using Wallet.Api.Words;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Catalogue;

/// <summary>Every word by which people may find a course, in both languages.</summary>
internal static partial class SearchText
{
    // PostgreSQL indexes no text of more than a megabyte.
    private const int LongestText = 200_000;

    // Whoever types "cursus Excel" is to find Excel.
    private const string OfEveryCourse = "cursus opleiding training course";

    /// <summary>What people in the Netherlands call the levels.</summary>
    private static readonly Dictionary<string, string> Schools = new()
    {
        ["nlqf:1"] = "mbo 1 vmbo entree",
        ["nlqf:2"] = "mbo 2",
        ["nlqf:3"] = "mbo 3",
        ["nlqf:4"] = "mbo 4",
        ["nlqf:5"] = "hbo associate degree",
        ["nlqf:6"] = "hbo bachelor",
        ["nlqf:7"] = "master",
    };

    public static string Of(CatalogueCourse course)
    {
        string?[] words =
        [
            OfEveryCourse,
            course.Name.Nl,
            course.Name.En,
            course.Description.Nl,
            course.Description.En,
            course.Provider.Name,
            .. course.Tags.SelectMany(InWords),
            .. course.Offerings.Select(o => o.City).Distinct(),
        ];
        // PostgreSQL would take "MIG/MAG" for the name of a file.
        var text = Signs().Replace(string.Join(' ', words), " ");
        return text.Length <= LongestText ? text : text[..LongestText];
    }

    private static IEnumerable<string> InWords(string tag)
    {
        var (nl, en) = CourseWords.Tag(tag);
        return [nl, en, Schools.GetValueOrDefault(tag, "")];
    }

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Signs();
}
