using Marten;
using Wallet.Api.Exports;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;

namespace Wallet.Api.Claims;

/// <summary>All claims of a provider as a table, for a spreadsheet.</summary>
public sealed class ClaimsExport(IDocumentStore store, PersonVault people, IClock clock)
{
    private const int AtOnce = 500;

    public async Task<Spreadsheet> OfAsync(ProviderId provider, CancellationToken cancellation) =>
        new(ClaimExportWords.Columns, await RowsAsync(provider, cancellation));

    private async Task<IReadOnlyList<object?[]>> RowsAsync(
        ProviderId provider,
        CancellationToken cancellation
    )
    {
        await using var session = store.QuerySession();
        var today = clock.TodayInTheNetherlands();
        var rows = new List<object?[]>();
        Guid? after = null;
        do
        {
            var page = await session.OfProviderAsync(provider, after, cancellation, AtOnce);
            var claims = await people.WithNamesAsync(page.Claims, today, cancellation);
            rows.AddRange(claims.Select(RowOf));
            after = page.Next;
        } while (after is not null);
        return rows;
    }

    private static object?[] RowOf(ClaimResource claim) =>
        [
            $"{claim.EnrolmentId}",
            claim.Learner,
            claim.Course,
            ClaimPageWords.Stage(claim.Stage),
            claim.Amount,
            claim.Invoice,
            claim.SubmittedOn,
            ClaimPageWords.Standing(claim.Standing),
            claim.HeldUntil,
            string.Join(
                ' ',
                claim.Hits.Select(h => $"{HitWords.Because(h.Check)} ({h.LegalBasis})")
            ),
        ];
}
