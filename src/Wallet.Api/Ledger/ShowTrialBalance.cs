using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
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
                    l.Debited,
                    l.Credited,
                    l.Balance
                )),
            ],
            balance.Total
        );
}

/// <param name="Balance">Credited less debited: below zero where somebody, or the bank, has to come up with it.</param>
public sealed record TrialBalanceLineResource(
    LedgerAccount Account,
    Money Debited,
    Money Credited,
    Money Balance
);

public static class ShowTrialBalanceEndpoint
{
    /// <summary>The trial balance at the end of a day, past or future; today when none is given.</summary>
    public static async Task<Results<Ok<TrialBalanceResource>, ProblemHttpResult>> Get(
        NpgsqlDataSource database,
        IClock clock,
        HttpContext context,
        string? asOf = null
    )
    {
        var input = new Input();
        var day = input.OptionalDay("asOf", asOf) ?? clock.TodayInTheNetherlands();
        if (!input.IsSound)
        {
            return input.ToOutcome().ToProblem(context)!;
        }
        await using var connection = await database.OpenConnectionAsync(context.RequestAborted);
        return TypedResults.Ok(
            TrialBalanceResource.Of(await TrialBalance.OnAsync(connection, day))
        );
    }
}
