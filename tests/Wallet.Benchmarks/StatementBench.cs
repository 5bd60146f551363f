using System.Diagnostics;
using System.Globalization;
using System.Xml;
using Wallet.Api.Payments.Iso20022;
using Wallet.Domain;

namespace Wallet.Benchmarks;

/// A statement of fifty thousand entries, read from disk, and booked by the command payments import. The baseline is an XML reader that goes through the same file and does nothing.
internal static class StatementBench
{
    private const double GoalSeconds = 20;

    // Ten times as many entries may cost no more than the noise of a garbage collector.
    private const double GoalGrowthMegabytes = 32;

    // What a process of the whole product takes for itself before it has to give back.
    private const double GoalBookedGrowthMegabytes = 100;
    private const int Few = 5_000;
    private const int Many = 50_000;

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("wallet-bench-").FullName;
        try
        {
            var (few, many) = (Path.Combine(folder, "few"), Path.Combine(folder, "many"));
            await WriteAsync(few, [.. Enumerable.Range(1, Few).Select(i => $"INV-{i}")]);
            await WriteAsync(many, [.. Enumerable.Range(1, Many).Select(i => $"INV-{i}")]);

            var baseline = await Took.SecondsAsync(() => Task.Run(() => ReadNodes(many)));
            Read(few, Few);
            var before = PeakMegabytes();
            var read = await Took.SecondsAsync(() => Task.Run(() => Read(many, Many)));
            var after = PeakMegabytes();
            var (bookedFew, booked) = await BookAsync(folder);
            return Report.Print(
                "statement",
                new Dictionary<string, double>
                {
                    ["entries"] = Many,
                    ["fileMegabytes"] = new FileInfo(many).Length / 1024.0 / 1024.0,
                    ["readSeconds"] = read,
                    ["baselineSeconds"] = baseline,
                    ["largestMegabytesAfterTenth"] = before,
                    ["largestMegabytes"] = after,
                    ["bookSeconds"] = booked.Seconds,
                    ["bookTenthSeconds"] = bookedFew.Seconds,
                    ["bookMegabytesOfTenth"] = bookedFew.Megabytes,
                    ["bookMegabytes"] = booked.Megabytes,
                },
                new Dictionary<string, double> { ["readToBaseline"] = read / baseline },
                goalsMet: read + booked.Seconds < GoalSeconds
                    && after - before < GoalGrowthMegabytes
                    && booked.Megabytes - bookedFew.Megabytes < GoalBookedGrowthMegabytes
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// Payments of ours that the bank paid, in runs of ten thousand.
    private static async Task<(
        (double Seconds, double Megabytes) Few,
        (double Seconds, double Megabytes) Many
    )> BookAsync(string folder)
    {
        await using var wallet = await InProcessWallet.OpenAsync();
        var (few, many) = (Path.Combine(folder, "paid-few"), Path.Combine(folder, "paid-many"));
        var runs = new SentRuns(wallet);
        await WriteAsync(few, await runs.SendAsync(Few), SentRuns.Euros, isCredit: false);
        await WriteAsync(many, await runs.SendAsync(Many), SentRuns.Euros, isCredit: false);
        return (
            await StatementImport.RunAsync(wallet.Database, few),
            await StatementImport.RunAsync(wallet.Database, many)
        );
    }

    private static double PeakMegabytes() =>
        Process.GetCurrentProcess().PeakWorkingSet64 / 1024.0 / 1024.0;

    private static void Read(string path, int entries)
    {
        using var file = File.OpenRead(path);
        StatementPart? last = null;
        foreach (var part in BankStatement.Read(file))
        {
            last = part;
        }
        if (
            last is not StatementPart.Totals totals
            || totals.Entries != entries
            || totals.Unexplained != Money.Zero
        )
        {
            throw new InvalidOperationException($"It was read as {last}.");
        }
    }

    private static void ReadNodes(string path)
    {
        using var xml = XmlReader.Create(path);
        while (xml.Read()) { }
    }

    private static async Task WriteAsync(
        string path,
        IReadOnlyList<string> ids,
        int euros = 1,
        bool isCredit = true
    )
    {
        var (entries, kind) = (ids.Count, isCredit ? "CRDT" : "DBIT");
        var effect = isCredit ? entries * euros : -entries * euros;
        await using var file = File.CreateText(path);
        await file.WriteAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:{BankStatement.Message}"><BkToCstmrStmt>
                <GrpHdr><MsgId>BENCH-{entries}</MsgId><CreDtTm>2026-11-27T00:00:00Z</CreDtTm></GrpHdr>
                <Stmt><Id>BENCH</Id><Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></Acct>
                {Balance("OPBD", 10_000_000)}
                {Balance("CLBD", 10_000_000 + effect)}

                """
            )
        );
        for (var i = 1; i <= entries; i++)
        {
            await file.WriteAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"""
                    <Ntry>
                      <NtryRef>{i}</NtryRef><Amt Ccy="EUR">{euros}.00</Amt><CdtDbtInd>{kind}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                      <BookgDt><Dt>2026-11-27</Dt></BookgDt><ValDt><Dt>2026-11-27</Dt></ValDt><AcctSvcrRef>2026331C{entries}-{i}</AcctSvcrRef>
                      <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
                      <NtryDtls><TxDtls>
                        <Refs><EndToEndId>{ids[
                        i - 1
                    ]}</EndToEndId></Refs><Amt Ccy="EUR">{euros}.00</Amt>
                        <RltdPties><Dbtr><Pty><Nm>Bakkerij Noë {i}</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>NL69INGB0123456789</IBAN></Id></DbtrAcct></RltdPties>
                        <RltdAgts><DbtrAgt><FinInstnId><BICFI>INGBNL2A</BICFI></FinInstnId></DbtrAgt></RltdAgts>
                        <RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>CUR</Issr></Tp><Ref>5000056789012345</Ref></CdtrRefInf></Strd></RmtInf>
                      </TxDtls></NtryDtls>
                      <AddtlNtryInf>SEPA OVERBOEKING</AddtlNtryInf>
                    </Ntry>

                    """
                )
            );
        }
        await file.WriteAsync("</Stmt></BkToCstmrStmt></Document>");
    }

    private static string Balance(string type, int euros) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""<Bal><Tp><CdOrPrtry><Cd>{type}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">{euros}.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-27</Dt></Dt></Bal>"""
        );
}
