using Marten;
using Microsoft.Extensions.Options;
using Npgsql;
using Wallet.Api.Claims;
using Wallet.Api.Desk;
using Wallet.Domain;
using Wallet.Domain.Payments;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Payments;

/// <summary>
/// Puts a run together that somebody asked for, in one commit: the claims that it pays, the run, and what is kept beside it. So a process that is killed leaves
/// nothing half, and whoever comes next begins again. A claim that somebody is changing now waits for the next run.
/// </summary>
internal sealed class ProposingRun(IDocumentStore store, IOptions<PaymentOptions> options)
{
    private const int EnrolmentsAtOnce = 500;

    /// <param name="progress">Is told how many enrolments were looked at, of how many.</param>
    public async Task RunAsync(
        Guid id,
        Func<RunProposal, Task> progress,
        CancellationToken stopping = default
    )
    {
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync(stopping);
        await SetOffAsync(id, connection, stopping);
        await using var transaction = await connection.BeginTransactionAsync(stopping);
        await transaction.LockPaymentsAsync();
        await using var session = store.SessionIn(transaction);
        if (await session.LoadAsync<RunProposal>(id, stopping) is not { IsDone: false } proposal)
        {
            return;
        }
        var draft = await DraftAsync(proposal, connection, progress, stopping);
        var decision = await ProposeAsync(proposal, draft, session, stopping);
        if (decision is Decision<PaymentRunEvent>.Rejected { Because: var because })
        {
            session.Store(proposal with { IsDone = true, Refused = because });
            await session.SaveChangesAsync(stopping);
        }
        else
        {
            await new InsertMany(connection, store).RunAsync(draft.Payments, p => p.Id);
        }
        await transaction.CommitAsync(stopping);
    }

    // A step of its own, each provider in a commit: what was kept back stays so, whatever becomes of the run.
    private async Task SetOffAsync(Guid id, NpgsqlConnection connection, CancellationToken stopping)
    {
        await using var session = store.QuerySession();
        if (await session.LoadAsync<RunProposal>(id, stopping) is { IsDone: false } proposal)
        {
            foreach (var provider in await new PayableClaims(connection).DebtorsAsync())
            {
                await SetOff.RunAsync(store, provider, proposal.On, stopping);
            }
        }
    }

    private static async Task<RunDraft> DraftAsync(
        RunProposal proposal,
        NpgsqlConnection connection,
        Func<RunProposal, Task> progress,
        CancellationToken stopping
    )
    {
        var payable = new PayableClaims(connection);
        var appendToMany = AppendToMany.OfClaims(connection);
        var draft = new RunDraft(new PaymentRunId(proposal.Id), proposal.On);
        var now = proposal with { Looked = 0, OutOf = await payable.CountAsync() };
        var page = await payable.PageAfterAsync(Guid.Empty, EnrolmentsAtOnce);
        while (page is [.., var last] && !draft.IsFull)
        {
            stopping.ThrowIfCancellationRequested();
            draft.Know(await payable.ProvidersAsync(draft.Unknown(page)));
            await AppendAsync(page, draft, appendToMany);
            now = now with { Looked = now.Looked + page.Count };
            await progress(now);
            page = await payable.PageAfterAsync(last.Stream.Id, EnrolmentsAtOnce);
        }
        return draft;
    }

    private static async Task AppendAsync(
        IReadOnlyList<OpenClaims> page,
        RunDraft draft,
        AppendToMany<Domain.Claims.EnrolmentClaims, Domain.Claims.ClaimEvent> appendToMany
    )
    {
        var decided = page.Select(open => (Open: open, Change: draft.Decide(open)))
            .Where(d => d.Change.Events.Count > 0)
            .ToArray();
        if (decided.Length == 0)
        {
            return;
        }
        var done = await appendToMany.RunAroundOthersAsync([.. decided.Select(d => d.Change)]);
        foreach (var (open, change) in decided.Where(d => done.Contains(d.Change.Id)))
        {
            draft.Add(open, change);
        }
    }

    private async Task<Decision<PaymentRunEvent>> ProposeAsync(
        RunProposal proposal,
        RunDraft draft,
        IDocumentSession session,
        CancellationToken stopping
    )
    {
        var lines = draft.Lines;
        var last = await session.LoadManyAsync<LastPayee>(
            stopping,
            lines.Select(l => l.Provider.Value).Distinct()
        );
        var decision = PaymentRunDecider.Decide(
            run: null,
            new PaymentRunCommand.ProposeRun(
                new PaymentRunId(proposal.Id),
                lines,
                [.. last.Select(p => p.ToPayee())],
                await LastTotalAsync(session, stopping),
                options.Value.FarAboveTimes,
                proposal.By,
                proposal.On
            )
        );
        if (decision is Decision<PaymentRunEvent>.Accepted { Events: var events })
        {
            session.Events.StartStream<PaymentRun>(proposal.Id, events);
            var run = events.Aggregate((PaymentRun?)null, PaymentRun.Evolve)!;
            session.Store(RunOverview.Of(run, proposal.At));
            session.Store(proposal with { IsDone = true });
            await session.SaveChangesAsync(stopping);
        }
        return decision;
    }

    private static async Task<Money> LastTotalAsync(
        IQuerySession session,
        CancellationToken stopping
    )
    {
        var runs = await session
            .Query<RunOverview>()
            .OrderByDescending(r => r.At)
            .Take(20)
            .ToListAsync(stopping);
        return runs.FirstOrDefault(r => r.State == RunState.Sent)?.Total ?? Money.Zero;
    }
}
