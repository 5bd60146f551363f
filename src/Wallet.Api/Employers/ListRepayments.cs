using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Employers;
using Wallet.Domain.Payments;

namespace Wallet.Api.Employers;

/// <param name="EndToEndId">By which the bank knows it, and its file.</param>
/// <param name="ReleasedBy">The second person; null before.</param>
/// <param name="Reason">Why it was returned, in words; null when it was not.</param>
/// <param name="ReasonCode">Of the bank: "AC04".</param>
public sealed record RepaymentResource(
    Guid RepaymentId,
    string EndToEndId,
    EmployerId EmployerId,
    Money Amount,
    Iban Iban,
    string Because,
    RepaymentState Stage,
    ActorId ProposedBy,
    LocalDate ProposedOn,
    ActorId? ReleasedBy,
    Text? Reason,
    string? ReasonCode
)
{
    public static RepaymentResource Of(Repayment repayment) =>
        new(
            repayment.Id,
            repayment.Payment.Value,
            new EmployerId(repayment.Employer),
            repayment.Amount,
            repayment.To,
            repayment.Because,
            repayment.State,
            repayment.ProposedBy,
            repayment.ProposedOn,
            repayment.ReleasedBy,
            repayment.Reason is { } code ? BankReasonWords.Of(code) : null,
            repayment.Reason
        );
}

/// <summary>What was proposed to pay back, what is not paid yet first.</summary>
public sealed record RepaymentsResource(IReadOnlyList<RepaymentResource> Repayments);

public static class ListRepayments
{
    private const int Most = 200;

    public static async Task<RepaymentsResource> OfAsync(
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        new([
            .. (
                await session
                    .Query<Repayment>()
                    .OrderByDescending(r => r.IsOpen)
                    .ThenByDescending(r => r.ProposedOn)
                    .ThenBy(r => r.Id)
                    .Take(Most)
                    .ToListAsync(cancellation)
            ).Select(RepaymentResource.Of),
        ]);

    /// <summary>Null when there is no such repayment.</summary>
    public static async Task<RepaymentResource?> FindAsync(
        Guid id,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        await session.LoadAsync<Repayment>(id, cancellation) is { } repayment
            ? RepaymentResource.Of(repayment)
            : null;
}

public static class ListRepaymentsEndpoint
{
    /// <summary>What was proposed to pay back to employers, and how far each is.</summary>
    public static async Task<Ok<RepaymentsResource>> Get(
        IQuerySession session,
        CancellationToken cancellation
    ) => TypedResults.Ok(await ListRepayments.OfAsync(session, cancellation));

    /// <summary>A repayment to an employer: how far it is, and who proposed and released it.</summary>
    public static async Task<Results<Ok<RepaymentResource>, NotFound>> GetOne(
        Guid repaymentId,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        await ListRepayments.FindAsync(repaymentId, session, cancellation) is { } repayment
            ? TypedResults.Ok(repayment)
            : TypedResults.NotFound();
}
