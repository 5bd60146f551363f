using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Payments.Iso20022;
using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments;

/// <summary>A file for the bank, written anew each time and always the same.</summary>
public sealed record WrittenFile(string Name, byte[] Bytes)
{
    public const string MediaType = "application/xml";

    /// <summary>Named after its message. What was released can be written: else it is a bug.</summary>
    public static WrittenFile Of(CreditTransfer payments)
    {
        using var bytes = new MemoryStream();
        var errors = CreditTransferFile.Write(payments, bytes);
        return errors.Count == 0
            ? new WrittenFile($"{payments.MessageId}.xml", bytes.ToArray())
            : throw new InvalidOperationException(
                $"File {payments.MessageId} cannot be written: {errors[0].Field}: {errors[0].Message.En}"
            );
    }
}

public static class WritePaymentFile
{
    /// <summary>Null when there is no such file: no such run, not released yet, or withdrawn.</summary>
    public static async Task<WrittenFile?> FindAsync(
        Guid id,
        int number,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var file = await session.LoadAsync<PaymentFile>(PaymentFile.IdOf(id, number), cancellation);
        var run = await session.LoadAsync<PaymentRun>(new PaymentRunId(id), cancellation);
        if (file is null || run is not { State: RunState.Released or RunState.Sent })
        {
            return null;
        }
        var lines = await session.NamedAsync([.. file.LinesOf(run)], cancellation);
        return WrittenFile.Of(ToTransfer(file, lines));
    }

    private static CreditTransfer ToTransfer(
        PaymentFile file,
        IReadOnlyList<PaymentRunLineResource> lines
    ) =>
        new(
            file.MessageId,
            file.CreatedAt,
            file.Debtor,
            file.ExecutionDay,
            [
                .. lines.Select(l => new CreditTransferLine(
                    l.EndToEndId,
                    l.Amount,
                    l.Provider,
                    l.Iban,
                    new Remittance.Note($"Factuur {l.Invoice}")
                )),
            ]
        );
}

public static class WritePaymentFileEndpoint
{
    /// <summary>A file of a payment run for the bank: pain.001.001.09.</summary>
    public static async Task<Results<FileContentHttpResult, NotFound>> Get(
        Guid paymentRunId,
        int number,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        await WritePaymentFile.FindAsync(paymentRunId, number, session, cancellation) is { } file
            ? TypedResults.File(file.Bytes, WrittenFile.MediaType, file.Name)
            : TypedResults.NotFound();
}
