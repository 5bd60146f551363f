using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Payments.Iso20022;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments;

/// <summary>Say that the files of a run went to the bank. From now on a next run is compared with it.</summary>
public sealed record MarkPaymentRunSent(Once Once, PaymentRunId Run);

public static class MarkPaymentRunSentHandler
{
    public static Task<Outcome> Handle(
        MarkPaymentRunSent command,
        IDocumentSession session,
        IClock clock,
        CancellationToken cancellation
    ) =>
        session.RunAsync(
            command.Once,
            command.Run.Value,
            run => new PaymentRunCommand.MarkSent([.. FilesOf(run)], clock.TodayInTheNetherlands()),
            cancellation,
            (run, overview) =>
            {
                session.Store<LastPayee>(LastPayee.Of(run));
                return overview;
            }
        );

    private static IEnumerable<string> FilesOf(PaymentRun? run) =>
        run is null
            ? []
            : run
                .Lines.Chunk(CreditTransferFile.LinesAtMost)
                .Select((_, i) => new PaymentFileId(run.Id.Value, i + 1).MessageId);
}

public static class MarkPaymentRunSentEndpoint
{
    /// <summary>Say that the files of a payment run went to the bank.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid paymentRunId,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new MarkPaymentRunSent(
                writing.Once("mark-payment-run-sent", paymentRunId),
                new PaymentRunId(paymentRunId)
            ),
            TypedResults.NoContent
        );
}
