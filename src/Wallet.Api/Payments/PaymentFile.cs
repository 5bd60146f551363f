using System.Globalization;
using System.Runtime.InteropServices;
using Wallet.Api.Payments.Iso20022;
using Wallet.Domain;
using Wallet.Domain.Payments;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Payments;

/// <summary>One file of a run, from 1 on.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PaymentFileId(Guid Run, int Number)
{
    /// <summary>As the bank knows it: 34 or 35 characters.</summary>
    public string MessageId => string.Create(CultureInfo.InvariantCulture, $"{Run:N}-{Number}");

    /// <summary>Of the file that has the payment at this place of the run.</summary>
    public static PaymentFileId Of(Guid run, int place) =>
        new(run, ((place - 1) / CreditTransferFile.LinesAtMost) + 1);

    /// <summary>Null when it is no message of ours.</summary>
    public static PaymentFileId? Find(string? messageId) =>
        messageId?.Split('-') is [var run, var number]
        && Guid.TryParseExact(run, "N", out var id)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? new PaymentFileId(id, n)
            : null;
}

/// <summary>What a file for the bank is made of besides the payments: kept when the run is released, so that it has the same bytes whenever it is written.</summary>
public sealed record PaymentFile(
    Guid Id,
    Guid Run,
    int Number,
    string MessageId,
    int Payments,
    Money Total,
    Debtor Debtor,
    Instant CreatedAt,
    LocalDate ExecutionDay
)
{
    public static Guid IdOf(Guid run, int number) =>
        StreamId.FromName($"payment-file:{run}:{number}");

    /// <summary>All files of a run.</summary>
    public static IReadOnlyList<PaymentFile> Of(
        PaymentRun run,
        Debtor debtor,
        Instant createdAt,
        LocalDate executionDay
    ) =>
        [
            .. run
                .Lines.Chunk(CreditTransferFile.LinesAtMost)
                .Select(
                    (lines, i) =>
                        new PaymentFile(
                            IdOf(run.Id.Value, i + 1),
                            run.Id.Value,
                            i + 1,
                            new PaymentFileId(run.Id.Value, i + 1).MessageId,
                            lines.Length,
                            Money.Sum(lines.Select(l => l.Payment.Amount)),
                            debtor,
                            createdAt,
                            executionDay
                        )
                ),
        ];

    /// <summary>Its payments of the run.</summary>
    public IEnumerable<RunLine> LinesOf(PaymentRun run) =>
        run.Lines.Skip((Number - 1) * CreditTransferFile.LinesAtMost).Take(Payments);
}
