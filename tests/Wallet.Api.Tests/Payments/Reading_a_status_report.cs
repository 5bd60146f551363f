using Wallet.Api.Payments.Iso20022;
using static Wallet.Api.Payments.Iso20022.PaymentStatus;

namespace Wallet.Api.Tests.Payments;

public sealed class Reading_a_status_report
{
    private const string Partly = "partly-rejected.pain002.xml";
    private const string Wholly = "wholly-rejected.pain002.xml";

    [Fact]
    public void Says_of_each_line_what_becomes_of_it_and_why()
    {
        var report = Read(BankFiles.Text(Partly));

        Assert.Equal(
            ("PSR-20261127-1", "RUN-2026-0017-1"),
            (report.MessageId, report.OriginalMessageId)
        );
        Assert.Equal(
            [
                ("CLAIM-1", Accepted, "ACSP"),
                ("CLAIM-2", Rejected, "RJCT"),
                ("CLAIM-3", Rejected, "RJCT"),
                ("CLAIM-4", Pending, "PDNG"),
            ],
            report.Lines.Select(l => (l.EndToEndId, l.Status.Status, l.Status.Code))
        );
        Assert.Equal(
            [new BankReason("AC01", "IBAN of creditor is unknown")],
            report.Lines[1].Status.Reasons
        );
        Assert.Null(report.OfTheRest);
    }

    [Fact]
    public void Gives_the_reason_in_words_and_keeps_a_code_that_nobody_knows()
    {
        var reasons = Read(BankFiles.Text(Partly)).Lines[2].Status.Reasons;

        Assert.Equal(["XX99", "MS03"], reasons.Select(r => r.Code));
        Assert.Equal(
            ["De bank geeft als reden de code “XX99”.", "De bank geeft geen reden."],
            reasons.Select(r => r.InWords.Nl)
        );
    }

    [Fact]
    public void Says_that_a_whole_file_was_rejected_without_naming_a_line()
    {
        var report = Read(BankFiles.Text(Wholly));

        Assert.Empty(report.Lines);
        Assert.Equal((Rejected, "RJCT"), (report.OfTheRest?.Status, report.OfTheRest?.Code));
        Assert.Equal([new BankReason("AM10", "CtrlSum")], report.OfTheRest!.Reasons);
    }

    [Fact]
    public void Lets_the_status_of_the_payment_go_before_that_of_the_file()
    {
        var text = BankFiles
            .Text(Partly)
            .Replace("<GrpSts>PART<", "<GrpSts>ACCP<", StringComparison.Ordinal)
            .Replace("<PmtInfSts>PART<", "<PmtInfSts>ACSP<", StringComparison.Ordinal);

        Assert.Equal("ACSP", Read(text).OfTheRest?.Code);
    }

    [Fact]
    public void Lets_a_line_without_a_status_have_that_of_the_whole()
    {
        var text = BankFiles
            .Text(Partly)
            .Replace("<TxSts>ACSP</TxSts>", "", StringComparison.Ordinal)
            .Replace("<PmtInfSts>PART<", "<PmtInfSts>RJCT<", StringComparison.Ordinal);

        Assert.Equal(Rejected, Read(text).Lines[0].Status.Status);
    }

    [Theory]
    [InlineData("ACTC", Accepted)]
    [InlineData("ACCP", Accepted)]
    [InlineData("ACSC", Accepted)]
    [InlineData("ACWC", Accepted)]
    [InlineData("RCVD", Pending)]
    [InlineData("ABCD", Pending)]
    [InlineData("CANC", Rejected)]
    public void Decides_nothing_by_a_status_that_we_do_not_know(string code, PaymentStatus status)
    {
        var text = BankFiles.Text(Partly).Replace("PDNG", code, StringComparison.Ordinal);

        Assert.Equal(
            (status, code),
            (Read(text).Lines[3].Status.Status, Read(text).Lines[3].Status.Code)
        );
    }

    [Theory]
    [InlineData("CLAIM-2", "CLAIM-1", "“CLAIM-1”")]
    [InlineData("<OrgnlEndToEndId>CLAIM-2</OrgnlEndToEndId>", "", "OrgnlEndToEndId")]
    [InlineData("<TxSts>ACSP</TxSts>", "", "TxSts")]
    [InlineData("<OrgnlMsgId>RUN-2026-0017-1</OrgnlMsgId>", "", "OrgnlMsgId")]
    [InlineData("<MsgId>PSR-20261127-1</MsgId>", "<MsgId/>", "GrpHdr/MsgId")]
    [InlineData("<Rsn><Cd>AC01</Cd></Rsn>", "<Rsn/>", "Cd")]
    public void Is_refused_when_it_says_something_twice_or_not_at_all(
        string right,
        string wrong,
        string found
    )
    {
        var text = BankFiles.Text(Partly).Replace(right, wrong, StringComparison.Ordinal);

        var because = BankFiles.RefusalOfReport(BankFiles.Stream(text));

        Assert.Contains(found, because.Reason.Nl, StringComparison.Ordinal);
        Assert.Contains(found, because.Reason.En, StringComparison.Ordinal);
    }

    private static StatusReport Read(string text)
    {
        Assert.True(
            StatusReport.TryRead(BankFiles.Stream(text), out var report, out var because),
            $"{because}"
        );
        return report;
    }
}
