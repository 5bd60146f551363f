using CsCheck;
using Wallet.Domain.Planning;

namespace Wallet.Domain.Tests.Planning;

/// <summary>Lots around their first and last day, some empty, some earmarked.</summary>
internal static class AnyPurse
{
    public static readonly Gen<PurseDraft> Draft =
        from scheme in Gen.Int[0, 3]
        from available in Situations.Cents(0, 6)
        from first in Gen.OneOf<int?>(null, null, null, null, null, null, -1, 0, 1)
        from last in Gen.OneOf<int?>(null, null, null, null, -1, 0, 1, 30, 30, 60)
        from earmarks in Gen.OneOf(
            Gen.Const(new List<string>()),
            Gen.Const(new List<string>()),
            Situations.SomeOf("a", "b")
        )
        select new PurseDraft(scheme, available, first, last, earmarks);
}

internal sealed record PurseDraft(
    int Scheme,
    Money Available,
    int? First,
    int? Last,
    List<string> Earmarks
)
{
    public Purse ToPurse(int age, List<SchemeDraft> schemes)
    {
        var scheme = Scheme % schemes.Count;
        return new Purse(
            Some.Lot(age),
            AnyScheme.Id(scheme),
            Available,
            First is { } f ? Situations.Day.PlusDays(f) : null,
            Last is { } l ? Situations.Day.PlusDays(l) : null,
            [.. Earmarks],
            schemes[scheme].UsedThisYear
        )
        {
            GrantsForCourse = schemes[scheme].GrantsForCourse,
        };
    }
}
