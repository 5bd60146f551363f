using Wallet.Domain;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Projections.Schemes;

/// <summary>Whether the schemes of one day can be put in an order, and planned with in time.</summary>
internal static class OrderRules
{
    /// <param name="inForce">By rank.</param>
    public static IEnumerable<Flaw> FlawsOn(LocalDate day, IReadOnlyList<Terms> inForce) =>
        [
            .. TooMany(day, inForce),
            .. SameRank(inForce),
            .. inForce.SelectMany(t => NamedBy(t).SelectMany(n => NotBefore(t, n, inForce))),
            .. inForce.SelectMany(t => NamedBy(t).SelectMany(n => TooManyBefore(t, n, inForce))),
        ];

    private static IEnumerable<Flaw> TooMany(LocalDate day, IReadOnlyList<Terms> inForce) =>
        inForce.Count <= Limits.SchemesInForce
            ? []
            : inForce
                .Where(t => t.EffectiveFrom == day)
                .Select(t =>
                    BookRules.At(
                        t,
                        "$.effectiveFrom",
                        $"{inForce.Count} schemes that hold on this day",
                        $"{Limits.SchemesInForce} at most"
                    )
                );

    private static IEnumerable<Flaw> SameRank(IReadOnlyList<Terms> inForce) =>
        from one in inForce
        from other in inForce
        where one.Rank == other.Rank && IsNewer(one, other) && !NeverTogether(one, other)
        select BookRules.At(
            one,
            "$.rank",
            $"{one.Rank}, the rank of {other.Scheme} too: which of them pays first is open",
            "another rank, or a clause without \"when\" by which one excludes the other"
        );

    private static bool NeverTogether(Terms one, Terms other) =>
        AlwaysExcludes(one, other) || AlwaysExcludes(other, one);

    private static bool AlwaysExcludes(Terms one, Terms other) =>
        one.Clauses.OfType<Exclusion>().Any(c => c.When.Count == 0 && c.Excludes(other));

    private static bool IsNewer(Terms one, Terms other) =>
        one.EffectiveFrom > other.EffectiveFrom
        || one.EffectiveFrom == other.EffectiveFrom
            && string.CompareOrdinal(one.Scheme.Value, other.Scheme.Value) > 0;

    /// <summary>A scheme on whose money that of another depends, and where that stands.</summary>
    /// <param name="GoesBefore">It has to have the lower rank.</param>
    /// <param name="IsWeighed">Plans with it and without it are compared.</param>
    private sealed record Named(string Place, SchemeId Scheme, bool GoesBefore, bool IsWeighed);

    private static IEnumerable<Named> NamedBy(Terms terms) =>
        terms.Clauses.SelectMany(
            (clause, i) =>
                clause switch
                {
                    OthersPayAtLeast c => In(c.Schemes, $"$.clauses[{i}].schemes", true, true),
                    LearnerPaysAtLeast c => In(
                        c.Exempting,
                        $"$.clauses[{i}].unlessPays",
                        false,
                        true
                    ),
                    LastResortAfter c => In(c.Schemes, $"$.clauses[{i}].schemes", true, false),
                    _ => [],
                }
        );

    private static IEnumerable<Named> In(
        ValueList<SchemeId> schemes,
        string place,
        bool goesBefore,
        bool isWeighed
    ) => schemes.Select((s, i) => new Named($"{place}[{i}]", s, goesBefore, isWeighed));

    private static IEnumerable<Flaw> NotBefore(
        Terms terms,
        Named named,
        IReadOnlyList<Terms> inForce
    ) =>
        inForce
            .Where(t => named.GoesBefore && t.Scheme == named.Scheme && t.Rank >= terms.Rank)
            .Where(t => t.Scheme != terms.Scheme) // which is refused as such
            .Select(t =>
                BookRules.At(
                    terms,
                    named.Place,
                    $"\"{t.Scheme}\", which has rank {t.Rank} in the version of {t.EffectiveFrom:uuuu-MM-dd}",
                    $"a scheme that goes before this one, with a rank below {terms.Rank}"
                )
            );

    // Each of these is weighed with and without: twelve of them are four thousand plans.
    private static IEnumerable<Flaw> TooManyBefore(
        Terms terms,
        Named named,
        IReadOnlyList<Terms> inForce
    ) =>
        from awaited in inForce
        where named.IsWeighed && awaited.Scheme == named.Scheme
        let before = inForce.Count(t => t.Rank <= awaited.Rank)
        where before > Limits.SchemesWeighed
        select BookRules.At(
            terms,
            named.Place,
            $"\"{named.Scheme}\", with {before} schemes that go before or with it",
            $"a scheme with {Limits.SchemesWeighed} of them at most"
        );
}
