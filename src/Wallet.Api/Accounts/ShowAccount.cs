using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Accounts;

/// <summary>What somebody has, until when and for what.</summary>
/// <param name="AsOf">The day of which it is said; today when none was asked.</param>
/// <param name="UsableToday">On that day.</param>
/// <param name="Lapses">What is certain to lapse after that day if nobody uses it.</param>
/// <param name="OtherSchemes">Schemes that could pay for somebody like this person and of which there is no budget here.</param>
public sealed record AccountResource(
    Guid AccountId,
    LocalDate AsOf,
    Money UsableToday,
    Money Reserved,
    IReadOnlyList<BudgetResource> Budgets,
    IReadOnlyList<LapseResource> Lapses,
    IReadOnlyList<ReservationResource> Reservations,
    IReadOnlyList<SchemeSummary> OtherSchemes
);

/// <param name="LastUsableDay">Inclusive; null when it does not lapse.</param>
/// <param name="EarmarkedFor">Empty, or a course must carry one of these.</param>
public sealed record BudgetResource(
    Guid BudgetId,
    SchemeId Scheme,
    Text Name,
    Money Granted,
    Money Available,
    Money Reserved,
    LocalDate? FirstUsableDay,
    LocalDate? LastUsableDay,
    IReadOnlyList<string> EarmarkedFor
);

/// <param name="On">The day after its last usable day.</param>
public sealed record LapseResource(Guid BudgetId, Money Amount, LocalDate On);

public sealed record ReservationResource(
    Guid ReservationId,
    Guid OfferingId,
    string Title,
    string Provider,
    LocalDate StartDay,
    LocalDate EndDay,
    LocalDate ReservedOn,
    Money Contribution,
    IReadOnlyList<PaymentResource> Payments
)
{
    public static ReservationResource Of(Reservation r) =>
        new(
            r.Id.Value,
            r.Course.Offering.Value,
            r.Course.Title,
            r.Course.Provider,
            r.Course.Course.StartDay,
            r.Course.Course.EndDay,
            r.ReservedOn,
            r.Contribution,
            [.. r.Legs.Select(l => new PaymentResource(l.Lot.Value, l.Amount))]
        );
}

public sealed record PaymentResource(Guid BudgetId, Money Amount);

public static class ShowAccountEndpoint
{
    /// <summary>Budgets, reservations, what will lapse, and which other schemes there are; today, or on the day of asOf.</summary>
    public static async Task<Results<Ok<AccountResource>, ProblemHttpResult>> Get(
        Guid accountId,
        AccountShelf accounts,
        PersonVault people,
        FundingShelf shelf,
        IClock clock,
        HttpContext context,
        string? asOf = null
    )
    {
        var input = new Input();
        var day = input.OptionalDay("asOf", asOf);
        if (!input.IsSound)
        {
            return input.ToOutcome().ToProblem(context)!;
        }
        var overview = await AccountOverviews.OfAsync(
            new AccountId(accountId),
            accounts,
            people,
            shelf,
            clock.TodayInTheNetherlands(),
            context.RequestAborted,
            day
        );
        var words = new PlanWords(overview.Terms);
        return TypedResults.Ok(
            new AccountResource(
                accountId,
                overview.Today,
                overview.UsableToday,
                overview.Reserved,
                [
                    .. overview.Budgets.Select(l =>
                        ToResource(l, words.Scheme(l.Scheme), overview.Today)
                    ),
                ],
                [
                    .. overview.Lapses.Select(l => new LapseResource(
                        l.Lot.Id.Value,
                        l.Lot.AvailableOn(overview.Today),
                        l.On
                    )),
                ],
                [.. overview.Account.Reservations.Select(ReservationResource.Of)],
                [.. overview.OtherSchemes.Select(SchemeSummary.Of)]
            )
        );
    }

    private static BudgetResource ToResource(Lot lot, Text name, LocalDate today) =>
        new(
            lot.Id.Value,
            lot.Scheme,
            name,
            lot.Granted,
            lot.AvailableOn(today),
            lot.Reserved,
            lot.FirstUsableDay,
            lot.LastUsableDay,
            lot.EarmarkedFor
        );
}
