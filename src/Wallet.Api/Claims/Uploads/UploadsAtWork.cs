using Marten;
using Wallet.Api.Files;

namespace Wallet.Api.Claims.Uploads;

/// <summary>Does the files of claims that were sent.</summary>
public sealed class UploadsAtWork(
    IDocumentStore store,
    UploadRun run,
    ILogger<UploadsAtWork> logger
) : FilesAtWork(store, "claim-upload", logger)
{
    protected override Task<IReadOnlyList<Guid>> WaitingAsync(
        IQuerySession session,
        CancellationToken stopping
    ) =>
        session
            .Query<ClaimUpload>()
            .Where(u => !u.IsDone)
            .OrderBy(u => u.At)
            .Select(u => u.Id)
            .ToListAsync(stopping);

    protected override async Task DoAsync(
        Guid file,
        IQuerySession session,
        CancellationToken stopping
    )
    {
        if (await session.LoadAsync<ClaimUpload>(file, stopping) is { IsDone: false } now)
        {
            await run.RunAsync(now, stopping);
        }
    }
}
