using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Accounts;
using Wallet.Api.Auth;
using Wallet.Api.Enrolments;
using Wallet.Api.Pages.Shared;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Projections.Enrolments;

namespace Wallet.Api.Pages.Citizen.Account;

[Authorize(Policy = Allow.Citizen)]
public sealed class IndexModel(
    AccountShelf accounts,
    PersonVault people,
    FundingShelf shelf,
    IQuerySession session,
    IClock clock
) : PageModel
{
    // What is due later than this many days from now is not shown as work.
    private const int Days = 28;

    public AccountOverview Overview { get; private set; } = null!;

    public IReadOnlyList<SchemeSummary> OtherSchemes =>
        [.. Overview.OtherSchemes.Select(SchemeSummary.Of)];

    /// <summary>What is asked of this learner, the most urgent first.</summary>
    public IReadOnlyList<Domain.Enrolments.Enrolment> Due { get; private set; } = [];

    public IReadOnlyList<Reminder> Reminders { get; private set; } = [];

    /// <summary>The place in a course that money is reserved for; of some courses there is none.</summary>
    public IReadOnlyDictionary<ReservationId, Domain.Enrolments.Enrolment> Enrolments
    {
        get;
        private set;
    } = new Dictionary<ReservationId, Domain.Enrolments.Enrolment>();

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

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var today = clock.TodayInTheNetherlands();
        Overview = await AccountOverviews.OfAsync(
            OwnAccount.Of(User),
            accounts,
            people,
            shelf,
            today,
            cancellation
        );
        Due = await session.DueFromAsync(OwnAccount.Of(User), today.PlusDays(Days), cancellation);
        Reminders = await session.RemindersOfAsync(Due, cancellation);
        Enrolments = await session.EnrolmentsForAsync(
            Overview.Account.Reservations.Select(r => r.Id),
            cancellation
        );
    }
}
