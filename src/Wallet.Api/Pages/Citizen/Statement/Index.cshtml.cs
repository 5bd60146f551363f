using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NodaTime.Text;
using Wallet.Api.Accounts;
using Wallet.Api.Auth;
using Wallet.Api.Pages.Shared;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Projections.Accounts;

namespace Wallet.Api.Pages.Citizen.Statement;

/// <summary>All that happened until a day, how the account stood on it, and what will lapse.</summary>
[Authorize(Policy = Allow.Citizen)]
public sealed class IndexModel(
    AccountShelf accounts,
    PersonVault people,
    FundingShelf funding,
    IQuerySession session,
    TermsShelf shelf,
    IClock clock
) : QuestionPage
{
    [BindProperty(SupportsGet = true)]
    public string? AsOf { get; set; }

    /// <summary>Null when the day could not be read.</summary>
    public AccountOverview? Overview { get; private set; }

    public IReadOnlyList<StatementLine> Lines { get; private set; } = [];

    public StatementWords Words { get; private set; } = null!;

    public LocalDate Today => clock.TodayInTheNetherlands();

    public Field Day =>
        new("asOf", OverviewWords.AsOf, AsOf, Errors)
        {
            Hint = OverviewWords.AsOfHint,
            Type = "date",
        };

    public IReadOnlyList<(Text Key, string Value)> Balance =>
        Overview is { } on
            ?
            [
                (OverviewWords.Usable, $"{on.UsableToday.ToText()}"),
                (OverviewWords.Reserved, $"{on.Reserved.ToText()}"),
            ]
            : [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var input = new Input();
        var day = input.OptionalDay("asOf", AsOf);
        if (!IsSound(input))
        {
            return;
        }
        AsOf = LocalDatePattern.Iso.Format(day ?? Today);
        var account = OwnAccount.Of(User);
        Overview = await AccountOverviews.OfAsync(
            account,
            accounts,
            people,
            funding,
            Today,
            cancellation,
            day
        );
        Lines = await ShowStatement.OfAsync(account, session, Today, cancellation, day);
        Words = new StatementWords(await shelf.AllAsync(session, cancellation));
    }
}
