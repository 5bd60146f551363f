using Wallet.Domain;
using Wallet.Domain.Planning;

namespace Wallet.Api.Catalogue;

/// <summary>The price of an offering out of its list of costs: one total, and how it is made up.</summary>
internal static class FeedPrice
{
    private const string Field = "priceInformation";
    private const string Total = "total_costs";
    private const string Tuition = "x-tuition";
    private const string Exam = "x-exam";
    private const string Material = "x-study_material";
    private const string Travel = "x-travel";

    private static readonly string[] Parts = [Tuition, Exam, Material, Travel];

    private static readonly Percent[] Rates = [Percent.Of(0), Percent.Of(9), Percent.Of(21)];

    private sealed record Cost(string Type, Money WithoutVat, Money Vat, Money Amount);

    /// <summary>What it says counts only when the record is sound.</summary>
    public static Price Read(FeedRecord record)
    {
        var costs = record.Each(Field).Select(ReadCost).OfType<Cost>().ToArray();
        var total = TotalOf(record, costs);
        var parts = costs.Where(c => c.Type != Total).ToArray();
        if (total is null || !record.IsSound)
        {
            return new Price(default, default, default, default, default);
        }
        if (parts.Length == 0)
        {
            parts = [total with { Type = Tuition }];
        }
        RefuseUnlessPartsMakeTotal(record, parts, total);
        return new Price(
            RateOf(record, parts),
            Of(Tuition, parts),
            Of(Exam, parts),
            Of(Material, parts),
            Of(Travel, parts)
        );
    }

    // Costs of other types say something about the total, as "stap_eligible" does; they add nothing to it.
    private static Cost? ReadCost(FeedRecord cost)
    {
        var type = cost.Text("costType");
        if (type != Total && !Parts.Contains(type))
        {
            cost.RefuseUnless(
                !type.StartsWith("x-", StringComparison.Ordinal),
                "costType",
                string.Join(", ", Parts)
            );
            return null;
        }
        cost.RefuseUnless(cost.FindText("currency") == "EUR", "currency", "\"EUR\"");
        var read = new Cost(
            type,
            cost.Amount("amountWithoutVat"),
            cost.Amount("vatAmount"),
            cost.Amount("amount")
        );
        var sum = read.WithoutVat + read.Vat;
        if (cost.IsSound && sum != read.Amount)
        {
            cost.Refuse(
                "amount",
                $"found {read.Amount}, but {read.WithoutVat} without VAT and {read.Vat} VAT make {sum}"
            );
        }
        return read;
    }

    private static Cost? TotalOf(FeedRecord record, Cost[] costs)
    {
        foreach (var type in Parts.Append(Total))
        {
            var times = costs.Count(c => c.Type == type);
            if (times > 1 || (times == 0 && type == Total))
            {
                record.Refuse(
                    Field,
                    $"found \"{type}\" {times} times, allowed is {(type == Total ? "exactly" : "at most")} once"
                );
            }
        }
        return costs.FirstOrDefault(c => c.Type == Total);
    }

    private static void RefuseUnlessPartsMakeTotal(FeedRecord record, Cost[] parts, Cost total)
    {
        var sum = Money.Sum(parts.Select(p => p.Amount));
        var vat = Money.Sum(parts.Select(p => p.Vat));
        if (sum != total.Amount || vat != total.Vat)
        {
            record.Refuse(
                Field,
                $"found parts of together {sum}, of which VAT {vat}, but \"{Total}\" is {total.Amount}, of which VAT {total.Vat}"
            );
        }
    }

    private static Percent RateOf(FeedRecord record, Cost[] parts)
    {
        foreach (var rate in Rates)
        {
            if (parts.All(p => rate.HalfUp(p.WithoutVat) == p.Vat))
            {
                return rate;
            }
        }
        record.Refuse(
            Field,
            $"found VAT of {string.Join(" and ", parts.Select(p => $"{p.Vat} on {p.WithoutVat}"))}, allowed is one rate for all parts: 0, 9 or 21 percent"
        );
        return default;
    }

    private static Money Of(string type, Cost[] parts) =>
        parts.FirstOrDefault(p => p.Type == type)?.WithoutVat ?? Money.Zero;
}
