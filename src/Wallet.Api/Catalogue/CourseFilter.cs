using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Catalogue;

/// <summary>A search as somebody filled it in. Everything may be left out.</summary>
public sealed record CourseFilter
{
    /// <summary>Words, in Dutch or English; beginnings of words will do.</summary>
    public string? Query { get; init; }

    public string? City { get; init; }
    public bool? Online { get; init; }

    /// <summary>In which the course is given, three letters: "nld".</summary>
    public string? Language { get; init; }

    /// <summary>In the Dutch qualification framework (NLQF), 1 to 8.</summary>
    public int? Level { get; init; }

    /// <summary>VAT included: "1250.00".</summary>
    public string? MaxPrice { get; init; }

    /// <summary>A day, exclusive: "2027-09-01".</summary>
    public string? StartsBefore { get; init; }

    public int? Page { get; init; }

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
