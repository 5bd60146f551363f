using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Payments;
using Wallet.Api.Payments.Iso20022;
using Wallet.Domain.Employers;

namespace Wallet.Api.Employers;

public static class WriteRepaymentFile
{
    /// <summary>Null when there is no such file: no such repayment, nobody released it, or it was withdrawn.</summary>
    public static async Task<WrittenFile?> FindAsync(
        Guid id,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        await session.LoadAsync<Repayment>(id, cancellation)
            is { File: { } file, State: not RepaymentState.Withdrawn } repayment
            ? WrittenFile.Of(ToTransfer(repayment, file))
            : null;

    // The file has the id of its one payment, so what the bank says of either leads back to it.
    private static CreditTransfer ToTransfer(Repayment repayment, RepaymentFile file) =>
        new(
            repayment.Payment.Value,
            file.CreatedAt,
            file.Debtor,
            file.ExecutionDay,
            [
                new CreditTransferLine(
                    repayment.Payment.Value,
                    repayment.Amount,
                    $"KvK {repayment.Employer}",
                    repayment.To,
                    new Remittance.Note("Terugbetaling uit uw depot")
                ),
            ]
        );
}

public static class WriteRepaymentFileEndpoint
{
    /// <summary>The file of a repayment for the bank: pain.001.001.09.</summary>
    public static async Task<Results<FileContentHttpResult, NotFound>> Get(
        Guid repaymentId,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        await WriteRepaymentFile.FindAsync(repaymentId, session, cancellation) is { } file
            ? TypedResults.File(file.Bytes, WrittenFile.MediaType, file.Name)
            : TypedResults.NotFound();
}
