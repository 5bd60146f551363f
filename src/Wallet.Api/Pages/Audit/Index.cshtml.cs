using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NodaTime.Text;
using Npgsql;
using Wallet.Api.Auth;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Projections.Ledger;

namespace Wallet.Api.Pages.Audit;

/// <summary>The trial balance on any day, with the way to its postings.</summary>
[Authorize(Policy = Allow.Auditor)]
public sealed class IndexModel(NpgsqlDataSource database, IClock clock) : QuestionPage
{
    [BindProperty(SupportsGet = true)]
    public string? AsOf { get; set; }

    /// <summary>Null when the day could not be read.</summary>
    public TrialBalance? Balance { get; private set; }

    public Field Day => new("asOf", LedgerWords.AsOf, AsOf, Errors) { Hint = LedgerWords.AsOfHint };

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var input = new Input();
        var day = input.OptionalDay("asOf", AsOf) ?? clock.TodayInTheNetherlands();
        if (IsSound(input))
        {
            AsOf = LocalDatePattern.Iso.Format(day);
            await using var connection = await database.OpenConnectionAsync(cancellation);
            Balance = await TrialBalance.OnAsync(connection, day);
        }
    }
}
