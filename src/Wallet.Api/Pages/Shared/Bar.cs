using System.Globalization;
using Wallet.Domain;

namespace Wallet.Api.Pages.Shared;

/// <summary>Amounts side by side in proportion, for the partial <c>_Bar</c>. It only adorns: the same amounts stand beside it in words.</summary>
public sealed record Bar(IReadOnlyList<BarPart> Parts)
{
    private const int Kinds = 6;

    /// <summary>The colour of the budget at this place in a list.</summary>
    public static string KindOf(int place) => $"{place % Kinds}";

    /// <summary>In percent of the whole, as SVG writes numbers.</summary>
    public IEnumerable<(string Kind, string From, string Width)> Rectangles
    {
        get
        {
            var whole = Math.Max(Parts.Sum(p => p.Amount.Cents), 1);
            var before = 0L;
            foreach (var part in Parts)
            {
                yield return (part.Kind, Share(before, whole), Share(part.Amount.Cents, whole));
                before += part.Amount.Cents;
            }
        }
    }

    private static string Share(long cents, long whole) =>
        (100.0 * cents / whole).ToString("0.##", CultureInfo.InvariantCulture);
}

/// <param name="Kind">Of which colour: "own", "left", "reserved" or the number of a budget.</param>
public sealed record BarPart(string Kind, Money Amount);
