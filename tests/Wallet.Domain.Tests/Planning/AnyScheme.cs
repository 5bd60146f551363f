using CsCheck;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>Schemes with one or two versions of terms around the day of the application, some of them ended.</summary>
internal static class AnyScheme
{
    public static readonly SchemeId[] Ids = [.. Enumerable.Range(0, 4).Select(Id)];

    public static Gen<SchemeDraft> Draft =>
        from versions in Gen.OneOf<(int From, int? Until)[]>(
                [(-100, null)],
                [(-100, null)],
                [(-100, null)],
                [(-100, null)],
                [(-100, null)],
                [(0, null)],
                [(-1, null), (1, null)],
                [(-1, null), (0, null)],
                [(1, null)],
                [(-100, 0)],
                [(-100, -1)],
                [(-1, null), (0, 0)]
            )
            .SelectMany(days => AnyVersion.List[days.Length].Select(v => v.Zip(days).ToArray()))
        from used in Gen.OneOf(Gen.Const(Money.Zero), Situations.Cents(0, 6))
        from grants in Gen.Int[0, 3]
        select new SchemeDraft(
            [
                .. versions.Select(v =>
                    v.First with
                    {
                        From = v.Second.From,
                        Until = v.Second.Until,
                    }
                ),
            ],
            used,
            grants
        );

    public static SchemeId Id(int scheme) => new($"scheme-{scheme}");

    public static IEnumerable<Terms> Terms(List<SchemeDraft> schemes) =>
        schemes
            .Index()
            .SelectMany(s =>
                s.Item.Versions.Select(v =>
                    Some.Terms(
                        Id(s.Index),
                        v.Rank,
                        v.Kind,
                        Situations.Day.PlusDays(v.From),
                        [.. v.Clauses.Select(c => NamesOthers(c, s.Index, v.Rank, schemes))]
                    ) with
                    {
                        EffectiveUntil = v.Until is { } until
                            ? Situations.Day.PlusDays(until)
                            : null,
                    }
                )
            );

    // Terms name other schemes than their own; those that must pay first must also go first.
    private static Clause NamesOthers(
        Clause clause,
        int own,
        int rank,
        List<SchemeDraft> schemes
    ) =>
        clause switch
        {
            OthersPayAtLeast c => c with
            {
                Schemes =
                [
                    .. schemes
                        .Index()
                        .Where(s => s.Item.Versions.All(v => v.Rank < rank))
                        .Select(s => Id(s.Index))
                        .Where(c.Schemes.Contains),
                ],
            },
            LastResortAfter c => c with { Schemes = [.. c.Schemes.Where(s => s != Id(own))] },
            LearnerPaysAtLeast c => c with
            {
                UnlessPays = c.UnlessPays?.Where(s => s != Id(own)).ToValueList(),
            },
            _ => clause,
        };

    private static Gen<VersionDraft> AnyVersion =>
        from rank in Gen.OneOf(10, 20, 20, 30, 40)
        from kind in Gen.Enum<MoneyKind>()
        from clauses in AnyClauses.Of
        select new VersionDraft(0, null, rank, kind, clauses);
}

internal sealed record VersionDraft(
    int From,
    int? Until,
    int Rank,
    MoneyKind Kind,
    List<Clause> Clauses
);

internal sealed record SchemeDraft(
    VersionDraft[] Versions,
    Money UsedThisYear,
    int GrantsForCourse
);
