using System.Runtime.InteropServices;
using System.Text;
using System.Xml;
using Wallet.Api.Words;

namespace Wallet.Api.Payments.Iso20022;

/// <summary>
/// Walks through a message of ISO 20022 from its first to its last element and keeps nothing of it. Whatever is wrong with the file is an
/// <see cref="UnreadableException"/>; nothing outside of the file is ever looked up.
/// </summary>
internal sealed class IsoReader : IDisposable
{
    private const int DeepestElement = 64;
    private const int LongestText = 2_048;
    private const string NamespacePrefix = "urn:iso:std:iso:20022:tech:xsd:";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    private readonly BoundedText text;
    private readonly XmlReader xml;
    private readonly string ns;

    private IsoReader(Stream file, string message)
    {
        text = new BoundedText(file);
        ns = NamespacePrefix + message;
        try
        {
            // This reads on already.
            xml = XmlReader.Create(text, Settings);
        }
        catch (Exception e) when (ReasonOf(e) is { } reason)
        {
            throw Refuse(PlaceOf(e), reason);
        }
    }

    /// <summary>Where the last element began that <see cref="Children"/> came to.</summary>
    public Place Here { get; private set; } = new(1, 1);

    /// <summary>Opens a file that holds this message ("camt.053.001.08") and stands at its document.</summary>
    public static IsoReader Open(Stream file, string message)
    {
        var reader = new IsoReader(file, message);
        reader.FindDocument();
        return reader;
    }

    /// <summary>
    /// The names of the elements within the one that was reached last. Each may be read by <see cref="Text"/> or by this method again, or be left
    /// alone. An element of another namespace has no name.
    /// </summary>
    public IEnumerable<string> Children()
    {
        var depth = xml.Depth;
        if (IsEmptyElement)
        {
            yield break;
        }
        while (Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                Here = Now;
                yield return xml.NamespaceURI == ns ? xml.LocalName : "";
                GoToEndOf(depth + 1);
            }
        }
    }

    /// <summary>The names of the elements within, after checking that no other follows the document.</summary>
    public IEnumerable<string> Document()
    {
        foreach (var name in Children())
        {
            yield return name;
        }
        while (Read()) { }
    }

    /// <summary>The text of the element that was reached last, without spaces around it; null when there is none.</summary>
    public string? Text()
    {
        var name = xml.LocalName;
        var found = new StringBuilder();
        while (!IsEmptyElement && Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.SignificantWhitespace))
            {
                throw Refuse(BankFileWords.NoPlainText(name));
            }
            found.Append(Value());
            if (found.Length > LongestText)
            {
                throw Refuse(BankFileWords.TextTooLong(LongestText));
            }
        }
        return found.ToString().Trim() is { Length: > 0 } trimmed ? trimmed : null;
    }

    public string? Attribute(string name) => xml.GetAttribute(name);

    public UnreadableException Refuse(Text reason) => Refuse(Here, reason);

    public static UnreadableException Refuse(Place place, Text reason) =>
        new(new Unreadable(place.Line, place.Position, reason));

    public void Dispose()
    {
        xml.Dispose();
        text.Dispose();
    }

    private bool IsEmptyElement => xml.NodeType == XmlNodeType.Element && xml.IsEmptyElement;

    private Place Now =>
        xml is IXmlLineInfo { LineNumber: > 0 } at
            ? new Place(at.LineNumber, at.LinePosition)
            : Here;

    private void FindDocument()
    {
        while (Read() && xml.NodeType != XmlNodeType.Element)
        {
            if (
                xml.NodeType == XmlNodeType.XmlDeclaration
                && xml.GetAttribute("encoding") is { } encoding
                && !encoding.Equals("UTF-8", StringComparison.OrdinalIgnoreCase)
            )
            {
                throw Refuse(BankFileWords.OtherEncoding(encoding));
            }
        }
        Here = Now;
        if ((xml.LocalName, xml.NamespaceURI) != ("Document", ns))
        {
            throw Refuse(BankFileWords.OtherMessage(xml.LocalName, xml.NamespaceURI, ns));
        }
    }

    private void GoToEndOf(int depth)
    {
        while (xml.Depth > depth || !(xml.NodeType == XmlNodeType.EndElement || IsEmptyElement))
        {
            Read();
        }
    }

    private bool Read()
    {
        var read = false;
        try
        {
            read = xml.Read();
        }
        catch (Exception e) when (ReasonOf(e) is { } reason)
        {
            throw Refuse(PlaceOf(e), reason);
        }
        return xml.Depth <= DeepestElement
            ? read
            : throw Refuse(Now, BankFileWords.TooDeep(DeepestElement));
    }

    // The reader may have to read on for the rest of a text.
    private string Value()
    {
        try
        {
            return xml.Value;
        }
        catch (Exception e) when (ReasonOf(e) is { } reason)
        {
            throw Refuse(PlaceOf(e), reason);
        }
    }

    private Place PlaceOf(Exception e) =>
        e is XmlException { LineNumber: > 0 } at ? new Place(at.LineNumber, at.LinePosition) : Now;

    // .NET tells a document type only by its message; without that line it would still be refused, as no sound XML.
    private Text? ReasonOf(Exception e) =>
        e switch
        {
            DecoderFallbackException => BankFileWords.NotUtf8,
            TooLongException tooLong => tooLong.Reason,
            XmlException when e.Message.Contains("DTD is prohibited", StringComparison.Ordinal) =>
                BankFileWords.DocumentType,
            XmlException when text.HasEnded => BankFileWords.EndsTooEarly,
            XmlException => BankFileWords.NotXml,
            _ => null,
        };
}

/// <summary>A place in a file; both are counted from 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Place(int Line, int Position);
