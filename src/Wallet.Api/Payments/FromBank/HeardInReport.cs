using Wallet.Api.Payments.Iso20022;

namespace Wallet.Api.Payments.FromBank;

/// <summary>What a status report says of payments. That a bank accepts one says nothing yet: only a statement shows that it was paid.</summary>
internal static class HeardInReport
{
    /// <returns>What was rejected; the rest of the file, when that was, comes last.</returns>
    public static IEnumerable<Heard> In(StatusReport report)
    {
        foreach (var (number, line) in report.Lines.Index())
        {
            if (line.Status.Status == PaymentStatus.Rejected)
            {
                yield return Rejected(report, line.Status, number + 1, line.EndToEndId);
            }
        }
        if (report.OfTheRest is { Status: PaymentStatus.Rejected } rest)
        {
            yield return Rejected(report, rest, report.Lines.Count + 1, endToEndId: null) with
            {
                IsOfWholeFile = true,
                ButOf = report.Lines.Select(l => l.EndToEndId).ToHashSet(),
            };
        }
    }

    /// <summary>How many lines say nothing that has to be booked.</summary>
    public static int OnlyTold(StatusReport report) =>
        report.Lines.Count(l => l.Status.Status != PaymentStatus.Rejected);

    private static Heard Rejected(
        StatusReport report,
        ReportedStatus status,
        int number,
        string? endToEndId
    ) =>
        new(
            $"{StatusReport.Message}|{report.OriginalMessageId}|{endToEndId}",
            number,
            HeardOf.Rejection,
            IsCredit: false,
            Amount: null
        )
        {
            EndToEndId = endToEndId,
            MessageId = report.OriginalMessageId,
            Reason = status.Reasons is [var first, ..]
                ? first
                : new BankReason("NOTPROVIDED", null),
        };
}
