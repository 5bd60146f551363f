using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments;

/// <summary>The payments of a run, in the order of its files.</summary>
/// <param name="Next">The place to ask after for what follows; null at the end.</param>
public sealed record PaymentRunLinesResource(
    IReadOnlyList<PaymentRunLineResource> Lines,
    int? Next
);

/// <param name="Place">In the run, from 1 on.</param>
/// <param name="Reason">Why it came back, in words; null when it did not.</param>
/// <param name="ReasonCode">Of the bank: "AC04".</param>
public sealed record PaymentRunLineResource(
    int Place,
    string EndToEndId,
    ClaimId Claim,
    Guid ProviderId,
    string Provider,
    Iban Iban,
    Money Amount,
    string Invoice,
    PaymentFate Fate,
    Text? Reason,
    string? ReasonCode
)
{
    public static PaymentRunLineResource Of(RunLine line, RunPayment payment) =>
        new(
            payment.Number,
            line.Payment.Id.Value,
            line.Payment.Claim,
            line.Payment.Provider.Value,
            payment.Payee,
            line.Payment.Iban,
            line.Payment.Amount,
            payment.Invoice,
            line.Fate,
            line.Reason is { } code ? BankReasonWords.Of(code) : null,
            line.Reason
        );
}

public static class ListPaymentRunLines
{
    public const int Page = 500;

    /// <summary>At most so many after this place; null when there is no such run.</summary>
    public static async Task<PaymentRunLinesResource?> AfterAsync(
        Guid id,
        int place,
        int atMost,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var run = await session.LoadAsync<PaymentRun>(new PaymentRunId(id), cancellation);
        if (run is null)
        {
            return null;
        }
        var after = Math.Clamp(place, 0, run.Lines.Count);
        RunLine[] page = [.. run.Lines.Skip(after).Take(atMost)];
        return new PaymentRunLinesResource(
            await session.NamedAsync(page, cancellation),
            after + page.Length < run.Lines.Count ? after + page.Length : null
        );
    }

    /// <summary>These lines with what the bank is told of each.</summary>
    public static async Task<IReadOnlyList<PaymentRunLineResource>> NamedAsync(
        this IQuerySession session,
        IReadOnlyList<RunLine> lines,
        CancellationToken cancellation
    )
    {
        var payments = (
            await session.LoadManyAsync<RunPayment>(
                cancellation,
                lines.Select(l => RunPayment.IdOf(l.Payment.Id))
            )
        ).ToDictionary(p => p.Id);
        return
        [
            .. lines.Select(l =>
                PaymentRunLineResource.Of(l, payments[RunPayment.IdOf(l.Payment.Id)])
            ),
        ];
    }
}

public static class ListPaymentRunLinesEndpoint
{
    /// <summary>The payments of a run, and what became of each.</summary>
    public static async Task<Results<Ok<PaymentRunLinesResource>, NotFound>> Get(
        Guid paymentRunId,
        IQuerySession session,
        CancellationToken cancellation,
        int after = 0
    ) =>
        await ListPaymentRunLines.AfterAsync(
            paymentRunId,
            after,
            ListPaymentRunLines.Page,
            session,
            cancellation
        )
            is { } lines
            ? TypedResults.Ok(lines)
            : TypedResults.NotFound();
}
