using System.Globalization;
using System.Security;
using Wallet.Api.Payments.Iso20022;
using Wallet.Domain;

namespace Wallet.Testing.Payments;

/// <summary>Writes statements of a bank, with every strange thing that a bank or somebody else could put in.</summary>
public sealed class Statement(string messageId = "CAMT-1", string account = PaymentWorld.OurAccount)
{
    private readonly List<string> entries = [];
    private Money sum;
    private int references;

    public string References { get; init; } = "2026329C";

    /// <summary>The bank paid one payment.</summary>
    public Statement Paid(string endToEndId, string amount, string? reference = null) =>
        Add(false, amount, Details(endToEndId, amount), reference: reference);

    /// <summary>A payment came back.</summary>
    public Statement Returned(
        string endToEndId,
        string amount,
        string reason = "AC04",
        string? reference = null
    ) =>
        Add(
            true,
            amount,
            Details(endToEndId, amount, $"<RtrInf><Rsn><Cd>{reason}</Cd></Rsn></RtrInf>"),
            reference: reference
        );

    /// <summary>The bank undid its own entry.</summary>
    public Statement Reversed(string endToEndId, string amount, bool isCredit = true) =>
        Add(isCredit, amount, Details(endToEndId, amount), isReversal: true);

    /// <summary>Money came in.</summary>
    public Statement Received(string? endToEndId, string amount, string? reference = null) =>
        Add(true, amount, Details(endToEndId, amount), reference: reference);

    /// <summary>Money came in under a payment reference; or the bank takes it back.</summary>
    public Statement ReceivedFor(
        string paymentReference,
        string amount,
        string? iban,
        bool isUndone = false
    ) =>
        Add(
            !isUndone,
            amount,
            $"""<TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><Amt Ccy="EUR">{amount}</Amt><RltdPties><Dbtr><Pty><Nm>De Brug</Nm></Pty></Dbtr>{(
                iban is null ? "" : $"<DbtrAcct><Id><IBAN>{iban}</IBAN></Id></DbtrAcct>"
            )}</RltdPties><RmtInf><Strd><CdtrRefInf><Ref>{paymentReference}</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>""",
            isReversal: isUndone
        );

    /// <summary>A whole file was booked as one, and its payments are not told.</summary>
    public Statement PaidBatch(string fileId, string amount, bool isCredit = false) =>
        Add(isCredit, amount, $"<Btch><MsgId>{fileId}</MsgId></Btch>", isReversal: isCredit);

    /// <summary>A whole file was booked as one, with each payment in it.</summary>
    public Statement PaidTogether(string amount, params (string Id, string Amount)[] payments) =>
        Add(false, amount, string.Concat(payments.Select(p => Details(p.Id, p.Amount))));

    public Statement InDollars(string endToEndId, string amount) =>
        Add(false, amount, Details(endToEndId, amount, currency: "USD"), currency: "USD");

    public Statement Announced(string endToEndId, string amount) =>
        Add(false, amount, Details(endToEndId, amount), status: "PDNG");

    /// <summary>Costs, with nothing about a payment.</summary>
    public Statement Costs(string amount) => Add(false, amount, "");

    public string Xml =>
        $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:{BankStatement.Message}"><BkToCstmrStmt>
            <GrpHdr><MsgId>{messageId}</MsgId><CreDtTm>2026-11-26T06:00:00Z</CreDtTm></GrpHdr>
            <Stmt><Id>{messageId}</Id><Acct><Id><IBAN>{account}</IBAN></Id></Acct>
            {Balance("OPBD", Money.Euro(1_000_000))}
            {Balance("CLBD", Money.Euro(1_000_000) + sum)}
            {string.Join('\n', entries)}
            </Stmt></BkToCstmrStmt></Document>
            """;

    private Statement Add(
        bool isCredit,
        string amount,
        string details,
        bool isReversal = false,
        string status = "BOOK",
        string currency = "EUR",
        string? reference = null
    )
    {
        entries.Add(
            $"""
            <Ntry><NtryRef>{++references}</NtryRef><Amt Ccy="{currency}">{amount}</Amt><CdtDbtInd>{(
                isCredit ? "CRDT" : "DBIT"
            )}</CdtDbtInd>
            {(
                isReversal ? "<RvslInd>true</RvslInd>" : ""
            )}<Sts><Cd>{status}</Cd></Sts><BookgDt><Dt>2026-11-26</Dt></BookgDt>
            <AcctSvcrRef>{reference
                ?? $"{References}{references}"}</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
            {(details.Length > 0 ? $"<NtryDtls>{details}</NtryDtls>" : "")}</Ntry>
            """
        );
        if (status == "BOOK" && currency == "EUR" && Money.TryParse(amount, out var money))
        {
            sum += isCredit ? money : -money;
        }
        return this;
    }

    private static string Details(
        string? endToEndId,
        string amount,
        string more = "",
        string currency = "EUR"
    ) =>
        $"""<TxDtls><Refs><EndToEndId>{SecurityElement.Escape(endToEndId ?? "NOTPROVIDED")}</EndToEndId></Refs><Amt Ccy="{currency}">{amount}</Amt><RltdPties><Cdtr><Pty><Nm>Vakhuis</Nm></Pty></Cdtr></RltdPties>{more}</TxDtls>""";

    private static string Balance(string type, Money amount) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""<Bal><Tp><CdOrPrtry><Cd>{type}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-26</Dt></Dt></Bal>"""
        );
}

/// <summary>Writes status reports of a bank.</summary>
public static class Report
{
    public static string Of(
        string original,
        string? group,
        params (string Id, string Status)[] lines
    ) =>
        $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:{StatusReport.Message}"><CstmrPmtStsRpt>
            <GrpHdr><MsgId>STS-1</MsgId><CreDtTm>2026-11-26T06:00:00Z</CreDtTm></GrpHdr>
            <OrgnlGrpInfAndSts><OrgnlMsgId>{original}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>{(
                group is null ? "" : $"<GrpSts>{group}</GrpSts>"
            )}</OrgnlGrpInfAndSts>
            <OrgnlPmtInfAndSts><OrgnlPmtInfId>{original}</OrgnlPmtInfId>
            {string.Concat(lines.Select(Line))}
            </OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>
            """;

    private static string Line((string Id, string Status) line) =>
        $"<TxInfAndSts><OrgnlEndToEndId>{line.Id}</OrgnlEndToEndId><TxSts>{line.Status}</TxSts>{(line.Status == "RJCT" ? "<StsRsnInf><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf>" : "")}</TxInfAndSts>";
}
