using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Pots;

/// <summary>What somebody could get from a pot who applies at this instant: a lot that does not exist yet.</summary>
/// <param name="Lot">The lot that a grant would make.</param>
/// <param name="Terms">The terms of the pot's scheme on this day.</param>
public sealed record PotOffer(Pot Pot, LotId Lot, Terms Terms, Instant At)
{
    /// <summary>Whether it is for somebody who registered before the opening.</summary>
    public bool IsDrawn { get; init; }

    /// <summary>Whether the pot decides upon the application.</summary>
    public bool IsOpen => IsDrawn ? Pot.IsOpenToDrawn : Pot.IsOpenAt(At);

    /// <summary>As something that a plan may draw on.</summary>
    /// <param name="usedThisYear">What the person already got of the scheme in this calendar year.</param>
    public Purse ToPurse(Money usedThisYear) =>
        new(Lot, Pot.Scheme, AtMost, null, null, [], usedThisYear)
        {
            Window = Pot.Window,
            Stopped =
                IsOpen ? null
                : Pot.AwaitsDrawAt(At) ? new Verdict.DrawNotDone()
                : new Verdict.PotNotOpen(Pot.OpenFrom(At)),
        };

    /// <summary>Whether it could grant anything to this application if it were open and full: what its own terms say, whatever else somebody has.</summary>
    public bool IsFor(Situation situation, TermsBook book) =>
        FundingPlanner.Plan(situation, [ToPurse(Money.Zero) with { Stopped = null }], book).Lines[0]
            is { IsDeclined: false }
                or { Verdict: Verdict.OthersPayTooLittle };

    private Money AtMost => Terms.The<GrantedOnApplication>()!.AtMost;
}
