using System.Text;
using CsCheck;
using Wallet.Api.Payments.Iso20022;
using Wallet.Api.Words;

namespace Wallet.Api.Tests.Payments;

/// Each is refused in words and at a place; nothing is thrown, and nothing outside of the file is asked for.
public sealed class A_hostile_file
{
    private static readonly string Statement = BankFiles.Text("batch-without-details.camt053.xml");
    private static readonly string Report = BankFiles.Text("partly-rejected.pain002.xml");

    [Theory]
    [InlineData("<!DOCTYPE Document>")]
    [InlineData("<!DOCTYPE Document SYSTEM \"http://127.0.0.1:9/evil.dtd\">")]
    [InlineData("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE d [<!ENTITY % a SYSTEM \"http://127.0.0.1:9/a\"> %a;]>")]
    [InlineData(
        "<!DOCTYPE d [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
    )]
    public void With_a_document_type_is_refused_before_anything_of_it_is_read(string type)
    {
        var at = Statement.IndexOf("<Document", StringComparison.Ordinal);

        Assert.Equal(BankFileWords.DocumentType, Refused(Statement.Insert(at, type)).Reason);
        at = Report.IndexOf("<Document", StringComparison.Ordinal);
        Assert.Equal(
            BankFileWords.DocumentType,
            BankFiles.RefusalOfReport(BankFiles.Stream(Report.Insert(at, type))).Reason
        );
    }

    [Fact]
    public void With_an_entity_that_nobody_declared_is_refused_where_it_stands()
    {
        var because = Refused(Statement.Replace("SEPA BATCH", "&a;", StringComparison.Ordinal));

        Assert.Equal(BankFileWords.NotXml, because.Reason);
        Assert.Equal("      </Ntry>", Line(because.Line + 1));
    }

