using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Domain;

namespace Wallet.Api.Payments;

/// <summary>Ask for a run with all that can be paid today. It is put together in the background, as it may be much.</summary>
public sealed record ProposePaymentRun(Once Once)
{
    public PaymentRunId Run => new(Once.NewId("payment-run"));
}

public static class ProposePaymentRunHandler
{
    public static async Task<Outcome> Handle(
        ProposePaymentRun command,
        IDocumentSession session,
        RunsWhenProposed proposals,
        IClock clock,
        CancellationToken cancellation
    )
    {
        if (await Receipts.EarlierAsync(session, command.Once, cancellation) is { } earlier)
        {
            return earlier;
        }
        session.Insert(
            new RunProposal(
                command.Run.Value,
                new ActorId(command.Once.Actor),
                clock.TodayInTheNetherlands(),
                clock.GetCurrentInstant().ToDateTimeOffset()
            )
        );
        var outcome = await Receipts.SaveAsync(
            session,
            command.Once,
            new Outcome.Done(),
            cancellation
        );
        proposals.Wake();
        return outcome;
    }
}

/// <summary>The answer: the same for a retry.</summary>
public sealed record PaymentRunAsked(Guid PaymentRunId);

public static class ProposePaymentRunEndpoint
{
    /// <summary>Ask for a payment run with all that can be paid today. Its address says how far it is.</summary>
    public static Task<Results<Accepted<PaymentRunAsked>, ProblemHttpResult>> Post(
        [AsParameters] WritingRequest writing
    )
    {
        var command = new ProposePaymentRun(
            writing.Once("propose-payment-run", "all that can be paid")
        );
        return writing.SendAsync(
            command,
            () =>
                TypedResults.Accepted(
                    $"{ApiPaths.Root}/payment-runs/{command.Run}",
                    new PaymentRunAsked(command.Run.Value)
                )
        );
    }
}
