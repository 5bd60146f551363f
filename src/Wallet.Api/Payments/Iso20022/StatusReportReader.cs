using Wallet.Api.Words;

namespace Wallet.Api.Payments.Iso20022;

/// <summary>Reads one status report from its document on.</summary>
internal sealed class StatusReportReader(IsoReader xml)
{
    private const int LinesAtMost = 100_000;

    // A group of which part was accepted says nothing of a line.
    private const string PartlyAccepted = "PART";

    private readonly List<LineStatus> lines = [];
    private readonly HashSet<string> named = [];
    private readonly List<ReportedStatus?> payments = [];
    private string? messageId;
    private string? originalMessageId;
    private ReportedStatus? group;

    public StatusReport Read()
    {
        var start = xml.Here;
        foreach (var document in xml.Document())
        {
            if (document == "CstmrPmtStsRpt")
            {
                ReadReport();
            }
        }
        return new StatusReport(
            IsoValues.Required(messageId, start, "GrpHdr/MsgId"),
            IsoValues.Required(originalMessageId, start, "OrgnlGrpInfAndSts/OrgnlMsgId"),
            payments is [{ } only] ? only : group,
            lines
        );
    }

    private void ReadReport()
    {
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "GrpHdr":
                    messageId = xml.At("MsgId");
                    break;
                case "OrgnlGrpInfAndSts":
                    ReadGroup();
                    break;
                case "OrgnlPmtInfAndSts":
                    ReadPayment();
                    break;
            }
        }
    }

    private void ReadGroup()
    {
        string? status = null;
        var reasons = new List<BankReason>();
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "OrgnlMsgId":
                    originalMessageId = xml.Text();
                    break;
                case "GrpSts":
                    status = xml.Text();
                    break;
                case "StsRsnInf":
                    reasons.Add(BankReason.Read(xml));
                    break;
            }
        }
        group = Whole(status, reasons);
    }

    private void ReadPayment()
    {
        string? status = null;
        var reasons = new List<BankReason>();
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "PmtInfSts":
                    status = xml.Text();
                    break;
                case "StsRsnInf":
                    reasons.Add(BankReason.Read(xml));
                    break;
                case "TxInfAndSts":
                    ReadLine(Whole(status, reasons) ?? group);
                    break;
            }
        }
        payments.Add(Whole(status, reasons));
    }

    private void ReadLine(ReportedStatus? whole)
    {
        var start = xml.Here;
        string? endToEndId = null;
        string? status = null;
        var reasons = new List<BankReason>();
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "OrgnlEndToEndId":
                    endToEndId = xml.Text();
                    break;
                case "TxSts":
                    status = xml.Text();
                    break;
                case "StsRsnInf":
                    reasons.Add(BankReason.Read(xml));
                    break;
            }
        }
        Add(
            start,
            new LineStatus(
                IsoValues.Required(endToEndId, start, "OrgnlEndToEndId"),
                ReportedStatus.Of(
                    IsoValues.Required(status ?? whole?.Code, start, "TxSts"),
                    reasons.Count > 0 || whole is null ? reasons : whole.Reasons
                )
            )
        );
    }

    private void Add(Place place, LineStatus line)
    {
        if (!named.Add(line.EndToEndId))
        {
            throw IsoReader.Refuse(place, BankFileWords.Twice(line.EndToEndId));
        }
        if (lines.Count == LinesAtMost)
        {
            throw IsoReader.Refuse(place, BankFileWords.TooMany("TxInfAndSts", LinesAtMost));
        }
        lines.Add(line);
    }

    private static ReportedStatus? Whole(string? status, IReadOnlyList<BankReason> reasons) =>
        status is null or PartlyAccepted ? null : ReportedStatus.Of(status, reasons);
}
