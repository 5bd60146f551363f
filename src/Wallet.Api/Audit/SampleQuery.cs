using System.Globalization;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Projections.Ledger;

namespace Wallet.Api.Audit;

/// <summary>Which postings an accountant looks at.</summary>
/// <param name="Seed">Any words: the same ones draw the same postings.</param>
/// <param name="Size">How many, at most 5,000.</param>
/// <param name="From">The first day on which they were booked; the first of this year when none is given.</param>
/// <param name="Until">The last; today when none is given.</param>
public sealed record SampleQuery(
    string? Seed = null,
    string? Size = null,
    string? From = null,
    string? Until = null
)
{
    public const int MostRows = 5_000;

    public SampleAsked Read(Input input, LocalDate today)
    {
        var seed = input.Required("seed", Seed, AuditWords.SeedMissing);
        if (
            !int.TryParse(Size, NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            || size is < 1 or > MostRows
        )
        {
            input.Refuse("size", AuditWords.SizeWrong(MostRows));
        }
        return new(
            seed,
            input.OptionalDay("from", From) ?? new LocalDate(today.Year, 1, 1),
            input.OptionalDay("until", Until) ?? today,
            size
        );
    }
}
