using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Ledger;
using Wallet.Projections.Ledger;

namespace Wallet.Api.Ledger;

/// <summary>All ledger accounts on one day.</summary>
/// <param name="Total">Always zero.</param>
public sealed record TrialBalanceResource(
    LocalDate AsOf,
    IReadOnlyList<TrialBalanceLineResource> Lines,
    Money Total
)
{
    public static TrialBalanceResource Of(TrialBalance balance) =>
        new(
            balance.AsOf,
            [
                .. balance.Lines.Select(l => new TrialBalanceLineResource(
                    l.Account,
                    l.Opening,
                    l.Debited,
                    l.Credited,
                    l.Balance
                )),
            ],
            balance.Total
        );
}

/// <param name="Opening">The balance before the period; 0.00 without one.</param>
/// <param name="Balance">Opening and credited less debited: below zero where somebody, or the bank, has to come up with it.</param>
public sealed record TrialBalanceLineResource(
    LedgerAccount Account,
    Money Opening,
    Money Debited,
    Money Credited,
    Money Balance
);

public static class ShowTrialBalanceEndpoint
{
    /// <summary>The trial balance at the end of a day, past or future; of all postings, or of a lot, an account, a scheme, a funder, a reservation, a provider or a payment run.</summary>
    public static async Task<Results<Ok<TrialBalanceResource>, ProblemHttpResult>> Get(
        [AsParameters] LedgerQuery query,
        LedgerShelf ledger,
        IClock clock,
        HttpContext context
    )
    {
        var input = new Input();
        var asked = query.Read(input, clock.TodayInTheNetherlands());
        return input.IsSound
            ? TypedResults.Ok(
                TrialBalanceResource.Of(await ledger.BalanceAsync(asked, context.RequestAborted))
            )
            : input.ToOutcome().ToProblem(context)!;
    }
}
