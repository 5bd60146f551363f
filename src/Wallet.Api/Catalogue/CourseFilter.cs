using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Catalogue;

/// <summary>A search as somebody filled it in. Everything may be left out.</summary>
/// <param name="Query">Words, in Dutch or English; beginnings of words will do.</param>
/// <param name="Language">In which the course is given, three letters: "nld".</param>
/// <param name="Level">In the Dutch qualification framework (NLQF), 1 to 8.</param>
/// <param name="MaxPrice">VAT included: "1250.00".</param>
/// <param name="StartsBefore">A day, exclusive: "2027-09-01".</param>
public sealed record CourseFilter(
    string? Query,
    string? City,
    bool? Online,
    string? Language,
    int? Level,
    string? MaxPrice,
    string? StartsBefore,
    int? Page
)
{
    private const int LongestWords = 200;

    /// <summary>Worth something only when the input is sound.</summary>
    public CourseQuery Read(Input input)
    {
        if (Query is { Length: > LongestWords })
        {
            input.Refuse("query", CatalogueWords.TooManyCharacters(LongestWords));
        }
        if (Language is { Length: > 0 } && !IsLanguage(Language))
        {
            input.Refuse("language", CatalogueWords.NoLanguage(Language));
        }
        if (Level is < 1 or > 8)
        {
            input.Refuse("level", CatalogueWords.OutOfRange(Level.Value, 1, 8));
        }
        return new CourseQuery(
            Query,
            NullIfBlank(City),
            Online ?? false,
            NullIfBlank(Language),
            Level,
            NullIfBlank(MaxPrice) is { } price ? input.AmountOrZero("maxPrice", price) : null,
            input.OptionalDay("startsBefore", StartsBefore),
            input.Page(Page)
        );
    }

    private static bool IsLanguage(string text) =>
        text.Length == 3 && text.All(char.IsAsciiLetterLower);

    // A form sends its empty fields too.
    private static string? NullIfBlank(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
