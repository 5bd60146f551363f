using System.Xml;

namespace Wallet.Api.Files;

/// <summary>The text within an element of a workbook. The reader stands at its end afterwards.</summary>
internal static class XlsxText
{
    // What a cell can hold at most, by Excel's own limits; what is longer is cut off.
    private const int CellAtMost = 32_767;

    public static string Add(string text, string more) =>
        text.Length >= CellAtMost ? text : text + more;

    public static string Of(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }
        var (text, depth) = ("", xml.Depth);
        while (xml.Read() && xml.Depth > depth)
        {
            if (
                xml.NodeType
                is XmlNodeType.Text
                    or XmlNodeType.CDATA
                    or XmlNodeType.SignificantWhitespace
                    or XmlNodeType.Whitespace
            )
            {
                text = Add(text, xml.Value);
            }
        }
        return text;
    }
}
