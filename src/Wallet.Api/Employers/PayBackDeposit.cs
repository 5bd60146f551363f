using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Employers;
using Wallet.Domain.Payments;

namespace Wallet.Api.Employers;

/// <summary>What is left over in a deposit, back to the employer.</summary>
/// <param name="Iban">The employer's bank account.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PayBackRequest(string? Amount, string? Iban, string? Because);

/// <summary>Decide to pay a part of a deposit back. It leaves the deposit at once, and becomes a line that has to be paid.</summary>
public sealed record PayBackDeposit(Once Once, EmployerId Employer, PayBackRequest Request)
{
    public EndToEndId Payment => EndToEndId.OfRepayment(Once.NewId("repayment"));
}

/// <summary>A line that has to be paid to an employer, by the decision of an administrator.</summary>
/// <param name="Id">Its end-to-end id: 32 hexadecimal digits are a UUID.</param>
public sealed record Repayment(
    Guid Id,
    string Employer,
    Money Amount,
    Iban To,
    string Because,
    ActorId By,
    LocalDate On,
    bool IsPaid
)
{
    public EndToEndId Payment => new(Id.ToString("N").ToUpperInvariant());

    public static void Configure(StoreOptions options) =>
        options.Schema.For<Repayment>().Index(r => r.IsPaid).UseOptimisticConcurrency(true);
}

public static class PayBackDepositHandler
{
    public static async Task<Outcome> Handle(
        PayBackDeposit command,
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
        var (by, today) = (new ActorId(command.Once.Actor), clock.TodayInTheNetherlands());
        var (_, outcome) = await session.DecideAsync(
            FunderId.Of(command.Employer),
            new DepositCommand.PayBack(command.Payment, amount, iban!, because, by, today),
            cancellation
        );
        if (outcome is Outcome.Done)
        {
            session.Insert(
                new Repayment(
                    Guid.ParseExact(command.Payment.Value, "N"),
                    command.Employer.Value,
                    amount,
                    iban!,
                    because,
                    by,
                    today,
                    IsPaid: false
                )
            );
        }
        return await Receipts.SaveAsync(session, command.Once, outcome, cancellation);
    }
}

public static class PayBackDepositEndpoint
{
    /// <summary>Decide to pay a part of a deposit back.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        string employerId,
        PayBackRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new PayBackDeposit(
                writing.Once($"pay-back-deposit:{employerId}", request),
                new EmployerId(employerId),
                request
            ),
            TypedResults.NoContent
        );

    /// <summary>What was decided to pay back to employers.</summary>
    public static async Task<Ok<RepaymentsResource>> Get(
        IQuerySession session,
        CancellationToken cancellation
    ) => TypedResults.Ok(await ListRepayments.OfAsync(session, cancellation));
}
