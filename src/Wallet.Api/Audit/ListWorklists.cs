using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Claims;
using Wallet.Api.Employers;
using Wallet.Api.Payments;
using Wallet.Api.Payments.FromBank;
using Wallet.Api.Requests;
using Wallet.Domain.Employers;
using Wallet.Domain.Enrolments;
using Wallet.Domain.Payments;
using Wallet.Projections.Enrolments;

namespace Wallet.Api.Audit;

public static class ListWorklists
{
    /// <summary>All of them, also those in which nothing waits.</summary>
    public static async Task<IReadOnlyList<WorklistAge>> OnAsync(
        LocalDate today,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var enrolments = await WaitingAsync(session, cancellation);
        var proposals = await session
            .Query<RunProposal>()
            .Where(p => !p.IsDone)
            .ToListAsync(cancellation);
        var runs = await session.Query<RunOverview>().ToListAsync(cancellation);
        var repayments = await session
            .Query<Repayment>()
            .Where(r => r.IsOpen)
            .ToListAsync(cancellation);
        return
        [
            Age(Worklist.Disputes, enrolments.Select(e => e.DisputedOn).OfType<LocalDate>()),
            Age(
                Worklist.ForceMajeure,
                enrolments
                    .Select(e => e.ForceMajeure)
                    .Where(asked => asked is { IsOpen: true })
                    .Select(asked => asked!.AskedOn)
            ),
            Age(Worklist.HeldClaims, await HeldSinceAsync(today, session, cancellation)),
            Age(Worklist.BankEntries, await EntriesSinceAsync(session, cancellation)),
            Age(Worklist.RunsAskedFor, proposals.Select(p => p.On)),
            Age(Worklist.RunsToRelease, Since(r => r.State == RunState.Proposed)),
            Age(Worklist.RunsToSend, Since(r => r.State == RunState.Released)),
            Age(Worklist.RunsAtTheBank, Since(r => r.State == RunState.Sent && !r.IsDone)),
            Age(Worklist.RepaymentsToRelease, OfRepayments(RepaymentState.Proposed)),
            Age(Worklist.RepaymentsAtTheBank, OfRepayments(RepaymentState.Released)),
        ];

        WorklistAge Age(Worklist worklist, IEnumerable<LocalDate> since) =>
            WorklistAge.Of(worklist, [.. since], today);

        IEnumerable<LocalDate> Since(Func<RunOverview, bool> which) =>
            runs.Where(which).Select(r => r.ProposedOn);

        IEnumerable<LocalDate> OfRepayments(RepaymentState state) =>
            repayments.Where(r => r.State == state).Select(r => r.ProposedOn);
    }

    private static async Task<IReadOnlyList<Enrolment>> WaitingAsync(
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var all = new List<Enrolment>();
        EnrolmentPlace? after = null;
        do
        {
            var page = await session.WaitingAsync(Waiting.Anything, after, cancellation);
            all.AddRange(page.Enrolments);
            after = page.Next;
        } while (after is not null);
        return all;
    }

    private static async Task<IReadOnlyList<LocalDate>> HeldSinceAsync(
        LocalDate today,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var all = new List<LocalDate>();
        Guid? after = null;
        do
        {
            var page = await session.HeldAsync(after, today, cancellation);
            all.AddRange(page.Claims.Select(c => c.Claim.SubmittedOn));
            after = page.Next;
        } while (after is not null);
        return all;
    }

    // Nobody could look at an entry before its file was here.
    private static async Task<IEnumerable<LocalDate>> EntriesSinceAsync(
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var entries = await session
            .Query<BankEntry>()
            .Where(e => e.IsOpen)
            .ToListAsync(cancellation);
        var files = await session.LoadManyAsync<BankFile>(
            cancellation,
            entries.Select(e => e.File).Distinct()
        );
        var since = files.ToDictionary(
            f => f.Id,
            f => Instant.FromDateTimeOffset(f.At).InTheNetherlands().Date
        );
        return entries.Select(e => since[e.File]);
    }
}

public static class ListWorklistsEndpoint
{
    /// <summary>How much waits in each worklist, and how long.</summary>
    public static async Task<Ok<IReadOnlyList<WorklistAge>>> Get(
        IQuerySession session,
        IClock clock,
        CancellationToken cancellation
    ) =>
        TypedResults.Ok(
            await ListWorklists.OnAsync(clock.TodayInTheNetherlands(), session, cancellation)
        );
}