    [Theory]
    [InlineData("camt.053.001.08", "camt.053.001.02")]
    [InlineData("urn:iso:std:iso:20022:tech:xsd:camt.053.001.08", "")]
    [InlineData("xmlns=\"urn", "xmlns:x=\"urn")]
    [InlineData("Document", "BizMsgEnvlp")]
    public void Of_another_kind_is_refused_with_what_it_is(string right, string wrong)
    {
        var because = Refused(Statement.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Equal(2, because.Line);
        Assert.Contains("camt.053.001.08", because.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_the_other_kind_is_refused_by_both()
    {
        Assert.Contains("pain.002", Refused(Report).Reason.Nl, StringComparison.Ordinal);
        Assert.Contains(
            "camt.053",
            BankFiles.RefusalOfReport(BankFiles.Stream(Statement)).Reason.Nl,
            StringComparison.Ordinal
        );
    }

    /// At every hundredth place, so in tags, names, texts and attributes.
    [Fact]
    public void That_ends_too_early_is_refused_at_its_end()
    {
        for (var length = 0; length < Statement.TrimEnd().Length; length += 100)
        {
            var because = Refused(Statement[..length]);
            Assert.Equal(BankFileWords.EndsTooEarly, because.Reason);
        }
        Assert.Equal(
            BankFileWords.EndsTooEarly,
            BankFiles.RefusalOfReport(BankFiles.Stream(Report[..^20])).Reason
        );
    }

    [Theory]
    [InlineData("</Stmt>", "</Stmnt>")]
    [InlineData("<Cd>BOOK</Cd>", "<Cd>BOOK</cd>")]
    [InlineData("</Document>", "</Document><Document/>")]
    [InlineData("SEPA BATCH", "SEPA \u0001 BATCH")]
    [InlineData("SEPA BATCH", "SEPA < BATCH")]
    [InlineData("Ccy=\"EUR\"", "Ccy=\"EUR\" Ccy=\"EUR\"")]
    public void That_is_no_sound_XML_is_refused(string right, string wrong) =>
        Assert.Equal(
            BankFileWords.NotXml,
            Refused(Statement.Replace(right, wrong, StringComparison.Ordinal)).Reason
        );

    [Fact]
    public void In_another_encoding_is_refused()
    {
        foreach (
            var encoding in new[]
            {
                Encoding.Unicode,
                Encoding.BigEndianUnicode,
                Encoding.UTF32,
                Encoding.Latin1,
            }
        )
        {
            using var file = new MemoryStream([
                .. encoding.Preamble,
                .. encoding.GetBytes(Statement),
            ]);
            var because = BankFiles.RefusalOfStatement(file);
            Assert.Equal(BankFileWords.NotUtf8, because.Reason);
        }
        Assert.Contains(
            "ISO-8859-1",
            Refused(Statement.Replace("UTF-8", "ISO-8859-1", StringComparison.Ordinal)).Reason.Nl,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void May_say_its_encoding_by_a_mark_or_not_at_all()
    {
        using var marked = new MemoryStream([
            .. Encoding.UTF8.Preamble,
            .. Encoding.UTF8.GetBytes(Statement),
        ]);

        Assert.IsType<StatementPart.Totals>(BankStatement.Read(marked).Last());
        var silent = Statement[Statement.IndexOf("<Document", StringComparison.Ordinal)..];
        Assert.IsType<StatementPart.Totals>(BankFiles.ReadStatement(silent)[^1]);
    }

    [Theory]
    [InlineData("<AddtlNtryInf>", "</AddtlNtryInf>", 2_100)] // a text that is read
    [InlineData("<Ustrd>", "</Ustrd>", 200_000)]
    [InlineData("<Skipped>", "</Skipped>", 200_000)]
    [InlineData("<Skipped a=\"", "\"/>", 200_000)]
    [InlineData("<", "/>", 200_000)]
    [InlineData("<!--", "-->", 200_000)]
    public void With_a_huge_text_is_refused_before_all_of_it_is_read(
        string before,
        string after,
        int length
    )
    {
        var text = $"{before}{new string('x', length)}{after}";

        var because = Refused(
            Statement.Replace(
                "<AddtlNtryInf>SEPA BATCH</AddtlNtryInf>",
                text,
                StringComparison.Ordinal
            )
        );

        Assert.Contains("tekens", because.Reason.Nl, StringComparison.Ordinal);
        Assert.InRange(because.Line, 60, 75);
    }

    [Fact]
    public void With_texts_in_pieces_is_measured_by_the_whole()
    {
        var pieces = string.Concat(Enumerable.Repeat("xxxxxxxxx<!---->", 1_000));

        Assert.Contains(
            "2048",
            Refused(Statement.Replace("SEPA BATCH", pieces, StringComparison.Ordinal)).Reason.Nl,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("<![CDATA[x]]>")]
    [InlineData("SEPA <b>BATCH</b>")]
    public void With_more_than_text_in_a_text_is_refused(string text) =>
        Assert.Equal(
            BankFileWords.NoPlainText("AddtlNtryInf"),
            Refused(Statement.Replace("SEPA BATCH", text, StringComparison.Ordinal)).Reason
        );

    [Fact]
    public void With_elements_within_elements_without_an_end_is_refused() =>
        Assert.Equal(
            BankFileWords.TooDeep(64),
            Refused(
                Statement.Replace(
                    "<AddtlNtryInf>",
                    string.Concat(Enumerable.Repeat("<a>", 100_000)),
                    StringComparison.Ordinal
                )
            ).Reason
        );

    [Theory]
    [InlineData("-12.50")]
    [InlineData("+12.50")]
    [InlineData("12.345")]
    [InlineData("12,50")]
    [InlineData("1.000.00")]
    [InlineData("1e3")]
    [InlineData("NaN")]
    [InlineData("")]
    [InlineData("٣")]
    [InlineData("10000000000.00")]
    [InlineData("99999999999999999999999999")]
    public void With_an_amount_that_is_none_is_refused_with_what_was_found(string amount)
    {
        var because = Refused(
            Statement.Replace(">93.25<", $">{amount}<", StringComparison.Ordinal)
        );

        Assert.Contains($"“{amount}”", because.Reason.Nl, StringComparison.Ordinal);
        Assert.Contains(
            "“93.25”".Replace("93.25", amount, StringComparison.Ordinal),
            because.Reason.En,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<Amt Ccy=\"EUR\">93.25</Amt>",
            Line(because.Line),
            StringComparison.Ordinal
        );
        Assert.Equal(10, because.Position);
    }

    [Theory]
    [InlineData("<Id>NL91ABNA0417164300.2026-11-27</Id>", "", "Stmt/Id")]
    [InlineData("<MsgId>CAMT05320261127000001</MsgId>", "", "GrpHdr/MsgId")]
    [InlineData("<IBAN>NL91ABNA0417164300</IBAN>", "", "Acct/Id/IBAN")]
    [InlineData(
        "<IBAN>NL91ABNA0417164300</IBAN>",
        "<IBAN>NL92ABNA0417164300</IBAN>",
        "Acct/Id/IBAN"
    )]
    [InlineData("<Cd>CLBD</Cd>", "<Cd>ITBD</Cd>", "CLBD")]
    [InlineData("<Amt Ccy=\"EUR\">93.25</Amt>", "", "Ntry/Amt")]
    [InlineData("<Amt Ccy=\"EUR\">93.25</Amt>", "<Amt>93.25</Amt>", "Ccy")]
    [InlineData("<Amt Ccy=\"EUR\">93.25</Amt>", "<Amt Ccy=\"eur\">93.25</Amt>", "“eur”")]
    [InlineData("<CdtDbtInd>DBIT</CdtDbtInd>", "", "Ntry/CdtDbtInd")]
    [InlineData("<CdtDbtInd>DBIT</CdtDbtInd>", "<CdtDbtInd>dbit</CdtDbtInd>", "“dbit”")]
    [InlineData("<Sts><Cd>BOOK</Cd></Sts>", "", "Ntry/Sts")]
    [InlineData("<Sts><Cd>BOOK</Cd></Sts>", "<Sts>BOOK</Sts>", "Cd")]
    [InlineData("<RvslInd>false</RvslInd>", "<RvslInd>no</RvslInd>", "“no”")]
    [InlineData("<Dt>2026-12-01</Dt>", "<Dt>2026-02-30</Dt>", "“2026-02-30”")]
    [InlineData("<Dt>2026-12-01</Dt>", "<Dt>01-12-2026</Dt>", "“01-12-2026”")]
    [InlineData("<Dt>2026-12-01</Dt>", "<Dt>2026-12-011</Dt>", "“2026-12-011”")]
    [InlineData("<Dt>2026-12-01</Dt>", "", "Dt")]
    [InlineData("<Amt Ccy=\"EUR\">138431.75</Amt>", "<Amt Ccy=\"USD\">138431.75</Amt>", "USD")]
    [InlineData("<Cd>PRCD</Cd>", "<Cd>CLBD</Cd>", "CLBD")]
    public void That_lacks_something_or_says_something_strange_is_refused_with_its_name(
        string right,
        string wrong,
        string found
    )
    {
        Assert.Contains(right, Statement, StringComparison.Ordinal);

        var because = Refused(Statement.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(found, because.Reason.Nl, StringComparison.Ordinal);
        Assert.Contains(found, because.Reason.En, StringComparison.Ordinal);
        Assert.InRange(because.Line, 2, 200);
    }

    [Fact]
    public void With_two_statements_or_none_is_refused()
    {
        var statement = Statement[
            Statement.IndexOf("<Stmt>", StringComparison.Ordinal)..(
                Statement.IndexOf("</Stmt>", StringComparison.Ordinal) + "</Stmt>".Length
            )
        ];

        Assert.Equal(
            BankFileWords.SecondStatement,
            Refused(
                Statement.Replace("</Stmt>", $"</Stmt>{statement}", StringComparison.Ordinal)
            ).Reason
        );
        Assert.Equal(
            BankFileWords.Missing("Stmt"),
            Refused(Statement.Replace(statement, "", StringComparison.Ordinal)).Reason
        );
    }

    [Fact]
    public void Of_any_bytes_is_refused_without_an_exception() =>
        Check.Sample(
            Gen.Select(Gen.Int[0, Statement.Length - 1], Gen.Byte.Array[0, 20]),
            change =>
            {
                var bytes = Encoding.UTF8.GetBytes(Statement);
                using var file = new MemoryStream([
                    .. bytes[..change.Item1],
                    .. change.Item2,
                    .. bytes[Math.Min(bytes.Length, change.Item1 + change.Item2.Length)..],
                ]);
                Assert.True(
                    BankStatement.Read(file).Last() is StatementPart.Totals or StatementPart.Refused
                );
            },
            iter: 2_000
        );

    private static Unreadable Refused(string text) =>
        BankFiles.RefusalOfStatement(BankFiles.Stream(text));

    private static string Line(int number) => Statement.Split('\n')[number - 1];
}
