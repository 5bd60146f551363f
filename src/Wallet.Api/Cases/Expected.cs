using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;

namespace Wallet.Api.Cases;

/// <summary>Compares what a case expects with what came out; null is not stated and never differs.</summary>
internal static class Expected
{
    public static IEnumerable<string> Differs<T>(string what, T? expected, T got)
        where T : struct =>
        expected is null || expected.Value.Equals(got)
            ? []
            : [$"{what}: expected {expected}, got {got}"];

    /// <summary>With the reason of each purse when anything differs, as whoever wrote the case wants to know it then.</summary>
    public static IReadOnlyList<string> Differs(
        FundingPlan plan,
        PurseNames names,
        IReadOnlyDictionary<string, Money>? pays,
        Money? ownContribution,
        IReadOnlyList<string>? declined
    )
    {
        string[] differences =
        [
            .. Differs("pays", pays, names.Pays(plan)),
            .. Differs<Money>("own contribution", ownContribution, plan.Contribution),
            .. Differs("declined", declined, names.Declined(plan)),
        ];
        return differences.Length == 0
            ? []
            : [.. differences, .. plan.Lines.Select(names.BecauseOf)];
    }

    /// <summary>A purse that is not named counts as 0.00.</summary>
    public static IEnumerable<string> Differs(
        string what,
        IReadOnlyDictionary<string, Money>? expected,
        IReadOnlyDictionary<string, Money> got
    ) =>
        expected is null
            ? []
            : expected
                .Keys.Union(got.Keys)
                .SelectMany(name =>
                    Differs<Money>(
                        $"{what} {name}",
                        expected.GetValueOrDefault(name),
                        got.GetValueOrDefault(name)
                    )
                );

    public static IEnumerable<string> Differs(
        string what,
        IReadOnlyList<string>? expected,
        IReadOnlyList<string> got
    ) =>
        expected is null || expected.ToHashSet().SetEquals(got)
            ? []
            : [$"{what}: expected [{string.Join(", ", expected)}], got [{string.Join(", ", got)}]"];
}

/// <summary>Case files name purses by words, the domain by lot ids.</summary>
internal sealed class PurseNames
{
    private readonly Dictionary<string, LotId> lots = [];

    public LotId LotOf(string name)
    {
        if (!lots.TryGetValue(name, out var lot))
        {
            lots[name] = lot = new LotId(new Guid(lots.Count + 1, 0, 0, new byte[8]));
        }
        return lot;
    }

    public string NameOf(LotId lot) => lots.Single(l => l.Value == lot).Key;

    public Dictionary<string, Money> Pays(FundingPlan plan) =>
        plan.Lines.ToDictionary(l => NameOf(l.Lot), l => l.Pays);

    public Dictionary<string, Money> Amounts(IEnumerable<Leg> legs) =>
        legs.ToDictionary(l => NameOf(l.Lot), l => l.Amount);

    /// <summary>"voucher because level-too-high (art. 5.1)".</summary>
    public string BecauseOf(PlanLine line)
    {
        var article = line.Verdict.Article is { } found ? $" ({found})" : "";
        return $"{NameOf(line.Lot)} because {Codes.Of(line.Verdict)}{article}";
    }

    public string[] Declined(FundingPlan plan) =>
        [.. plan.Lines.Where(l => l.IsDeclined).Select(l => NameOf(l.Lot))];
}
