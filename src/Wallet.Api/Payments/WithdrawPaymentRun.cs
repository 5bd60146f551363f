using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments;

/// <param name="Because">Why it will not go to the bank.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record WithdrawPaymentRunRequest(string? Because);

/// <summary>Withdraw a run that did not go to the bank. Its claims leave it in the same commit, and wait for another.</summary>
public sealed record WithdrawPaymentRun(
    Once Once,
    PaymentRunId Run,
    WithdrawPaymentRunRequest Request
);

public static class WithdrawPaymentRunHandler
{
    private const int ClaimsAtOnce = 500;

    public static async Task<Outcome> Handle(
        WithdrawPaymentRun command,
        IDocumentStore store,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var because = input.Required(
            "because",
            command.Request.Because,
            PaymentRunPageWords.BecauseMissing
        );
        if (!input.IsSound)
        {
            return input.ToOutcome();
        }
        var (by, today) = (new ActorId(command.Once.Actor), clock.TodayInTheNetherlands());
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await transaction.LockPaymentsAsync();
        await using var session = store.SessionIn(transaction);
        PaymentRun? withdrawn = null;
        var outcome = await session.RunAsync(
            command.Once,
            command.Run.Value,
            _ => new PaymentRunCommand.WithdrawRun(because, by, today),
            cancellation,
            (run, overview) =>
            {
                withdrawn = run;
                return overview;
            }
        );
        if (withdrawn is not null)
        {
            await LeaveAsync(withdrawn, connection, today);
        }
        await transaction.CommitAsync(cancellation);
        return outcome;
    }

    private static async Task LeaveAsync(
        PaymentRun run,
        NpgsqlConnection connection,
        LocalDate today
    )
    {
        var claims = new DecideOnClaims(connection);
        foreach (var lines in run.Lines.Chunk(ClaimsAtOnce))
        {
            await claims.RunAsync([
                .. lines
                    .Select(l => l.Payment.Claim)
                    .Select(c => (c, (ClaimCommand)new ClaimCommand.LeaveRun(c, run.Id, today))),
            ]);
        }
    }
}

public static class WithdrawPaymentRunEndpoint
{
    /// <summary>Withdraw a payment run that did not go to the bank.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid paymentRunId,
        WithdrawPaymentRunRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new WithdrawPaymentRun(
                writing.Once($"withdraw-payment-run:{paymentRunId}", request),
                new PaymentRunId(paymentRunId),
                request
            ),
            TypedResults.NoContent
        );
}
