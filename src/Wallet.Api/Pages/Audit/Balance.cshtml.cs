using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NodaTime.Text;
using Wallet.Api.Auth;
using Wallet.Api.Ledger;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Projections.Ledger;

namespace Wallet.Api.Pages.Audit;

/// <summary>The trial balance on any day, with the way to its postings.</summary>
[Authorize(Policy = Allow.Auditor)]
public sealed class BalanceModel(LedgerShelf ledger, IClock clock) : QuestionPage
{
    public LedgerQuery Query { get; private set; } = new();

    /// <summary>Null when a day could not be read.</summary>
    public TrialBalance? Balance { get; private set; }

    public Field Day =>
        new("asOf", LedgerWords.AsOf, Query.AsOf, Errors) { Hint = LedgerWords.AsOfHint };

    public Field From =>
        new("from", LedgerWords.From, Query.From, Errors) { Hint = LedgerWords.FromHint };

    public async Task OnGetAsync([FromQuery] LedgerQuery query, CancellationToken cancellation)
    {
        Query = query;
        var input = new Input();
        var asked = query.Read(input, clock.TodayInTheNetherlands());
        if (IsSound(input))
        {
            Query = query with { AsOf = LocalDatePattern.Iso.Format(asked.AsOf) };
            Balance = await ledger.BalanceAsync(asked, cancellation);
        }
    }
}
