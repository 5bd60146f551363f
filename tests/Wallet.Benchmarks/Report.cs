using System.Text.Json;

namespace Wallet.Benchmarks;

/// A table for people and, as the last line, one JSON object for machines. A bench without a goal met none and missed none: null.
internal static class Report
{
    public static int Print(
        string bench,
        IReadOnlyDictionary<string, double> figures,
        IReadOnlyDictionary<string, double> ratios,
        bool? goalsMet
    )
    {
        foreach (var (name, value) in figures.Concat(ratios))
        {
            Console.WriteLine($"{name, -36}{value, 10:0.00}");
        }
        Console.WriteLine(
            JsonSerializer.Serialize(
                new
                {
                    bench,
                    figures,
                    ratios,
                    goalsMet,
                },
                JsonSerializerOptions.Web
            )
        );
        return goalsMet == false ? 1 : 0;
    }

    public static double Percentile(IEnumerable<double> values, double percent)
    {
        var sorted = values.Order().ToArray();
        return sorted[(int)((sorted.Length - 1) * percent / 100)];
    }
}
