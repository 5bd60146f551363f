using Marten;
using Npgsql;
using Wallet.Api.Employers;
using Wallet.Domain;
using Wallet.Domain.Employers;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments.FromBank;

/// <summary>Money that went back to employers, as far as it is exactly what was decided. All else is for the worklist.</summary>
internal sealed class RepaymentsPaid
{
    private readonly Dictionary<Heard, Repayment> paid;

    private RepaymentsPaid(Dictionary<Heard, Repayment> paid) => this.paid = paid;

    public IReadOnlyCollection<Heard> Entries => paid.Keys;

    public static async Task<RepaymentsPaid> OfAsync(
        IReadOnlyCollection<Heard> page,
        Iban? account,
        IQuerySession session
    )
    {
        var payments = page.Where(h => h is { Of: HeardOf.Payment, Problem: null })
            .Where(h => account is not null && RunPayment.IdOf(h.EndToEndId) is not null)
            .DistinctBy(h => h.EndToEndId)
            .ToArray();
        var known = (
            await session.LoadManyAsync<Repayment>(
                payments.Select(h => RunPayment.IdOf(h.EndToEndId)!.Value)
            )
        ).ToDictionary(r => r.Id);
        return new RepaymentsPaid(
            payments
                .Select(h =>
                    (
                        Heard: h,
                        Repayment: known.GetValueOrDefault(RunPayment.IdOf(h.EndToEndId)!.Value)
                    )
                )
                .Where(p => p.Repayment is { IsPaid: false } r && r.Amount == p.Heard.Amount)
                .ToDictionary(p => p.Heard, p => p.Repayment!)
        );
    }

    public async Task SaveAsync(
        IDocumentStore store,
        NpgsqlTransaction transaction,
        LocalDate today
    )
    {
        if (paid.Count == 0)
        {
            return;
        }
        await using var session = store.SessionIn(transaction);
        await session.LoadManyAsync<Repayment>(paid.Values.Select(r => r.Id));
        foreach (var repayment in paid.Values)
        {
            await session.DecideAsync(
                FunderId.Of(new EmployerId(repayment.Employer)),
                new DepositCommand.SettleRepayment(repayment.Payment, repayment.Amount, today),
                CancellationToken.None
            );
            session.Store(repayment with { IsPaid = true });
        }
        await session.SaveChangesAsync();
    }
}
