using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments;

/// <summary>Let a run go to the bank, as another person than who proposed it. What its files are made of is kept from now on.</summary>
public sealed record ReleasePaymentRun(Once Once, PaymentRunId Run);

public static class ReleasePaymentRunHandler
{
    public static Task<Outcome> Handle(
        ReleasePaymentRun command,
        IDocumentSession session,
        IOptions<PaymentOptions> options,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var (debtor, now) = (options.Value.Debtor.ToDebtor(), clock.GetCurrentInstant());
        var today = now.InTheNetherlands().Date;
        return session.RunAsync(
            command.Once,
            command.Run.Value,
            _ => new PaymentRunCommand.ReleaseRun(
                new ActorId(command.Once.Actor),
                today,
                CanPay: debtor is not null
            ),
            cancellation,
            (run, overview) =>
            {
                session.Store<PaymentFile>(PaymentFile.Of(run, debtor!, now, today));
                return overview with { From = debtor!.Iban };
            }
        );
    }
}

public static class ReleasePaymentRunEndpoint
{
    /// <summary>Release a payment run that somebody else proposed.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid paymentRunId,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new ReleasePaymentRun(
                writing.Once("release-payment-run", paymentRunId),
                new PaymentRunId(paymentRunId)
            ),
            TypedResults.NoContent
        );
}
