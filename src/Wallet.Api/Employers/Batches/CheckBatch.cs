using System.Diagnostics;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Files;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;

namespace Wallet.Api.Employers.Batches;

/// <summary>Look at a file of top-ups. Nothing is booked or promised.</summary>
public sealed record CheckBatch(Once Once, EmployerId Employer, SentFile File);

/// <summary>What came of it: the file is wrong as a whole, or each line was looked at.</summary>
public abstract record BatchChecked
{
    private BatchChecked() { }

    public sealed record Not(Outcome Because) : BatchChecked;

    /// <param name="IsNew">False when the same lines were confirmed before: then nothing was looked at again.</param>
    public sealed record With(TopUpBatch Batch, bool IsNew) : BatchChecked;
}

public static class CheckBatchHandler
{
    /// <summary>What the file is called on a page and in what is wrong with it.</summary>
    public const string Field = "document";

    public static async Task<BatchChecked> Handle(
        CheckBatch command,
        IDocumentSession session,
        TermsShelf shelf,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var today = clock.TodayInTheNetherlands();
        var read = BatchFile.Read(command.File.Bytes);
        if (read is not BatchReading.Sound reading)
        {
            return Wrong(((BatchReading.Flawed)read).Because);
        }
        if ((await shelf.AllAsync(session, cancellation)).ForEmployers(today) is not { } terms)
        {
            return Wrong(StaffWords.NoSchemeForEmployers(today));
        }
        var earlier = await Receipts.EarlierAsync(session, command.Once, cancellation);
        if (earlier is Outcome.KeyReused reused)
        {
            return new BatchChecked.Not(reused);
        }
        var id = TopUpBatch.IdOf(command.Employer, reading.Fingerprint);
        var known = await session.LoadAsync<TopUpBatch>(id, cancellation);
        if (earlier is not null)
        {
            return new BatchChecked.With(known!, IsNew: true);
        }
        var isNew = known is null or { Stage: BatchStage.Checked or BatchStage.Withdrawn };
        if (isNew)
        {
            var check = new LineCheck(
                await StaffList.OfAsync(command.Employer, session, cancellation),
                terms,
                today
            );
            BatchLine[] lines = [.. reading.Lines.Select(check.Check)];
            var given = await GivenBefore.KeysAsync(
                command.Employer.Value,
                id,
                lines,
                session,
                cancellation
            );
            lines = [.. lines.Select(l => l.Unless(given))];
            known = Batch(command, id, reading, lines, clock.GetCurrentInstant());
            session.Store(known);
            session.Store<BatchLines>(
                lines
                    .Chunk(BatchLines.PerPage)
                    .Select(
                        (page, i) =>
                            new BatchLines(BatchLines.IdOf(id, i), id, command.Employer.Value, page)
                    )
            );
        }
        await Receipts.SaveAsync(session, command.Once, new Outcome.Done(), cancellation);
        return new BatchChecked.With(known!, isNew);
    }

    private static TopUpBatch Batch(
        CheckBatch command,
        Guid id,
        BatchReading.Sound reading,
        BatchLine[] lines,
        Instant now
    )
    {
        var sound = lines.Where(l => l.Fate == BatchFate.Sound).ToArray();
        return new TopUpBatch(
            id,
            command.Employer.Value,
            command.Once.Actor,
            now,
            lines.Length,
            sound.Length,
            Money.Sum(sound.Select(l => l.Amount)),
            reading.NotUsed,
            BatchStage.Checked,
            BatchTally.Nothing
        );
    }

    private static BatchChecked.Not Wrong(Text because) =>
        new(new Outcome.Invalid([new InputError(Field, because)]));
}

public static class CheckBatchEndpoint
{
    /// <summary>Look at a file of top-ups, CSV or XLSX, and report on each line. Nothing is booked before it is confirmed. The same lines are the same batch, however often they are sent.</summary>
    public static async Task<
        Results<Created<BatchResource>, Ok<BatchResource>, ProblemHttpResult>
    > Post(string employerId, IQuerySession session, [AsParameters] WritingRequest writing)
    {
        var cancellation = writing.Context.RequestAborted;
        var file = await SentFile.OfAsync(writing.Context.Request.Body, cancellation);
        var command = new CheckBatch(
            writing.Once("check-top-up-batch", file.Sha256),
            new EmployerId(employerId),
            file
        );
        switch (await writing.Bus.InvokeAsync<BatchChecked>(command, cancellation))
        {
            case BatchChecked.Not { Because: var because }:
                return because.ToProblem(writing.Context)!;
            case BatchChecked.With { Batch: var batch, IsNew: var isNew }:
                var shown = await ShowBatch.OfAsync(batch, page: 0, session, cancellation);
                return isNew
                    ? TypedResults.Created(
                        $"{ApiPaths.Root}/employers/{employerId}/top-up-batches/{batch.Id}",
                        shown
                    )
                    : TypedResults.Ok(shown);
            case var other:
                throw new UnreachableException($"A file cannot come to {other}.");
        }
    }
}
