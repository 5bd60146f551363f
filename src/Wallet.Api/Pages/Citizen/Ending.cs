using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Projections.Accounts;

namespace Wallet.Api.Pages.Citizen;

/// <summary>Where the money of a reservation goes when it is cancelled.</summary>
/// <param name="Returns">Back to budgets.</param>
/// <param name="ProviderGets">A part of the price all the same, by the terms.</param>
/// <param name="Lost">What budgets lose beside that.</param>
/// <param name="KeptAsCredit">Of the own contribution: kept for another course.</param>
public sealed record Ending(
    IReadOnlyList<StatementPart> Returns,
    Money ProviderGets,
    Money Lost,
    Money KeptAsCredit
)
{
    public bool IsFree => !ProviderGets.IsPositive && !Lost.IsPositive && !KeptAsCredit.IsPositive;

    public static Ending Of(Settlement settlement, Domain.Accounts.Account account) =>
        new(
            [
                .. settlement.Returned.Select(leg => new StatementPart(
                    account.Lots.Single(l => l.Id == leg.Lot),
                    leg.Amount
                )),
            ],
            settlement.ProviderGets,
            Money.Sum(settlement.Forfeited.Select(leg => leg.Amount)),
            settlement.LearnerKeepsAsCredit
        );

    public static Ending Of(StatementEntry ended) =>
        ended switch
        {
            StatementEntry.Released e => new(e.Parts, Money.Zero, Money.Zero, Money.Zero),
            StatementEntry.Settled e => new(
                e.Returned,
                e.Settlement.ProviderGets,
                Money.Sum(e.Forfeited.Select(p => p.Amount)),
                e.Settlement.LearnerKeepsAsCredit
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(ended), ended, "not an ending"),
        };
}
