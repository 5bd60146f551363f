using System.Globalization;
using System.Text;
using System.Xml;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments.Iso20022;

/// <summary>Writes a payment file for a bank: a SEPA credit transfer, pain.001.001.09. The same payments make the same bytes.</summary>
public static class CreditTransferFile
{
    public const string Message = "pain.001.001.09";

    /// <summary>
    /// More go into several files. The caller parts them, as each file has an id of its own and somebody must remember what went where.
    /// </summary>
    public const int LinesAtMost = 10_000;

    internal const int LongestName = 70;
    private const int LongestNote = 140;

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>What is wrong, all of it, and then nothing is written; or nothing, and then the file is.</summary>
    public static IReadOnlyList<InputError> Write(CreditTransfer payments, Stream to)
    {
        var errors = CreditTransferCheck.Of(payments);
        if (errors.Count == 0)
        {
            using var xml = XmlWriter.Create(to, Settings);
            WriteDocument(xml, payments);
        }
        return errors;
    }

    private static void WriteDocument(XmlWriter xml, CreditTransfer payments)
    {
        xml.WriteStartDocument();
        xml.WriteStartElement("Document", $"urn:iso:std:iso:20022:tech:xsd:{Message}");
        xml.WriteStartElement("CstmrCdtTrfInitn");
        WriteHeader(xml, payments);
        WritePayment(xml, payments);
        xml.WriteEndDocument();
    }

    private static void WriteHeader(XmlWriter xml, CreditTransfer payments)
    {
        xml.WriteStartElement("GrpHdr");
        xml.WriteElementString("MsgId", payments.MessageId);
        xml.WriteElementString(
            "CreDtTm",
            payments.CreatedAt.ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        );
        WriteTotals(xml, payments);
        WriteName(xml, "InitgPty", payments.Debtor.Name);
        xml.WriteEndElement();
    }

    private static void WritePayment(XmlWriter xml, CreditTransfer payments)
    {
        xml.WriteStartElement("PmtInf");
        xml.WriteElementString("PmtInfId", payments.MessageId);
        xml.WriteElementString("PmtMtd", "TRF");
        // One entry on the statement for the whole file.
        xml.WriteElementString("BtchBookg", "true");
        WriteTotals(xml, payments);
        WriteNested(xml, "SEPA", "PmtTpInf", "SvcLvl", "Cd");
        WriteNested(
            xml,
            payments.ExecutionDay.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            "ReqdExctnDt",
            "Dt"
        );
        WriteName(xml, "Dbtr", payments.Debtor.Name);
        WriteAccount(xml, "DbtrAcct", payments.Debtor.Iban);
        if (payments.Debtor.Bic is { } bic)
        {
            WriteNested(xml, bic, "DbtrAgt", "FinInstnId", "BICFI");
        }
        else
        {
            WriteNested(xml, "NOTPROVIDED", "DbtrAgt", "FinInstnId", "Othr", "Id");
        }
        xml.WriteElementString("ChrgBr", "SLEV");
        foreach (var line in payments.Lines)
        {
            WriteLine(xml, line);
        }
        xml.WriteEndElement();
    }

    private static void WriteLine(XmlWriter xml, CreditTransferLine line)
    {
        xml.WriteStartElement("CdtTrfTxInf");
        WriteNested(xml, line.EndToEndId, "PmtId", "EndToEndId");
        xml.WriteStartElement("Amt");
        xml.WriteStartElement("InstdAmt");
        xml.WriteAttributeString("Ccy", "EUR");
        xml.WriteString(line.Amount.ToString());
        xml.WriteEndElement();
        xml.WriteEndElement();
        WriteName(xml, "Cdtr", line.CreditorName);
        WriteAccount(xml, "CdtrAcct", line.CreditorIban);
        WriteRemittance(xml, line.Remittance);
        xml.WriteEndElement();
    }

    private static void WriteRemittance(XmlWriter xml, Remittance remittance)
    {
        switch (remittance)
        {
            case Remittance.Note note
                when SepaText.Of(note.Text, LongestNote) is { Length: > 0 } text:
                WriteNested(xml, text, "RmtInf", "Ustrd");
                break;
            case Remittance.Reference reference:
                WriteReference(xml, reference.Is);
                break;
        }
    }

    // CUR says that it is a reference by the rules of one country.
    private static void WriteReference(XmlWriter xml, PaymentReference reference)
    {
        xml.WriteStartElement("RmtInf");
        xml.WriteStartElement("Strd");
        xml.WriteStartElement("CdtrRefInf");
        xml.WriteStartElement("Tp");
        WriteNested(xml, "SCOR", "CdOrPrtry", "Cd");
        xml.WriteElementString("Issr", "CUR");
        xml.WriteEndElement();
        xml.WriteElementString("Ref", reference.Value);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteTotals(XmlWriter xml, CreditTransfer payments)
    {
        xml.WriteElementString(
            "NbOfTxs",
            payments.Lines.Count.ToString(CultureInfo.InvariantCulture)
        );
        xml.WriteElementString(
            "CtrlSum",
            Money.Sum(payments.Lines.Select(l => l.Amount)).ToString()
        );
    }

    private static void WriteName(XmlWriter xml, string element, string name) =>
        WriteNested(xml, SepaText.Of(name, LongestName), element, "Nm");

    private static void WriteAccount(XmlWriter xml, string element, Iban iban) =>
        WriteNested(xml, iban.Value, element, "Id", "IBAN");

    private static void WriteNested(
        XmlWriter xml,
        string text,
        params ReadOnlySpan<string> elements
    )
    {
        foreach (var element in elements)
        {
            xml.WriteStartElement(element);
        }
        xml.WriteString(text);
        foreach (var _ in elements)
        {
            xml.WriteEndElement();
        }
    }
}
