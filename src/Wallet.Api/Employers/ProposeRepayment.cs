using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Payments;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Employers;
using Wallet.Domain.Payments;

namespace Wallet.Api.Employers;

/// <summary>What is left over in a deposit, back to the employer.</summary>
/// <param name="Iban">The employer's bank account.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ProposeRepaymentRequest(string? Amount, string? Iban, string? Because);

/// <summary>Propose to pay a part of a deposit back. It leaves the deposit at once, and the bank when a second person released it.</summary>
public sealed record ProposeRepayment(
    Once Once,
    EmployerId Employer,
    ProposeRepaymentRequest Request
)
{
    public EndToEndId Payment => EndToEndId.OfRepayment(Once.NewId("repayment"));

    public Guid Repayment => RunPayment.IdOf(Payment);
}

public static class ProposeRepaymentHandler
{
    public static async Task<Outcome> Handle(
        ProposeRepayment command,
        IDocumentSession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        input.CompanyNumber("employerId", command.Employer.Value);
        var amount = input.Amount("amount", command.Request.Amount);
        var iban = input.Iban("iban", command.Request.Iban);
        var because = input.Reason("because", command.Request.Because);
        if (!input.IsSound)
        {
            return input.ToOutcome();
        }
        if (await Receipts.EarlierAsync(session, command.Once, cancellation) is { } earlier)
        {
            return earlier;
        }
        var proposed = new Repayment(
            command.Repayment,
            command.Employer.Value,
            amount,
            iban!,
            because,
            new ActorId(command.Once.Actor),
            clock.TodayInTheNetherlands(),
            RepaymentState.Proposed
        );
        var (_, outcome) = await session.DecideAsync(
            proposed.Funder,
            new DepositCommand.ProposeRepayment(
                proposed.Payment,
                amount,
                proposed.To,
                because,
                proposed.ProposedBy,
                proposed.ProposedOn
            ),
            cancellation
        );
        if (outcome is Outcome.Done)
        {
            session.Insert(proposed);
        }
        return await Receipts.SaveAsync(session, command.Once, outcome, cancellation);
    }
}

/// <summary>The answer: the same for a retry.</summary>
public sealed record RepaymentAsked(Guid RepaymentId);

public static class ProposeRepaymentEndpoint
{
    /// <summary>Propose to pay a part of a deposit back. Somebody else has to release it.</summary>
    public static Task<Results<Created<RepaymentAsked>, ProblemHttpResult>> Post(
        string employerId,
        ProposeRepaymentRequest request,
        [AsParameters] WritingRequest writing
    )
    {
        var command = new ProposeRepayment(
            writing.Once($"propose-repayment:{employerId}", request),
            new EmployerId(employerId),
            request
        );
        return writing.SendAsync(
            command,
            () =>
                TypedResults.Created(
                    $"{ApiPaths.Root}/repayments/{command.Repayment}",
                    new RepaymentAsked(command.Repayment)
                )
        );
    }
}
