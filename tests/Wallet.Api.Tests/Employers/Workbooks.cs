using System.IO.Compression;
using System.Security;
using System.Text;

namespace Wallet.Api.Tests.Employers;

/// Makes workbooks as spreadsheets save them: shared texts, styles for days, cells that are merged.
internal static class Workbooks
{
    /// In the styles below.
    public const int Plain = 0;
    public const int Day = 1;
    public const int DutchDay = 2;
    public const int Euros = 3;

    public static string Text(string place, string text) =>
        $"""<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(text)}</t></is></c>""";

    public static string Shared(string place, int index) =>
        $"""<c r="{place}" t="s"><v>{index}</v></c>""";

    public static string Number(string place, string number, int style = Plain) =>
        $"""<c r="{place}" s="{style}"><v>{number}</v></c>""";

    public static string Formula(string place, string formula, string found) =>
        $"""<c r="{place}"><f>{formula}</f><v>{found}</v></c>""";

    public static string Row(int number, params string[] cells) =>
        $"""<row r="{number}">{string.Concat(cells)}</row>""";

    /// <param name="sheets">Of each the rows, and what stands behind them.</param>
    public static byte[] Of(string[] shared, params string[] sheets)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Write(
                "xl/workbook.xml",
                $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{string.Concat(sheets.Select((_, i) => $"""<sheet name="Blad{i + 1}" sheetId="{i + 1}" r:id="rId{i + 1}"/>"""))}</sheets></workbook>"""
            );
            Write(
                "xl/_rels/workbook.xml.rels",
                $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(sheets.Select((_, i) => $"""<Relationship Id="rId{i + 1}" Type="worksheet" Target="worksheets/sheet{i + 1}.xml"/>"""))}</Relationships>"""
            );
            Write(
                "xl/sharedStrings.xml",
                $"""<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{string.Concat(shared.Select(t => $"<si><r><t>{SecurityElement.Escape(t[..1])}</t></r><r><t>{SecurityElement.Escape(t[1..])}</t></r></si>"))}</sst>"""
            );
            Write(
                "xl/styles.xml",
                """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="dd\-mm\-jjjj"/><numFmt numFmtId="165" formatCode="&quot;dag&quot; #,##0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>"""
            );
            foreach (var (rows, i) in sheets.Select((s, i) => (s, i)))
            {
                Write(
                    $"xl/worksheets/sheet{i + 1}.xml",
                    $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells></worksheet>"""
                );
            }

            void Write(string name, string xml)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(xml));
            }
        }
        return bytes.ToArray();
    }
}
