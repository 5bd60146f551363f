using Wallet.Domain;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Projections.Schemes;

/// <summary>What holds between the words of one file. It goes by what could be read, so that all mistakes come to light at once.</summary>
internal static class TermsRules
{
    private static readonly Type[] Once =
    [
        typeof(LotLifetime),
        typeof(LotEndsAfterLeaving),
        typeof(EmployersTopUp),
        typeof(ApplicationWindows),
        typeof(OncePerYear),
        typeof(LearnerPaysAtLeast),
        typeof(OthersPayAtLeast),
        typeof(LastResortAfter),
        typeof(GrantProRataHours),
        typeof(LateCancelling),
        typeof(AttendancePays),
        typeof(ReclaimedUnless),
        typeof(ProviderDeposit),
        typeof(ProviderConfirmsWithin),
        typeof(AttestedWithin),
        typeof(ClaimedInStages),
        typeof(GrantedOnApplication),
        typeof(AfterOutage),
        typeof(RegistrationWithDraw),
    ];

    /// A clause that says nothing without another.
    private static readonly (Type Clause, Type Needs)[] Needs =
    [
        (typeof(CourseStartsWithin), typeof(ApplicationWindows)),
        (typeof(BalanceAtMost), typeof(GrantPerYear)),
        (typeof(GrantProRataHours), typeof(GrantPerYear)),
        (typeof(GrantedOnApplication), typeof(ApplicationWindows)),
        (typeof(AfterOutage), typeof(GrantedOnApplication)),
        (typeof(RegistrationWithDraw), typeof(GrantedOnApplication)),
    ];

    public static IEnumerable<Flaw> Of(Draft draft, string file) =>
        [
            .. OfDays(draft.Terms),
            .. OfPath(draft, file),
            .. Once.SelectMany(kind => Again(draft.Terms.Clauses, c => IsA(kind, c))),
            .. Again(draft.Terms.Clauses, c => IsA(typeof(PaysFor), c) && !HasWhen(c)),
            .. Needs.SelectMany(n => Lacking(draft.Terms.Clauses, n.Clause, n.Needs)),
            .. Twice(draft.Terms.Clauses, "$.clauses"),
            .. draft.Terms.Clauses.SelectMany((c, i) => Twice(c.When, $"$.clauses[{i}].when")),
        ];

    private static IEnumerable<Flaw> OfDays(Terms terms)
    {
        if (terms.EffectiveUntil < terms.EffectiveFrom)
        {
            yield return At(
                "$.effectiveUntil",
                $"{terms.EffectiveUntil:uuuu-MM-dd}",
                $"a day from {terms.EffectiveFrom:uuuu-MM-dd} on, the first day"
            );
        }
    }

    private static IEnumerable<Flaw> OfPath(Draft draft, string file)
    {
        if (file.Split('/') is not [.., var folder, var name] || !draft.HasHead)
        {
            yield break;
        }
        if (folder != draft.Terms.Scheme.Value)
        {
            yield return At(
                "$.scheme",
                $"\"{draft.Terms.Scheme}\"",
                $"the name of its folder, \"{folder}\""
            );
        }
        if (name != $"{draft.Terms.EffectiveFrom:uuuu-MM-dd}.json")
        {
            yield return At(
                "$.effectiveFrom",
                $"\"{draft.Terms.EffectiveFrom:uuuu-MM-dd}\" in a file called {name}",
                $"a file called {draft.Terms.EffectiveFrom:uuuu-MM-dd}.json"
            );
        }
    }

    private static IEnumerable<Flaw> Again(ValueList<Clause> clauses, Func<Clause, bool> isOne)
    {
        var places = Enumerable.Range(0, clauses.Count).Where(i => isOne(clauses[i])).ToArray();
        return places
            .Skip(1)
            .Select(i =>
                At(
                    $"$.clauses[{i}]",
                    $"\"{Word(KindOf(clauses[i])!)}\" beside \"{Word(KindOf(clauses[places[0]])!)}\" in $.clauses[{places[0]}]",
                    "one of them"
                )
            );
    }

    private static IEnumerable<Flaw> Lacking(ValueList<Clause> clauses, Type clause, Type needs) =>
        clauses.Any(c => KindOf(c) is null || IsA(needs, c))
            ? []
            : Enumerable
                .Range(0, clauses.Count)
                .Where(i => IsA(clause, clauses[i]) || clauses[i].When.Any(c => IsA(clause, c)))
                .Select(i =>
                    At(
                        $"$.clauses[{i}]",
                        $"\"{Word(clause)}\" without \"{Word(needs)}\"",
                        $"\"{Word(clause)}\" beside \"{Word(needs)}\" only"
                    )
                );

    private static IEnumerable<Flaw> Twice(IReadOnlyList<Clause> clauses, string place)
    {
        var rules = clauses.Select(c => c is Unread ? null : WithoutArticles(c)).ToArray();
        return from i in Enumerable.Range(0, rules.Length)
            where rules[i] is not null
            let first = Array.FindIndex(rules, r => r == rules[i])
            where first < i
            select At($"{place}[{i}]", $"the same rule as in {place}[{first}]", "each rule once");
    }

    private static Clause WithoutArticles(Clause clause) =>
        clause with
        {
            Article = null,
            When = clause.When.Select(c => c with { Article = null }).ToValueList(),
        };

    private static bool IsA(Type kind, Clause clause) => kind.IsAssignableFrom(KindOf(clause));

    private static Type? KindOf(Clause clause) =>
        clause is Unread unread ? unread.Kind : clause.GetType();

    private static bool HasWhen(Clause clause) =>
        clause is Unread unread ? unread.HasWhen : clause.When.Count > 0;

    private static string Word(Type clause) =>
        Shapes.Clauses.Records.Single(r => r.Value.Type == clause).Key;

    private static Flaw At(string place, string found, string allowed) =>
        new("", place, found, allowed);
}
