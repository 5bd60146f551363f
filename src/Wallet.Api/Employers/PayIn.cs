using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Wallet.Api.Desk;
using Wallet.Api.Payments;
using Wallet.Api.Requests;
using Wallet.Domain;

namespace Wallet.Api.Employers;

/// <param name="Iban">From which account the employer pays.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PayInRequest(string? Amount, string? Iban);

/// <summary>Ask how to pay an amount into the deposit. The money counts when it has come in.</summary>
public sealed record PayIn(Once Once, EmployerId Employer, PayInRequest Request);

public static class PayInHandler
{
    public static async Task<Outcome> Handle(
        PayIn command,
        IDocumentSession session,
        IClock clock,
        IOptions<PaymentOptions> payments,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var amount = input.Amount("amount", command.Request.Amount);
        var iban = input.Iban("iban", command.Request.Iban);
        if (!input.IsSound)
        {
            return input.ToOutcome();
        }
        if (await Receipts.EarlierAsync(session, command.Once, cancellation) is { } earlier)
        {
            return earlier;
        }
        var reference = await PaymentRequest.FreeReferenceAsync(
            command.Once.NewId("payment-request"),
            batch: null,
            session,
            cancellation
        );
        session.Insert(
            PaymentRequest.Of(
                reference,
                command.Employer,
                batch: null,
                amount,
                iban!,
                payments.Value.Debtor.ToDebtor()?.Iban,
                clock.TodayInTheNetherlands()
            )
        );
        return await Receipts.SaveAsync(session, command.Once, new Outcome.Done(), cancellation);
    }
}

public static class PayInEndpoint
{
    /// <summary>Ask how to pay an amount into the deposit; how is in the list of payment requests.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        string employerId,
        PayInRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new PayIn(writing.Once("pay-in", request), new EmployerId(employerId), request),
            TypedResults.NoContent
        );
}
