using CsCheck;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>The clauses of one version. Of what terms may say once only, there is at most one; some count only when a condition or two hold.</summary>
internal static class AnyClauses
{
    public static Gen<List<Clause>> Of =>
        from conditions in Conditions
        from window in Rarely(AnyCondition.OfWindow.Select(w => w.ToArray<Clause>()), 15)
        from exclusions in Rarely(One(AnyCondition.OfOtherMoney), 30)
        from paysFor in Rarely(PaysFor.Array[1, 3], 60)
        from ceilings in Rarely(Ceiling.Array[1, 3], 55)
        from learners in Rarely(One(LearnerPays), 30)
        from others in Rarely(One(OthersPay), 20)
        from lastResort in Rarely(One(LastResort), 30)
        from guarded in Guarded([
            .. conditions,
            .. window.Where(c => c is not ApplicationWindows),
            .. exclusions,
            .. paysFor,
            .. ceilings,
            .. learners,
            .. others,
            .. lastResort,
        ])
        select (List<Clause>)[.. guarded, .. window.OfType<ApplicationWindows>()];

    private static Gen<Clause[]> Rarely(Gen<Clause[]> gen, int percent) =>
        Gen.Int[1, 100].SelectMany(n => n <= percent ? gen : Gen.Const(Array.Empty<Clause>()));

    private static Gen<Clause[]> One<T>(Gen<T> gen)
        where T : Clause => gen.Select(c => new Clause[] { c });

    private static Gen<Clause[]> Conditions =>
        Rarely(
            Gen.OneOf(AnyCondition.OfLearner, AnyCondition.OfCourse).Select(c => (Clause)c).Array[
                1,
                2
            ],
            45
        );

    private static Gen<Clause[]> Guarded(Clause[] clauses) =>
        from guards in AnyCondition.OfAnything.Array[clauses.Length]
        from second in AnyCondition.OfAnything.Array[clauses.Length]
        from how in Gen.Int[1, 10].Array[clauses.Length]
        select clauses
            .Select(
                (clause, i) =>
                    how[i] switch
                    {
                        > 3 => clause,
                        1 => clause with { When = [guards[i], second[i]] },
                        _ => clause with { When = [guards[i]] },
                    }
            )
            .ToArray();

    private static Gen<Clause> PaysFor =>
        from components in Situations.SomeOf(Enum.GetValues<CostComponent>())
        from vat in Gen.Bool
        select (Clause)new PaysFor([.. components], vat);

    private static Gen<Clause> Ceiling =>
        Gen.OneOf(
            Gen.OneOf("0", "10", "33.3", "50", "90", "99.99", "100")
                .Select(p => (Clause)new AtMostShare(Some.Percent(p))),
            Situations.Cents(0, 7).Select(m => (Clause)new AtMostPerApplication(m)),
            Situations.Cents(0, 9).Select(m => (Clause)new AtMostPerYear(m))
        );

    private static Gen<Clause> LearnerPays =>
        from amount in Situations.Cents(0, 9)
        from unless in Gen.OneOf(
            Gen.Const((List<SchemeId>?)null),
            SomeSchemes.Select(s => (List<SchemeId>?)s),
            SomeSchemes.Select(s => (List<SchemeId>?)s)
        )
        select (Clause)new LearnerPaysAtLeast(amount, unless?.ToValueList());

    private static Gen<List<SchemeId>> SomeSchemes =>
        Gen.OneOf(Gen.Const(AnyScheme.Ids.ToList()), Situations.SomeOf(AnyScheme.Ids));

    private static Gen<Clause> OthersPay =>
        from amount in Situations.Cents(1, 5)
        from schemes in SomeSchemes
        select (Clause)new OthersPayAtLeast(amount, [.. schemes]);

    private static Gen<Clause> LastResort =>
        from schemes in SomeSchemes
        select (Clause)new LastResortAfter([.. schemes]);
}
