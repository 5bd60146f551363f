using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NodaTime.Text;
using Wallet.Api.Audit;
using Wallet.Api.Auth;
using Wallet.Api.Exports;
using Wallet.Api.Ledger;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Requests;
using Wallet.Api.Words;

namespace Wallet.Api.Pages.Audit;

/// <summary>Asks which sample of postings somebody wants, and gives it as a file.</summary>
[Authorize(Policy = Allow.Auditor)]
public sealed class SampleModel(LedgerShelf ledger, IClock clock) : QuestionPage
{
    private SampleQuery asked = new();

    public IReadOnlyList<Field> Fields =>
        [
            new("seed", AuditWords.Seed, asked.Seed, Errors) { Hint = AuditWords.SeedHint },
            new("size", AuditWords.Size, asked.Size ?? "100", Errors) { InputMode = "numeric" },
            new("from", AuditWords.From, asked.From ?? Iso(new(Today.Year, 1, 1)), Errors)
            {
                Type = "date",
            },
            new("until", AuditWords.Until, asked.Until ?? Iso(Today), Errors) { Type = "date" },
        ];

    private LocalDate Today => clock.TodayInTheNetherlands();

    public async Task<IActionResult> OnGetAsync(
        [FromQuery] SampleQuery query,
        CancellationToken cancellation
    )
    {
        if (Request.Query.Count == 0)
        {
            return Page();
        }
        asked = query;
        var input = new Input();
        var sample = query.Read(input, Today);
        if (!IsSound(input))
        {
            return Page();
        }
        var sheet = await DrawSample.OfAsync(sample, ledger, cancellation);
        return File(await sheet.ToCsvAsync(), Spreadsheet.CsvType, DrawSample.NameOf(sample));
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
