using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Wallet.Api.Files;

/// <summary>
/// Reads the cells of a workbook as text: numbers with a point for the decimals, days as 2028-12-31. Nothing is ever computed: of a formula there is what the
/// spreadsheet last made of it. Memory goes with the cells that hold something, whatever size a sheet says it has.
/// </summary>
public static class XlsxRows
{
    public const int ColumnsAtMost = 256;
    private const long UnpackedAtMost = 64L * 1024 * 1024;

    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static bool IsWorkbook(byte[] bytes) => bytes is [(byte)'P', (byte)'K', 3, 4, ..];

    /// <summary>The rows of each sheet, in the order of the sheets.</summary>
    /// <exception cref="InvalidDataException">It is no workbook, or too large to be one of ours.</exception>
    /// <exception cref="XmlException">It is broken.</exception>
    public static IEnumerable<IEnumerable<TableRow>> In(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (zip.Entries.Sum(e => e.Length) > UnpackedAtMost)
        {
            throw new InvalidDataException("It unpacks to too much.");
        }
        var workbook = Workbook.Of(zip);
        foreach (var sheet in workbook.Sheets)
        {
            yield return RowsOf(Part(zip, sheet), workbook);
        }
    }

    internal static XmlReader Part(ZipArchive zip, string name) =>
        XmlReader.Create(
            (zip.GetEntry(name) ?? throw new InvalidDataException($"There is no {name}.")).Open(),
            Safe
        );

    private static IEnumerable<TableRow> RowsOf(XmlReader xml, Workbook workbook)
    {
        using var reading = xml;
        var number = 0;
        List<string>? cells = null;
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                number = NumberOf(xml.GetAttribute("r")) ?? number + 1;
                cells = xml.IsEmptyElement ? null : [];
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" } && cells is not null)
            {
                Put(cells, ColumnOf(xml.GetAttribute("r")) ?? cells.Count, xml, workbook);
            }
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "row" })
            {
                yield return new TableRow(number, cells!);
            }
        }
    }

    private static void Put(List<string> cells, int column, XmlReader xml, Workbook workbook)
    {
        var text = CellText(xml, workbook);
        if (column >= ColumnsAtMost || text.Length == 0)
        {
            return;
        }
        while (cells.Count <= column)
        {
            cells.Add("");
        }
        cells[column] = text;
    }

    private static string CellText(XmlReader xml, Workbook workbook)
    {
        var (type, style) = (xml.GetAttribute("t"), NumberOf(xml.GetAttribute("s")) ?? 0);
        var text = "";
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "v" or "t" })
                {
                    text = XlsxText.Add(text, XlsxText.Of(xml));
                }
            }
        }
        return type switch
        {
            "s" => NumberOf(text) is { } i && i < workbook.Strings.Count
                ? workbook.Strings[i]
                : text,
            "d" => text.Split('T')[0],
            null or "n" => XlsxNumber.Of(text, workbook.IsDay(style), workbook.From1904),
            _ => text,
        };
    }

    // "AB12" is in the 28th column, which is number 27.
    private static int? ColumnOf(string? place)
    {
        var column = 0;
        foreach (var letter in (place ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(4))
        {
            column = (column * 26) + (letter - 'A' + 1);
        }
        return column > 0 ? column - 1 : null;
    }

    private static int? NumberOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
}
