using System.Text;
using Wallet.Api.Payments.Iso20022;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments.FromBank;

/// <summary>A file of the bank that was read to its end and is whole. What it says is read again when it is booked.</summary>
/// <param name="OnlyTold">How much of it says nothing that has to be booked.</param>
/// <param name="Entries">How much does.</param>
/// <param name="Account">Of a statement.</param>
internal sealed record BankFileContent(
    BankMessage Message,
    string MessageId,
    int OnlyTold,
    int Entries,
    Money? Unexplained,
    Iban? Account,
    IEnumerable<Heard> Said
)
{
    private const int Beginning = 4096;

    /// <summary>The content, or in words where and why it cannot be read.</summary>
    public static (BankFileContent? Content, Text? Flaw) Of(SpooledFile file) =>
        IsReport(file.Read()) ? OfReport(file) : OfStatement(file);

    private static (BankFileContent?, Text?) OfReport(SpooledFile file) =>
        StatusReport.TryRead(file.Read(), out var report, out var because)
            ? (
                new BankFileContent(
                    BankMessage.StatusReport,
                    report.MessageId,
                    HeardInReport.OnlyTold(report),
                    HeardInReport.In(report).Count(),
                    Unexplained: null,
                    Account: null,
                    HeardInReport.In(report)
                ),
                null
            )
            : (null, BankFilePageWords.Unreadable(because));

    private static (BankFileContent?, Text?) OfStatement(SpooledFile file)
    {
        StatementPart.Heading? heading = null;
        var (announced, entries) = (0, 0);
        foreach (var part in BankStatement.Read(file.Read()))
        {
            switch (part)
            {
                case StatementPart.Heading found:
                    heading = found;
                    break;
                case StatementPart.Entry { Is.IsBooked: false }:
                    announced++;
                    break;
                case StatementPart.Entry booked:
                    entries += HeardInStatement.In(booked.Is, heading!).Count;
                    break;
                case StatementPart.Refused refused:
                    return (null, BankFilePageWords.Unreadable(refused.Because));
                case StatementPart.Totals totals:
                    return (
                        new BankFileContent(
                            BankMessage.Statement,
                            heading!.MessageId,
                            announced,
                            entries,
                            totals.Unexplained,
                            heading.Account,
                            InStatement(file, heading)
                        ),
                        null
                    );
            }
        }
        throw new InvalidOperationException("A statement ends with its totals or a refusal.");
    }

    private static IEnumerable<Heard> InStatement(
        SpooledFile file,
        StatementPart.Heading heading
    ) =>
        BankStatement
            .Read(file.Read())
            .OfType<StatementPart.Entry>()
            .Where(e => e.Is.IsBooked)
            .SelectMany(e => HeardInStatement.In(e.Is, heading));

    private static bool IsReport(Stream file)
    {
        var beginning = new byte[Beginning];
        var length = file.ReadAtLeast(beginning, Beginning, throwOnEndOfStream: false);
        return Encoding
            .UTF8.GetString(beginning, 0, length)
            .Contains(StatusReport.Message, StringComparison.Ordinal);
    }
}
