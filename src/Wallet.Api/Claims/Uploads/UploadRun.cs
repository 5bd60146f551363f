using Marten;
using Wallet.Api.Desk;
using Wallet.Api.Files;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain.Claims;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Claims.Uploads;

/// <summary>
/// Claims what stands in a file, page by page. Each line is a request with a key of its own: a run that was killed does its last page again, and what was
/// claimed then is found.
/// </summary>
public sealed class UploadRun(IDocumentStore store, Claiming claiming, IClock clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public async Task RunAsync(ClaimUpload upload, CancellationToken stopping)
    {
        await using var reading = store.QuerySession();
        if (
            await reading.LoadAsync<ClaimUploadContent>(upload.Id, stopping) is not { } content
            || ClaimsCsv.Read(content.Csv) is not CsvReading.Sound { Lines: var lines }
        )
        {
            throw new InvalidOperationException($"The lines of upload {upload.Id} are gone.");
        }
        var page = upload.Tally.Sum / LineReports.PerPage;
        foreach (var some in lines.Chunk(LineReports.PerPage).Skip(page))
        {
            var reports = await DoAsync(upload, some, stopping);
            upload = upload with { Tally = upload.Tally.With(reports) };
            await using var session = store.LightweightSession();
            session.Store(new LineReports(LineReports.IdOf(upload.Id, page++), reports));
            session.Store(upload);
            if (upload.IsDone)
            {
                session.Delete<ClaimUploadContent>(upload.Id);
            }
            await session.SaveChangesAsync(stopping);
        }
    }

    private async Task<IReadOnlyList<LineReport>> DoAsync(
        ClaimUpload upload,
        CsvLine[] lines,
        CancellationToken stopping
    )
    {
        var read = lines.Select(line => Read(upload, line)).ToArray();
        Claimed[] sound = [.. read.Select(r => r.Claim).OfType<Claimed>()];
        var outcomes = await SubmitAsync(upload, sound, stopping);
        Claimed[] done = [.. sound.Where((_, i) => outcomes[i] is Outcome.Done)];
        await using var session = store.QuerySession();
        var made = done.Zip(await session.MadeAsync(done, stopping)).ToDictionary();
        var came = sound.Zip(outcomes).ToDictionary();
        return
        [
            .. read.Select(r =>
                r.Claim is not { } claim
                    ? new LineReport(r.Line, LineFate.Refused, null, r.Problems)
                : made.TryGetValue(claim, out var m) ? OfClaim(r.Line, m.Claim, m.IsNew)
                : new LineReport(r.Line, LineFate.Refused, null, ProblemsOf(came[claim]))
            ),
        ];
    }

    // Nobody waits for an answer here: what is too busy now is asked again, under the same keys.
    private async Task<IReadOnlyList<Outcome>> SubmitAsync(
        ClaimUpload upload,
        Claimed[] claims,
        CancellationToken stopping
    )
    {
        while (true)
        {
            var outcomes = await claiming.SubmitAsync(upload.Provider, claims, stopping);
            if (!outcomes.Any(o => o is Outcome.Busy or Outcome.Unknown))
            {
                return outcomes;
            }
            await Task.Delay(Pause, stopping);
        }
    }

    private static (int Line, Claimed? Claim, IReadOnlyList<InputError> Problems) Read(
        ClaimUpload upload,
        CsvLine line
    )
    {
        if (line.Flaw is { } flaw)
        {
            return (line.Number, null, [new InputError("line", flaw)]);
        }
        var input = new Input();
        var amount = line.Fields.Amount ?? "";
        var read = input.Claim(line.Fields with { Amount = CsvAmount.Plain(amount) });
        if (CsvAmount.IsAmbiguous(amount))
        {
            return (
                line.Number,
                null,
                [new InputError("amount", FileWords.AmbiguousAmount(amount))]
            );
        }
        var once = new Once(upload.Actor, "upload-claims", $"{upload.Id}", $"{upload.Id}");
        return input.IsSound
            ? (line.Number, new Claimed(once.Part($"{line.Number}"), read), [])
            : (line.Number, null, input.ToOutcome().Errors);
    }

    private LineReport OfClaim(int line, Claim claim, bool isNew) =>
        new(
            line,
            !isNew
                ? LineFate.Before
                : claim.StandingOn(clock.TodayInTheNetherlands()) switch
                {
                    ClaimStanding.Rejected => LineFate.Rejected,
                    ClaimStanding.Held => LineFate.Held,
                    _ => LineFate.Approved,
                },
            StreamId.Of(claim.Id),
            []
        );

    private static IReadOnlyList<InputError> ProblemsOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.Invalid invalid => invalid.Errors,
            Outcome.Refused refused => [new InputError("line", RejectionWords.Of(refused.Because))],
            _ => [new InputError("line", RejectionWords.KeyReused)],
        };
}
