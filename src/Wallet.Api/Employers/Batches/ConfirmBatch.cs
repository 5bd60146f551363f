using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Wallet.Api.Desk;
using Wallet.Api.Payments;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Employers;

namespace Wallet.Api.Employers.Batches;

/// <param name="Sum">Of the lines that can be booked, as it was shown: what is confirmed is what was seen.</param>
/// <param name="Iban">From which account the employer pays what is missing; not needed when the deposit covers it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ConfirmBatchRequest(string? Sum, string? Iban);

/// <summary>Book the lines of a batch that can be: at once when the deposit covers them, else when the money is in. Confirmed already is fine.</summary>
public sealed record ConfirmBatch(
    Once Once,
    EmployerId Employer,
    Guid Batch,
    ConfirmBatchRequest Request
);

public static class ConfirmBatchHandler
{
    public static async Task<Outcome> Handle(
        ConfirmBatch command,
        IDocumentSession session,
        IClock clock,
        IOptions<PaymentOptions> payments,
        CancellationToken cancellation
    )
    {
        if (await Receipts.EarlierAsync(session, command.Once, cancellation) is { } earlier)
        {
            return earlier;
        }
        var batch = (await session.BatchAsync(command.Employer, command.Batch, cancellation))!;
        if (batch.Stage is BatchStage.Confirmed or BatchStage.Done)
        {
            return await Receipts.SaveAsync(
                session,
                command.Once,
                new Outcome.Done(),
                cancellation
            );
        }
        var input = new Input();
        var sum = input.Amount("sum", command.Request.Sum);
        if (input.IsSound && (sum != batch.Sum || batch.Stage == BatchStage.Withdrawn))
        {
            input.Refuse("sum", BatchFileWords.Changed(batch.Sum));
        }
        var iban = string.IsNullOrWhiteSpace(command.Request.Iban)
            ? null
            : input.Iban("iban", command.Request.Iban);
        if (!input.IsSound)
        {
            return input.ToOutcome();
        }
        var today = clock.TodayInTheNetherlands();
        var (deposit, decision) = await session.DecideAsync(
            batch.Funder,
            new DepositCommand.PromiseBatch(batch.BatchId, batch.Sum, today),
            cancellation
        );
        var confirmed = batch with { Stage = BatchStage.Confirmed };
        if (deposit.Find(batch.BatchId) is { IsFunded: false })
        {
            if (iban is null)
            {
                input.Refuse("iban", BatchFileWords.IbanMissing);
                return input.ToOutcome();
            }
            var reference = await PaymentRequest.FreeReferenceAsync(
                batch.Id,
                batch.Id,
                session,
                cancellation
            );
            var request = PaymentRequest.Of(
                reference,
                command.Employer,
                batch.Id,
                deposit.MissingFor(batch.BatchId),
                iban,
                payments.Value.Debtor.ToDebtor()?.Iban,
                today
            );
            session.Store(request);
            confirmed = confirmed with { PaymentReference = request.Reference };
        }
        session.Store(confirmed);
        return await Receipts.SaveAsync(session, command.Once, decision, cancellation);
    }
}

public static class ConfirmBatchEndpoint
{
    /// <summary>Confirm a batch. When the deposit does not cover it, the answer at its address says what to pay, and under which reference.</summary>
    public static async Task<Results<NoContent, NotFound, ProblemHttpResult>> Post(
        string employerId,
        Guid batchId,
        ConfirmBatchRequest request,
        IQuerySession session,
        [AsParameters] WritingRequest writing
    )
    {
        var cancellation = writing.Context.RequestAborted;
        var employer = new EmployerId(employerId);
        if (await session.BatchAsync(employer, batchId, cancellation) is null)
        {
            return TypedResults.NotFound();
        }
        var outcome = await writing.Bus.InvokeAsync<Outcome>(
            new ConfirmBatch(
                writing.Once($"confirm-top-up-batch:{batchId}", request),
                employer,
                batchId,
                request
            ),
            cancellation
        );
        return outcome.ToProblem(writing.Context) is { } problem
            ? problem
            : TypedResults.NoContent();
    }
}
