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

    public static IEnumerable<string> Differs(
        Ending ending,
        PurseNames names,
        SettleExpectation expect
    ) =>
        [
            .. Differs<Money>("provider gets", expect.ProviderGets, ending.ProviderGets),
            .. Differs("refunded", expect.Refunded, names.Amounts(ending.Refunded)),
            .. Differs<Money>(
                "refunded to learner",
                expect.RefundedToLearner,
                ending.RefundedToLearner
            ),
            .. Differs("reclaimed", expect.Reclaimed, names.Amounts(ending.Reclaimed)),
        ];

    public static IEnumerable<string> Differs(
        Lot lot,
        LocalDate day,
        string purse,
        BalanceExpectation expect
    ) =>
        [
            .. Differs<Money>($"{purse} available", expect.Available, lot.AvailableOn(day)),
            .. Differs<Money>($"{purse} reserved", expect.Reserved, lot.Reserved),
            .. Differs<Money>($"{purse} expired", expect.Expired, lot.ExpiredOn(day)),
        ];

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
