using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Accounts;
using Wallet.Api.Auth;
using Wallet.Api.Pages.Shared;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;

namespace Wallet.Api.Pages.Citizen.Account;

[Authorize(Policy = Allow.Citizen)]
public sealed class IndexModel(
    AccountShelf accounts,
    PersonVault people,
    FundingShelf shelf,
    IClock clock
) : PageModel
{
    public AccountOverview Overview { get; private set; } = null!;

    public IReadOnlyList<SchemeSummary> OtherSchemes =>
        [.. Overview.OtherSchemes.Select(SchemeSummary.Of)];

    /// <summary>What can be used today, by budget.</summary>
    public Bar Bar =>
        new([
            .. Overview.Budgets.Select(
                (lot, i) =>
                    new BarPart(
                        Bar.KindOf(i),
                        lot.IsUsableOn(Overview.Today) ? lot.Available : default
                    )
            ),
        ]);

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Overview = await AccountOverviews.OfAsync(
            OwnAccount.Of(User),
            accounts,
            people,
            shelf,
            clock.TodayInTheNetherlands(),
            cancellation
        );
}
