using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Marten;
using MiniExcelLibs;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;

namespace Wallet.Api.Claims;

/// <summary>All claims of a provider as a table, for a spreadsheet.</summary>
public sealed class ClaimsExport(IDocumentStore store, PersonVault people, IClock clock)
{
    private const int AtOnce = 500;

    /// <summary>With what Dutch spreadsheets expect: a byte order mark, semicolons, and a comma for decimals in Dutch.</summary>
    public async Task<byte[]> ToCsvAsync(ProviderId provider, CancellationToken cancellation)
    {
        var culture = Text.IsEnglish ? Text.English : Text.Dutch;
        using var bytes = new MemoryStream();
        await using (
            var csv = new CsvWriter(
                new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)),
                new CsvConfiguration(culture) { Delimiter = ";" }
            )
        )
        {
            foreach (var name in ClaimExportWords.Columns)
            {
                csv.WriteField($"{name}");
            }
            await csv.NextRecordAsync();
            foreach (var row in await RowsAsync(provider, cancellation))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell);
                }
                await csv.NextRecordAsync();
            }
        }
        return bytes.ToArray();
    }

    public async Task<byte[]> ToXlsxAsync(ProviderId provider, CancellationToken cancellation)
    {
        var names = ClaimExportWords.Columns.Select(c => $"{c}").ToArray();
        var rows = (await RowsAsync(provider, cancellation)).Select(row =>
            names.Zip(row).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal)
        );
        using var bytes = new MemoryStream();
        await bytes.SaveAsAsync(rows, cancellationToken: cancellation);
        return bytes.ToArray();
    }

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
            SafeCell.Of(claim.Learner ?? ""),
            SafeCell.Of(claim.Course),
            $"{ClaimPageWords.Stage(claim.Stage)}",
            claim.Amount.Cents / 100m,
            SafeCell.Of(claim.Invoice),
            Day(claim.SubmittedOn),
            $"{ClaimPageWords.Standing(claim.Standing)}",
            claim.HeldUntil is { } day ? Day(day) : "",
            SafeCell.Of(
                string.Join(
                    ' ',
                    claim.Hits.Select(h => $"{HitWords.Because(h.Check)} ({h.LegalBasis})")
                )
            ),
        ];

    private static string Day(LocalDate day) =>
        day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>Text that a spreadsheet must not run: what begins as a formula does, gets an apostrophe before it.</summary>
public static class SafeCell
{
    public static string Of(string text) =>
        text is ['=' or '+' or '-' or '@' or '$' or '\t' or '\r' or '\n', ..] ? $"'{text}" : text;
}
