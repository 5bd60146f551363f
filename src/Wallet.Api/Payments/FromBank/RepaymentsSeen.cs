using System.Diagnostics;
using Marten;
using Npgsql;
using Wallet.Api.Desk;
using Wallet.Api.Employers;
using Wallet.Domain.Employers;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments.FromBank;

/// <summary>What we know of the repayments to employers that a page of a bank's file is about. Only what fits in every respect is booked.</summary>
internal sealed class RepaymentsSeen
{
    private readonly Dictionary<Guid, Repayment> repayments;
    private readonly List<(Repayment Repayment, DepositCommand Command)> told = [];

    private RepaymentsSeen(Dictionary<Guid, Repayment> repayments) => this.repayments = repayments;

    public static async Task<RepaymentsSeen> OfAsync(
        IReadOnlyCollection<Heard> page,
        IQuerySession session
    )
    {
        var ids = page.Select(h => RunPayment.IdOf(h.EndToEndId)).OfType<Guid>().Distinct();
        return new RepaymentsSeen(
            (await session.LoadManyAsync<Repayment>(ids)).ToDictionary(r => r.Id)
        );
    }

    /// <summary>Whether it names a repayment.</summary>
    public bool IsAbout(Heard heard) => Find(heard) is not null;

    /// <summary>What keeps it from being booked; null when nothing does.</summary>
    public EntryProblem? Judge(Heard heard, Iban? account, LocalDate today)
    {
        var repayment = Find(heard)!;
        var problem = heard.Problem ?? ProblemOf(heard, repayment, account);
        if (problem is null)
        {
            Tell(repayment, heard, today);
        }
        return problem;
    }

    /// <summary>Books what was told, one deposit at a time.</summary>
    public async Task SaveAsync(IDocumentStore store, NpgsqlTransaction transaction)
    {
        foreach (var (repayment, command) in told)
        {
            await using var session = store.SessionIn(transaction);
            await session.LoadAsync<Repayment>(repayment.Id);
            var (_, outcome) = await session.DecideAsync(
                repayment.Funder,
                command,
                CancellationToken.None
            );
            if (outcome is Outcome.Refused { Because: var because })
            {
                throw new UnreachableException($"Repayment {repayment.Id}: {because}");
            }
            session.Store(repayment);
            await session.SaveChangesAsync();
        }
        told.Clear();
    }

    private Repayment? Find(Heard heard) =>
        RunPayment.IdOf(heard.EndToEndId) is { } id ? repayments.GetValueOrDefault(id) : null;

    private void Tell(Repayment repayment, Heard heard, LocalDate today)
    {
        var reason = RunsToTell.ReasonOf(heard);
        var (now, command) =
            heard.Of == HeardOf.Payment
                ? (
                    repayment with
                    {
                        State = RepaymentState.Made,
                    },
                    (DepositCommand)new DepositCommand.SettleRepayment(repayment.Payment, today)
                )
                : (
                    repayment with
                    {
                        State = RepaymentState.Returned,
                        Reason = reason,
                    },
                    new DepositCommand.ReturnRepayment(repayment.Payment, reason, today)
                );
        repayments[repayment.Id] = now;
        told.Add((now, command));
    }

    private static EntryProblem? ProblemOf(Heard heard, Repayment repayment, Iban? account) =>
        repayment is not { File: { } file, State: not RepaymentState.Withdrawn }
            ? EntryProblem.NeverSent
        : account is not null && account != file.Debtor.Iban ? EntryProblem.OtherAccount
        : heard.MessageId is { } message && message != repayment.Payment.Value
            ? EntryProblem.OtherFile
        : heard.Of != HeardOf.Rejection && heard.Amount != repayment.Amount
            ? EntryProblem.AmountDiffers
        : (heard.Of, repayment.State) switch
        {
            (HeardOf.Credit, _) => EntryProblem.NotSaidToBeBack,
            (_, RepaymentState.Released) or (HeardOf.Return, RepaymentState.Made) => null,
            (HeardOf.Payment, _) => EntryProblem.PaidTwice,
            (HeardOf.Rejection, RepaymentState.Made) => EntryProblem.RejectedAfterPayment,
            _ => EntryProblem.ReturnedTwice,
        };
}
