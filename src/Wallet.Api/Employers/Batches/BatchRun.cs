using Marten;
using Wallet.Api.Requests;
using Wallet.Api.Runs;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Employers;

namespace Wallet.Api.Employers.Batches;

/// <summary>
/// Books a batch whose money was set apart, page by page. Each line makes a lot with an id of its own: a run that was killed does its last page again, and what
/// was booked then is there already.
/// </summary>
public sealed class BatchRun(IDocumentStore store, TermsShelf shelf, IClock clock)
{
    private readonly DecideMany<Account, AccountCommand, AccountEvent> decideMany =
        DecideMany.OnAccounts(store);

    public async Task RunAsync(TopUpBatch batch, CancellationToken stopping)
    {
        var today = clock.TodayInTheNetherlands();
        await using var reading = store.QuerySession();
        var terms = (await shelf.AllAsync(reading, stopping)).ForEmployers(today);
        var check = terms is null
            ? null
            : new LineCheck(
                await StaffList.OfAsync(new EmployerId(batch.Employer), reading, stopping),
                terms,
                today
            );
        var given = await GivenBefore.KeysAsync(
            batch.Employer,
            batch.Id,
            await reading.LinesAsync(batch, stopping),
            reading,
            stopping
        );
        for (
            var page = batch.Tally.Done / BatchLines.PerPage;
            batch.Tally.Done < batch.Lines;
            page++
        )
        {
            await using var session = store.LightweightSession();
            var lines = await session.LoadAsync<BatchLines>(
                BatchLines.IdOf(batch.Id, page),
                stopping
            );
            var done = await DoAsync(
                batch,
                [.. lines!.Lines.Select(l => l.Unless(given))],
                check,
                today
            );
            batch = batch with { Tally = batch.Tally.With(done) };
            session.Store(lines with { Lines = done });
            // Nobody else changes a batch that is being booked, so it is told what it was before.
            await session.LoadAsync<TopUpBatch>(batch.Id, stopping);
            session.Store(batch);
            await session.SaveChangesAsync(stopping);
        }
        await SettleAsync(batch, today, stopping);
    }

    private async Task<IReadOnlyList<BatchLine>> DoAsync(
        TopUpBatch batch,
        IReadOnlyList<BatchLine> lines,
        LineCheck? check,
        LocalDate today
    )
    {
        var asked = lines
            .Where(l => l.Fate == BatchFate.Sound)
            .Select(l =>
                (
                    Line: l,
                    Credit: check?.Credit(batch, l)
                        ?? (null, [new("line", StaffWords.NoSchemeForEmployers(today))])
                )
            )
            .ToDictionary(a => a.Line.Line);
        var sound = asked.Values.Where(a => a.Credit.Grant is not null).ToArray();
        var decisions = await decideMany.RunAsync([
            .. sound.Select(a => (a.Line.Account!.Value, (AccountCommand)a.Credit.Grant!)),
        ]);
        var refused = sound
            .Zip(decisions)
            .Where(d => d.Second is Decision<AccountEvent>.Rejected)
            .ToDictionary(
                d => d.First.Line.Line,
                d => ((Decision<AccountEvent>.Rejected)d.Second).Because
            );
        return
        [
            .. lines.Select(l =>
                !asked.TryGetValue(l.Line, out var a) ? l
                : a.Credit.Grant is null ? Refused(l, a.Credit.Problems)
                : refused.TryGetValue(l.Line, out var because)
                    ? Refused(l, [new InputError("line", RejectionWords.Of(because))])
                : l with { Fate = BatchFate.Granted }
            ),
        ];
    }

    /// <summary>What lines that were refused leave over goes back to the deposit.</summary>
    private async Task SettleAsync(TopUpBatch batch, LocalDate today, CancellationToken stopping)
    {
        await using var session = store.LightweightSession();
        await session.DecideAsync(
            batch.Funder,
            new DepositCommand.ApplyBatch(batch.BatchId, batch.Tally.Sum, today),
            stopping
        );
        await session.LoadAsync<TopUpBatch>(batch.Id, stopping);
        session.Store(batch with { Stage = BatchStage.Done });
        await session.SaveChangesAsync(stopping);
    }

    private static BatchLine Refused(BatchLine line, IReadOnlyList<InputError> problems) =>
        line with
        {
            Fate = BatchFate.Refused,
            Problems = problems,
        };
}
