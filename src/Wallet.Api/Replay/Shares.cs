using Wallet.Domain;
using Wallet.Domain.Planning;

namespace Wallet.Api.Replay;

/// <summary>What one party pays for a course: as it was decided, and by a draft.</summary>
/// <param name="Scheme">Null is the learner.</param>
public sealed record Share(SchemeId? Scheme, Money Before, Money After)
{
    public override string ToString() => $"{Scheme?.Value ?? "learner"} {Before} → {After}";
}

/// <summary>What everybody pays for a course, by two plans.</summary>
public static class Shares
{
    public static IReadOnlyList<Share> Of(FundingPlan before, FundingPlan after) =>
        [
            .. before
                .Lines.Concat(after.Lines)
                .Select(l => l.Scheme)
                .Distinct()
                .Select(s => new Share(s, PaidBy(s, before), PaidBy(s, after))),
            new Share(null, before.Contribution, after.Contribution),
        ];

    private static Money PaidBy(SchemeId scheme, FundingPlan plan) =>
        Money.Sum(plan.Lines.Where(l => l.Scheme == scheme).Select(l => l.Pays));
}
