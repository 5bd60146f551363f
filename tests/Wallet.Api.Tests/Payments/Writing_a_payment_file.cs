using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using Wallet.Api.Payments.Iso20022;
using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Tests.Payments;

public sealed class Writing_a_payment_file
{
    private static readonly XNamespace Ns = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private static readonly Debtor Payer = new(
        "Stichting Ontwikkelrekening",
        BankFiles.Iban("NL91 ABNA 0417 1643 00"),
        "ABNANL2A"
    );

    private static readonly CreditTransfer Payments = new(
        "RUN-2026-0017-1",
        Instant.FromUtc(2026, 11, 27, 9, 30, 15) + Duration.FromMilliseconds(987),
        Payer,
        new LocalDate(2026, 11, 30),
        [
            new(
                "CLAIM-1",
                new Money(123_450),
                "Opleidingen Noë & Ağaoğlu [Utrecht]",
                BankFiles.Iban("NL20 INGB 0001 2345 67"),
                new Remittance.Note("Cursus lassen;\nstartdag 1 december 2026")
            ),
            new(
                "CLAIM-2",
                new Money(1),
                "Belastingdienst",
                BankFiles.Iban("NL44 RABO 0123 4567 89"),
                new Remittance.Reference(PaymentReference.Of(56_789_012_345))
            ),
            new(
                "CLAIM-3",
                new Money(15),
                "Lascentrum Twente",
                BankFiles.Iban("DE89 3704 0044 0532 0130 00"),
                new Remittance.Note(" ")
            ),
        ]
    );

    [Fact]
    public void Gives_the_file_that_a_bank_takes() =>
        Assert.Equal(BankFiles.Text("payments.pain001.xml").TrimEnd(), Written(Payments));

    [Fact]
    public void Gives_the_same_bytes_again_in_any_culture()
    {
        var first = Written(Payments);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(first, Written(Payments with { Lines = [.. Payments.Lines] }));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Gives_a_valid_file_whatever_the_names_and_texts_are() =>
        AnyPayments.Sample(
            payments =>
            {
                using var file = new MemoryStream();
                Assert.Empty(CreditTransferFile.Write(payments, file));
                file.Position = 0;
                Assert.Empty(BankFiles.Invalidities(CreditTransferFile.Message, file));
            },
            iter: 200
        );

    [Fact]
    public void Counts_and_adds_up_what_is_in_it() =>
        AnyPayments.Sample(
            payments =>
            {
                var file = XDocument.Parse(Written(payments));

                var amounts = file.Descendants(Ns + "InstdAmt")
                    .Select(a => decimal.Parse(a.Value, CultureInfo.InvariantCulture))
                    .ToArray();
                Assert.Equal(
                    payments.Lines.Select(l => (l.EndToEndId, l.CreditorIban.Value)),
                    file.Descendants(Ns + "CdtTrfTxInf")
                        .Select(t =>
                            (
                                t.Descendants(Ns + "EndToEndId").Single().Value,
                                t.Descendants(Ns + "IBAN").Single().Value
                            )
                        )
                );
                foreach (
                    var part in new[] { "GrpHdr", "PmtInf" }.Select(p =>
                        file.Descendants(Ns + p).Single()
                    )
                )
                {
                    Assert.Equal(
                        amounts.Length,
                        int.Parse(part.Element(Ns + "NbOfTxs")!.Value, CultureInfo.InvariantCulture)
                    );
                    Assert.Equal(
                        amounts.Sum(),
                        decimal.Parse(
                            part.Element(Ns + "CtrlSum")!.Value,
                            CultureInfo.InvariantCulture
                        )
                    );
                }
            },
            iter: 200
        );

    [Fact]
    public void Says_that_the_bank_is_not_named_when_it_is_not() =>
        Assert.Contains(
            "NOTPROVIDED",
            Written(Payments with { Debtor = Payer with { Bic = null } }),
            StringComparison.Ordinal
        );

    [Fact]
    public void Is_refused_with_everything_that_is_wrong_and_then_writes_nothing()
    {
        var line = Payments.Lines[0];
        using var file = new MemoryStream();

        var errors = CreditTransferFile.Write(
            new CreditTransfer(
                "/RUN",
                default,
                new Debtor("漢字", Payer.Iban, "ABNANL2"),
                Payments.ExecutionDay,
                [
                    line with
                    {
                        EndToEndId = new string('x', 36),
                    },
                    line with
                    {
                        Amount = Money.Zero,
                        CreditorName = "",
                    },
                    line with
                    {
                        Amount = new Money(100_000_000_000),
                    },
                    line with
                    {
                        EndToEndId = "Noë",
                    },
                ]
            ),
            file
        );

        Assert.Equal(
            [
                "messageId",
                "debtor.name",
                "debtor.bic",
                "lines[0].endToEndId",
                "lines[1].amount",
                "lines[1].creditorName",
                "lines[2].amount",
                "lines[3].endToEndId",
                "lines[2].endToEndId", // there twice
            ],
            errors.Select(e => e.Field)
        );
        Assert.All(errors, e => Assert.NotEqual(e.Message.Nl, e.Message.En));
        Assert.Equal(0, file.Length);
    }

    [Fact]
    public void Takes_ten_thousand_lines_and_not_one_more()
    {
        Assert.Empty(CreditTransferFile.Write(With(10_000), Stream.Null));
        Assert.Equal(
            "lines",
            Assert.Single(CreditTransferFile.Write(With(10_001), Stream.Null)).Field
        );
        Assert.Equal("lines", Assert.Single(CreditTransferFile.Write(With(0), Stream.Null)).Field);

        static CreditTransfer With(int lines) =>
            Payments with
            {
                Lines =
                [
                    .. Enumerable
                        .Range(0, lines)
                        .Select(i => Payments.Lines[0] with { EndToEndId = $"CLAIM-{i}" }),
                ],
            };
    }

    private static readonly Gen<CreditTransfer> AnyPayments = Gen.Select(
        Gen.String,
        Gen.Select(Gen.Long[1, 99_999_999_999], Gen.String, Gen.String, Gen.Bool).Array[1, 20],
        (payer, lines) =>
            Payments with
            {
                Debtor = Payer with { Name = $"x{payer}", Bic = null },
                Lines =
                [
                    .. lines.Select(
                        (line, i) =>
                            new CreditTransferLine(
                                $"CLAIM-{i}",
                                new Money(line.Item1),
                                $"{line.Item2}1",
                                Payer.Iban,
                                line.Item4
                                    ? new Remittance.Note(line.Item3)
                                    : new Remittance.Reference(PaymentReference.Of(line.Item1))
                            )
                    ),
                ],
            }
    );

    private static string Written(CreditTransfer payments)
    {
        using var file = new MemoryStream();
        Assert.Empty(CreditTransferFile.Write(payments, file));
        return System.Text.Encoding.UTF8.GetString(file.ToArray());
    }
}
