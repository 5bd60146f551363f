using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Employers;

namespace Wallet.Api.Employers;

/// <param name="Because">Why it will not go to the bank.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record WithdrawRepaymentRequest(string? Because);

/// <summary>Withdraw a repayment that the bank has not made. Its money is in the deposit again.</summary>
public sealed record WithdrawRepayment(Once Once, Guid Repayment, WithdrawRepaymentRequest Request);

public static class WithdrawRepaymentHandler
{
    public static async Task<Outcome> Handle(
        WithdrawRepayment command,
        IDocumentSession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var because = input.Reason("because", command.Request.Because);
        return !input.IsSound
            ? input.ToOutcome()
            : await session.ChangeRepaymentAsync(
                command.Once,
                command.Repayment,
                payment => new DepositCommand.WithdrawRepayment(
                    payment,
                    because,
                    new ActorId(command.Once.Actor),
                    clock.TodayInTheNetherlands()
                ),
                cancellation
            );
    }
}

public static class WithdrawRepaymentEndpoint
{
    /// <summary>Withdraw a repayment that the bank has not made.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid repaymentId,
        WithdrawRepaymentRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new WithdrawRepayment(
                writing.Once($"withdraw-repayment:{repaymentId}", request),
                repaymentId,
                request
            ),
            TypedResults.NoContent
        );
}
