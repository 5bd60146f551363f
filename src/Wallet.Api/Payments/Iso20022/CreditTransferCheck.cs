using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;

namespace Wallet.Api.Payments.Iso20022;

/// <summary>What keeps payments from becoming a file that a bank takes, by field.</summary>
internal static class CreditTransferCheck
{
    private static readonly Money Largest = new(99_999_999_999);

    public static IReadOnlyList<InputError> Of(CreditTransfer payments) =>
        [
            .. OfId("messageId", payments.MessageId),
            .. OfName("debtor.name", payments.Debtor.Name),
            .. OfBic("debtor.bic", payments.Debtor.Bic),
            .. OfCount("lines", payments.Lines.Count),
            .. payments.Lines.SelectMany((line, i) => OfLine($"lines[{i}]", line)),
            .. OfRepeats(payments.Lines),
        ];

    private static IEnumerable<InputError> OfLine(string field, CreditTransferLine line) =>
        [
            .. OfId($"{field}.endToEndId", line.EndToEndId),
            .. OfAmount($"{field}.amount", line.Amount),
            .. OfName($"{field}.creditorName", line.CreditorName),
        ];

    private static IEnumerable<InputError> OfId(string field, string id) =>
        Unless(SepaText.IsId(id), field, PaymentFileWords.NoId(id));

    private static IEnumerable<InputError> OfName(string field, string name) =>
        Unless(
            SepaText.Of(name, CreditTransferFile.LongestName).Any(char.IsAsciiLetterOrDigit),
            field,
            PaymentFileWords.NoName(name)
        );

    private static IEnumerable<InputError> OfBic(string field, string? bic) =>
        Unless(bic is null || IsBic(bic), field, PaymentFileWords.NoBic(bic ?? ""));

    private static IEnumerable<InputError> OfCount(string field, int lines) =>
        Unless(
            lines is > 0 and <= CreditTransferFile.LinesAtMost,
            field,
            PaymentFileWords.WrongCount(lines, CreditTransferFile.LinesAtMost)
        );

    private static IEnumerable<InputError> OfAmount(string field, Money amount) =>
        Unless(
            amount.IsPositive && amount <= Largest,
            field,
            PaymentFileWords.NoAmount(amount, Largest)
        );

    private static IEnumerable<InputError> OfRepeats(IReadOnlyList<CreditTransferLine> lines)
    {
        var seen = new HashSet<string>();
        return lines.SelectMany(
            (line, i) =>
                Unless(
                    seen.Add(line.EndToEndId),
                    $"lines[{i}].endToEndId",
                    PaymentFileWords.Twice(line.EndToEndId)
                )
        );
    }

    private static IEnumerable<InputError> Unless(bool holds, string field, Text message) =>
        holds ? [] : [new InputError(field, message)];

    // Of the bank four, its country two letters, its place two, and of a branch three.
    private static bool IsBic(string bic) =>
        bic.Length is 8 or 11
        && bic.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c))
        && bic[4..6].All(char.IsAsciiLetterUpper);
}
