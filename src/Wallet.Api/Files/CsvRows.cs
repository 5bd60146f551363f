using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Wallet.Api.Words;

namespace Wallet.Api.Files;

/// <summary>Reads the rows of a CSV file; blank lines are passed over.</summary>
public static class CsvRows
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The bytes as UTF-8; null when they are none.</summary>
    public static string? TextOf(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    public static IEnumerable<TableRow> In(string text, char delimiter)
    {
        var spoilt = new HashSet<int>();
        using var parser = new CsvParser(
            new StringReader(text.TrimStart('\uFEFF')),
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                Delimiter = $"{delimiter}",
                TrimOptions = TrimOptions.Trim,
                BadDataFound = bad => spoilt.Add(bad.Context.Parser!.RawRow),
            }
        );
        while (parser.Read())
        {
            var cells = parser.Record!; // only now it says what is wrong with it
            yield return new TableRow(
                parser.RawRow,
                cells,
                spoilt.Contains(parser.RawRow) ? FileWords.WrongQuotes : null
            );
        }
    }
}
