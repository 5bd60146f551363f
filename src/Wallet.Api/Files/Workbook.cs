using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Wallet.Api.Files;

/// <summary>What the cells of a workbook refer to.</summary>
/// <param name="Sheets">Where they stand in the file, in order.</param>
/// <param name="Strings">Texts that cells share.</param>
/// <param name="Days">Which styles show a number as a day.</param>
/// <param name="From1904">Whether days count from 1904, as old Macs did.</param>
internal sealed record Workbook(
    IReadOnlyList<string> Sheets,
    IReadOnlyList<string> Strings,
    IReadOnlyList<bool> Days,
    bool From1904
)
{
    private const string Root = "xl/";

    public bool IsDay(int style) => style < Days.Count && Days[style];

    public static Workbook Of(ZipArchive zip)
    {
        var targets = Elements(zip, "xl/_rels/workbook.xml.rels", "Relationship")
            .ToDictionary(r => r["Id"], r => PathOf(r["Target"]));
        var sheets = new List<string>();
        var from1904 = false;
        foreach (var element in Elements(zip, "xl/workbook.xml", "sheet", "workbookPr"))
        {
            if (element.TryGetValue("id", out var id) && targets.TryGetValue(id, out var sheet))
            {
                sheets.Add(sheet);
            }
            from1904 |= element.GetValueOrDefault("date1904") is "1" or "true";
        }
        return new Workbook(sheets, StringsIn(zip), DaysIn(zip), from1904);
    }

    private static string PathOf(string target) =>
        target.StartsWith('/') ? target[1..] : Root + target;

    private static List<string> StringsIn(ZipArchive zip)
    {
        var strings = new List<string>();
        if (zip.GetEntry("xl/sharedStrings.xml") is null)
        {
            return strings;
        }
        using var xml = XlsxRows.Part(zip, "xl/sharedStrings.xml");
        while (xml.Read())
        {
            switch (xml)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "si" }:
                    strings.Add("");
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "rPh" }:
                    XlsxText.Of(xml); // how it is pronounced
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "t" }:
                    strings[^1] = XlsxText.Add(strings[^1], XlsxText.Of(xml));
                    break;
            }
        }
        return strings;
    }

    private static List<bool> DaysIn(ZipArchive zip)
    {
        var (own, days, inCells) = (new Dictionary<string, string>(), new List<bool>(), false);
        if (zip.GetEntry("xl/styles.xml") is null)
        {
            return days;
        }
        using var xml = XlsxRows.Part(zip, "xl/styles.xml");
        while (xml.Read())
        {
            switch (xml.LocalName)
            {
                case "numFmt" when xml.GetAttribute("numFmtId") is { } id:
                    own[id] = xml.GetAttribute("formatCode") ?? "";
                    break;
                case "cellXfs":
                    inCells = xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
                    break;
                case "xf" when inCells && xml.NodeType == XmlNodeType.Element:
                    days.Add(ShowsDay(xml.GetAttribute("numFmtId") ?? "0", own));
                    break;
            }
        }
        return days;
    }

    private static bool ShowsDay(string id, Dictionary<string, string> own) =>
        own.TryGetValue(id, out var format)
            ? LettersOf(format).Any(c => c is 'd' or 'j' or 'y')
            : int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var known)
                && known is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58);

    // Without what stands between quotation marks or brackets, or behind a backslash: "dagen", [Red], \d. A Dutch year is a "j".
    private static IEnumerable<char> LettersOf(string format)
    {
        var until = '\0';
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (until != '\0')
            {
                until = c == until ? '\0' : until;
            }
            else if (c is '"' or '[')
            {
                until = c == '[' ? ']' : '"';
            }
            else if (c is '\\' or '_' or '*')
            {
                i++;
            }
            else
            {
                yield return char.ToLowerInvariant(c);
            }
        }
    }

    private static IEnumerable<Dictionary<string, string>> Elements(
        ZipArchive zip,
        string part,
        params string[] names
    )
    {
        using var xml = XlsxRows.Part(zip, part);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || !names.Contains(xml.LocalName))
            {
                continue;
            }
            var attributes = new Dictionary<string, string>();
            while (xml.MoveToNextAttribute())
            {
                attributes[xml.LocalName] = xml.Value;
            }
            yield return attributes;
        }
    }
}
