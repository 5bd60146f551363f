using Marten;
using Wallet.Api.Desk;
using Wallet.Domain.Employers;
using Wallet.Domain.Payments;

namespace Wallet.Api.Employers;

/// <summary>What an administrator does to a repayment: decided under the lock of its deposit, stored with its receipt and in the register.</summary>
internal static class RepaymentCommands
{
    /// <param name="beside">What is kept with it, when it holds.</param>
    public static async Task<Outcome> ChangeRepaymentAsync(
        this IDocumentSession session,
        Once once,
        Guid id,
        Func<EndToEndId, DepositCommand> command,
        CancellationToken cancellation,
        Func<Repayment, Repayment>? beside = null
    )
    {
        if (await Receipts.EarlierAsync(session, once, cancellation) is { } earlier)
        {
            return earlier;
        }
        Outcome outcome = new Outcome.Refused(new DepositRejection.RepaymentNotThere());
        if (await session.LoadAsync<Repayment>(id, cancellation) is { } repayment)
        {
            (var deposit, outcome) = await session.DecideAsync(
                repayment.Funder,
                command(repayment.Payment),
                cancellation
            );
            if (outcome is Outcome.Done)
            {
                var now = repayment.Now(deposit);
                session.Store(beside?.Invoke(now) ?? now);
            }
        }
        return await Receipts.SaveAsync(session, once, outcome, cancellation);
    }

    /// <summary>As it stands in the deposit.</summary>
    public static Repayment Now(this Repayment repayment, FunderDeposit deposit)
    {
        var now = deposit.Find(repayment.Payment)!;
        return repayment with { State = now.State, ReleasedBy = now.ReleasedBy };
    }
}
