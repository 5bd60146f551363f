using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Employers;

namespace Wallet.Api.Employers;

/// <summary>Money of an employer that came in on the bank.</summary>
/// <param name="Reference">What the payment said.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DepositRequest(string? Amount, string? Reference);

/// <summary>Book an employer's deposit. An administrator does this until bank statements do.</summary>
public sealed record RecordDeposit(Once Once, EmployerId Employer, DepositRequest Request);

public static class RecordDepositHandler
{
    public static async Task<Outcome> Handle(
        RecordDeposit command,
        IDocumentSession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        input.CompanyNumber("employerId", command.Employer.Value);
        var amount = input.Amount("amount", command.Request.Amount);
        var reference = input.Required(
            "reference",
            command.Request.Reference,
            StaffWords.ReferenceMissing
        );
        if (!input.IsSound)
        {
            return input.ToOutcome();
        }
        if (await Receipts.EarlierAsync(session, command.Once, cancellation) is { } earlier)
        {
            return earlier;
        }
        var funder = FunderId.Of(command.Employer);
        var (_, outcome) = await session.DecideAsync(
            funder,
            new DepositCommand.ReceiveDeposit(
                funder,
                amount,
                reference,
                clock.TodayInTheNetherlands()
            ),
            cancellation
        );
        return await Receipts.SaveAsync(session, command.Once, outcome, cancellation);
    }
}

public static class RecordDepositEndpoint
{
    /// <summary>Book money that came in from an employer.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        string employerId,
        DepositRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new RecordDeposit(
                writing.Once($"record-deposit:{employerId}", request),
                new EmployerId(employerId),
                request
            ),
            TypedResults.NoContent
        );
}
