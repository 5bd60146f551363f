using Marten;
using Npgsql;
using NpgsqlTypes;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Domain.Payments;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Payments.FromBank;

/// <summary>Books a page of what the bank says: the claims, the deposits, and an entry for each. What their runs are to hear is kept for the end.</summary>
internal sealed class BookHeard(
    NpgsqlTransaction transaction,
    IDocumentStore store,
    IDocumentSession session,
    BankFile file,
    Iban? account,
    LocalDate today
)
{
    private readonly DecideOnClaims claims = new(transaction.Connection!);
    private readonly InsertMany insertMany = new(transaction.Connection!, store);

    public BankTally Tally { get; private set; } = file.Tally;

    public RunsToTell Runs { get; } = new(today);

    /// <exception cref="RunNotSentException">One of the payments is of a run that was released, and nobody said yet that it went to the bank.</exception>
    public async Task RunAsync(IReadOnlyList<Heard> page)
    {
        var known = await KnownAsync(page);
        var fresh = page.Where(h => known.Add(h.Id)).ToArray();
        CountKnown(page.Count - fresh.Length);
        await RunDepositsAsync([.. fresh.Where(DepositsSeen.IsAbout)]);
        var rest = fresh.Where(h => !DepositsSeen.IsAbout(h)).ToArray();
        var repayments = await RepaymentsSeen.OfAsync(rest, session);
        await RunRepaymentsAsync(repayments, [.. rest.Where(repayments.IsAbout)]);
        await RunPaymentsAsync([.. rest.Where(h => !repayments.IsAbout(h))]);
    }

    private async Task RunRepaymentsAsync(RepaymentsSeen seen, IReadOnlyList<Heard> fresh)
    {
        var entries = new List<BankEntry>(fresh.Count);
        foreach (var heard in fresh)
        {
            var problem = seen.Judge(heard, account, today);
            var outcome =
                problem is not null ? EntryOutcome.Unknown
                : heard.Of == HeardOf.Payment ? EntryOutcome.Settled
                : EntryOutcome.Returned;
            entries.Add(Entry(heard, outcome, problem));
        }
        await seen.SaveAsync(store, transaction);
        await insertMany.RunAsync(entries, e => e.Id);
    }

    private async Task RunDepositsAsync(IReadOnlyList<Heard> fresh)
    {
        if (fresh.Count == 0)
        {
            return;
        }
        var seen = await DepositsSeen.OfAsync(fresh, session);
        var entries = new List<BankEntry>(fresh.Count);
        foreach (var heard in fresh)
        {
            var (request, problem) = seen.Judge(heard, account);
            var outcome = problem is null ? EntryOutcome.Received : EntryOutcome.Unknown;
            entries.Add(Entry(heard, outcome, problem) with { Request = request?.Id });
        }
        await seen.SaveAsync(store, transaction, today);
        await insertMany.RunAsync(entries, e => e.Id);
    }

    private async Task RunPaymentsAsync(IReadOnlyList<Heard> fresh)
    {
        var seen = await PaymentsSeen.OfAsync(fresh, session);
        var judged = fresh.Select(h => (Heard: h, Judgement: seen.Judge(h, account))).ToArray();
        var booked = judged.Where(j => j.Judgement.Problem is null).ToArray();
        var news = await claims.RunAsync([
            .. booked.Select(b =>
                (b.Judgement.Payment!.Claim, CommandFor(b.Heard, b.Judgement.Payment))
            ),
        ]);
        var entries = new List<BankEntry>(judged.Length);
        foreach (var ((heard, judgement), isNews) in booked.Zip(news))
        {
            var payment = judgement.Payment!;
            if (heard.Of == HeardOf.Payment && !isNews)
            {
                // Its claim is no longer in the run: the bank said before that it would not pay.
                entries.Add(
                    Entry(heard, EntryOutcome.Unknown, EntryProblem.PaidAfterRejection, payment.Id)
                );
                continue;
            }
            Runs.Tell(payment, heard);
            entries.Add(Entry(heard, Outcome(heard, isNews), problem: null, payment.Id));
        }
        entries.AddRange(
            judged
                .Where(j => j.Judgement.Problem is not null)
                .Select(j =>
                    Entry(
                        j.Heard,
                        EntryOutcome.Unknown,
                        j.Judgement.Problem,
                        j.Judgement.Payment?.Id ?? Guid.Empty
                    )
                )
        );
        await insertMany.RunAsync(entries, e => e.Id);
    }

    /// <summary>Keeps an entry of which nothing can be booked, or all of whose payments are booked apart.</summary>
    public async Task KeepAsync(Heard whole, EntryProblem? problem)
    {
        var outcome = problem is null ? EntryOutcome.AlreadyKnown : EntryOutcome.Unknown;
        if (problem is not null)
        {
            Tally = Tally.With(outcome);
        }
        await insertMany.RunAsync(
            [whole.ToEntry(file.Id, Guid.Empty, outcome, problem)],
            e => e.Id
        );
    }

    /// <summary>So many were heard before.</summary>
    public void CountKnown(int more) =>
        Tally = Tally with { AlreadyKnown = Tally.AlreadyKnown + more };

    /// <summary>Which of these were heard before.</summary>
    public async Task<HashSet<Guid>> KnownAsync(IReadOnlyList<Heard> page)
    {
        await using var command = new NpgsqlCommand(
            "select id from mt_doc_bankentry where id = any(@ids)",
            transaction.Connection
        );
        command.Parameters.Add(
            new NpgsqlParameter("ids", NpgsqlDbType.Array | NpgsqlDbType.Uuid)
            {
                Value = page.Select(h => h.Id).ToArray(),
            }
        );
        await using var reader = await command.ExecuteReaderAsync();
        var known = new HashSet<Guid>(page.Count);
        while (await reader.ReadAsync())
        {
            known.Add(reader.GetGuid(0));
        }
        return known;
    }

    private BankEntry Entry(
        Heard heard,
        EntryOutcome outcome,
        EntryProblem? problem,
        Guid payment = default
    )
    {
        Tally = Tally.With(outcome);
        return heard.ToEntry(file.Id, payment, outcome, problem);
    }

    private ClaimCommand CommandFor(Heard heard, RunPayment payment) =>
        heard.Of == HeardOf.Payment
            ? new ClaimCommand.PayClaim(payment.Claim, new PaymentRunId(payment.Run), today)
            : new ClaimCommand.ReturnPayment(
                payment.Claim,
                new PaymentRunId(payment.Run),
                RunsToTell.ReasonOf(heard),
                today
            );

    private static EntryOutcome Outcome(Heard heard, bool isNews) =>
        !isNews ? EntryOutcome.AlreadyKnown
        : heard.Of == HeardOf.Payment ? EntryOutcome.Settled
        : EntryOutcome.Returned;
}
