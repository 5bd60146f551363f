using Marten;
using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Employers;

/// <param name="EndToEndId">To be named in the payment: by it the bank's statement shows that it was made.</param>
public sealed record RepaymentResource(
    string EndToEndId,
    EmployerId EmployerId,
    Money Amount,
    Iban Iban,
    string Because,
    ActorId By,
    LocalDate On,
    bool IsPaid
)
{
    public static RepaymentResource Of(Repayment repayment) =>
        new(
            repayment.Payment.Value,
            new EmployerId(repayment.Employer),
            repayment.Amount,
            repayment.To,
            repayment.Because,
            repayment.By,
            repayment.On,
            repayment.IsPaid
        );
}

/// <summary>What was decided to pay back, what is not paid yet first.</summary>
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
                    .OrderBy(r => r.IsPaid)
                    .ThenByDescending(r => r.On)
                    .ThenBy(r => r.Id)
                    .Take(Most)
                    .ToListAsync(cancellation)
            ).Select(RepaymentResource.Of),
        ]);
}
