using Marten;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments.FromBank;

/// <summary>Which payment of ours it is about, and what keeps it from being booked; null when nothing does.</summary>
internal sealed record Judgement(RunPayment? Payment, EntryProblem? Problem);

/// <summary>What we know of the payments that a page of a bank's file names.</summary>
internal sealed class PaymentsSeen
{
    private readonly Dictionary<Guid, RunPayment> payments;
    private readonly Dictionary<Guid, RunOverview> runs;
    private readonly HashSet<(Guid Payment, bool IsCredit)> booked;

    private PaymentsSeen(
        Dictionary<Guid, RunPayment> payments,
        Dictionary<Guid, RunOverview> runs,
        HashSet<(Guid, bool)> booked
    ) => (this.payments, this.runs, this.booked) = (payments, runs, booked);

    public static async Task<PaymentsSeen> OfAsync(
        IReadOnlyCollection<Heard> page,
        IQuerySession session
    )
    {
        var ids = page.Select(h => RunPayment.IdOf(h.EndToEndId))
            .OfType<Guid>()
            .Distinct()
            .ToArray();
        var known = (await session.LoadManyAsync<RunPayment>(ids)).ToDictionary(p => p.Id);
        var theirs = (
            await session.LoadManyAsync<RunOverview>(known.Values.Select(p => p.Run).Distinct())
        ).ToDictionary(r => r.Id);
        var entries = await session
            .Query<BankEntry>()
            .Where(e => e.Payment.IsOneOf(ids))
            .ToListAsync();
        return new PaymentsSeen(
            known,
            theirs,
            [.. entries.Where(WasOnTheAccount).Select(e => (e.Payment, e.IsCredit))]
        );
    }

    /// <exception cref="RunNotSentException">Nobody said yet that its run went to the bank.</exception>
    public Judgement Judge(Heard heard, Iban? account)
    {
        if (heard.Problem is { } flaw)
        {
            return new(null, flaw);
        }
        if (
            RunPayment.IdOf(heard.EndToEndId) is not { } id
            || payments.GetValueOrDefault(id) is not { } payment
        )
        {
            return new(
                null,
                heard.EndToEndId is null ? EntryProblem.NoPayment : EntryProblem.UnknownPayment
            );
        }
        var run = runs[payment.Run];
        if (run.State == RunState.Released)
        {
            throw new RunNotSentException(run);
        }
        var problem = ProblemOf(heard, payment, run, account);
        if (problem is null && heard.Of != HeardOf.Rejection)
        {
            booked.Add((id, heard.IsCredit));
        }
        return new(payment, problem);
    }

    private EntryProblem? ProblemOf(
        Heard heard,
        RunPayment payment,
        RunOverview run,
        Iban? account
    ) =>
        run.State != RunState.Sent ? EntryProblem.NeverSent
        : account is not null && account != run.From ? EntryProblem.OtherAccount
        : heard.MessageId is { } message && PaymentFileId.Find(message) != payment.File
            ? EntryProblem.OtherFile
        : heard.Amount is { } amount && amount != payment.Amount ? EntryProblem.AmountDiffers
        : heard.Of == HeardOf.Credit ? EntryProblem.NotSaidToBeBack
        : heard.Of != HeardOf.Rejection && booked.Contains((payment.Id, heard.IsCredit))
            ? heard.IsCredit ? EntryProblem.ReturnedTwice
                : EntryProblem.PaidTwice
        : null;

    // A report moves no money: after it the same payment may still go out and come back on the account, once.
    private static bool WasOnTheAccount(BankEntry entry) =>
        entry is { Problem: null, Amount: not null };
}

/// <summary>Carries it to the door of the import that a file was read too early.</summary>
internal sealed class RunNotSentException(RunOverview run)
    : Exception($"Run {run.Id} was not sent.")
{
    public RunOverview Run => run;
}
