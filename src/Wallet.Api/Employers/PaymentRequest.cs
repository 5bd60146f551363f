using Marten;
using Wallet.Domain;
using Wallet.Domain.Payments;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Employers;

/// <summary>Money that an employer was asked to pay into its deposit. By its reference, the amount and the payer's account the bank's entry finds it.</summary>
/// <param name="Reference">The betalingskenmerk: sixteen digits.</param>
/// <param name="Batch">That waits for it; null when it just fills the deposit.</param>
/// <param name="Payer">From which account it will come.</param>
/// <param name="To">Our account, as it was asked; null when none was set.</param>
public sealed record PaymentRequest(
    Guid Id,
    string Reference,
    string Employer,
    Guid? Batch,
    Money Amount,
    Iban Payer,
    Iban? To,
    LocalDate On,
    RequestStage Stage
)
{
    public static PaymentRequest Of(
        string reference,
        EmployerId employer,
        Guid? batch,
        Money amount,
        Iban payer,
        Iban? to,
        LocalDate today
    ) =>
        new(
            IdOf(reference),
            reference,
            employer.Value,
            batch,
            amount,
            payer,
            to,
            today,
            RequestStage.Open
        );

    /// <summary>A reference that nobody else was given. A batch that was taken back and is promised again keeps its own.</summary>
    /// <param name="seed">Always leads to the same reference, as long as it is free.</param>
    public static async Task<string> FreeReferenceAsync(
        Guid seed,
        Guid? batch,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        for (var attempt = seed; ; attempt = StreamId.FromName($"payment-request:{attempt}"))
        {
            var reference = PaymentReference.Of(attempt).Value;
            var other = await session.LoadAsync<PaymentRequest>(IdOf(reference), cancellation);
            if (other is null || (batch is not null && other.Batch == batch))
            {
                return reference;
            }
        }
    }

    public static Guid IdOf(string reference) => StreamId.FromName($"payment-request:{reference}");

    public static void Configure(StoreOptions options) =>
        options
            .Schema.For<PaymentRequest>()
            .Index(r => r.Employer)
            .Index(r => r.Stage)
            .UseOptimisticConcurrency(true);
}

public enum RequestStage
{
    Open,

    /// <summary>The money came in.</summary>
    Paid,

    /// <summary>It is no longer asked for.</summary>
    Withdrawn,
}

/// <param name="Reference">In groups of four, as people read it.</param>
public sealed record PaymentRequestResource(
    string Reference,
    EmployerId EmployerId,
    Guid? BatchId,
    Money Amount,
    Iban Payer,
    Iban? To,
    LocalDate On,
    RequestStage Stage
)
{
    public static PaymentRequestResource Of(PaymentRequest request) =>
        new(
            PaymentReference.TryParse(request.Reference, out var reference, out _)
                ? reference.Grouped
                : request.Reference,
            new EmployerId(request.Employer),
            request.Batch,
            request.Amount,
            request.Payer,
            request.To,
            request.On,
            request.Stage
        );
}
