using System.Reflection;
using Wallet.Domain;
using Wallet.Domain.Schemes;

namespace Wallet.Projections.Schemes;

/// <summary>What holds between files: versions that follow each other, schemes and calendars that exist, an order that is not left open.</summary>
public static class BookRules
{
    /// <summary>What one more version brings; what was wrong in the book before is not its fault.</summary>
    public static IReadOnlyList<Flaw> FlawsOf(TermsBook book, Terms added) =>
        [
            .. FlawsOf(new TermsBook([.. book.All, added], book.Calendars), [])
                .Except(FlawsOf(book, [])),
        ];

    /// <param name="alsoThere">Schemes whose terms could not be read.</param>
    public static IReadOnlyList<Flaw> FlawsOf(TermsBook book, IEnumerable<SchemeId> alsoThere)
    {
        var schemes = book.All.Select(t => t.Scheme).Concat(alsoThere).ToHashSet();
        return
        [
            .. book.All.GroupBy(t => t.Scheme).SelectMany(Overlaps),
            .. book.All.SelectMany(t => Names(t, schemes)),
            .. book.All.SelectMany(t => UnknownCalendars(t, book.Calendars)),
            .. DaysOfChange(book)
                .SelectMany(day => OrderRules.FlawsOn(day, [.. book.InForce(day)]))
                .Distinct(),
        ];
    }

    private static IEnumerable<Flaw> Overlaps(IEnumerable<Terms> versions)
    {
        var inOrder = versions.OrderBy(t => t.EffectiveFrom).ToArray();
        return inOrder
            .Zip(inOrder.Skip(1))
            .Where(pair =>
                pair.First.EffectiveFrom == pair.Second.EffectiveFrom
                || pair.First.EffectiveUntil >= pair.Second.EffectiveFrom
            )
            .Select(pair =>
                At(
                    pair.Second,
                    "$.effectiveFrom",
                    $"\"{pair.Second.EffectiveFrom:uuuu-MM-dd}\"",
                    $"a day after {pair.First.EffectiveUntil ?? pair.First.EffectiveFrom:uuuu-MM-dd}: until then holds the version before it"
                )
            );
    }

    private static IEnumerable<Flaw> Names(Terms terms, HashSet<SchemeId> schemes) =>
        from clause in Enumerable.Range(0, terms.Clauses.Count)
        from property in terms.Clauses[clause].GetType().GetProperties()
        where property.IsDefined(typeof(NamesAttribute))
        let word = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property.Name)
        let names = (ValueList<SchemeId>?)property.GetValue(terms.Clauses[clause]) ?? []
        from name in Enumerable.Range(0, names.Count)
        where !schemes.Contains(names[name]) || names[name] == terms.Scheme
        select At(
            terms,
            $"$.clauses[{clause}].{word}[{name}]",
            $"\"{names[name]}\"",
            "another scheme that has terms"
        );

    // Deadlines of enrolments are in working days, whatever the terms say.
    private static IEnumerable<Flaw> UnknownCalendars(Terms terms, Calendars calendars) =>
        calendars.WorkingDays.ContainsKey(terms.Country)
            ? []
            :
            [
                At(
                    terms,
                    "$.country",
                    $"\"{terms.Country}\", which has no file of working days",
                    ChoiceShape.OneOf(calendars.WorkingDays.Keys.Order(StringComparer.Ordinal))
                ),
            ];

    private static IEnumerable<LocalDate> DaysOfChange(TermsBook book) =>
        book
            .All.SelectMany(t =>
                t.EffectiveUntil is { } until
                    ? [t.EffectiveFrom, until.PlusDays(1)]
                    : new[] { t.EffectiveFrom }
            )
            .Distinct()
            .Order();

    internal static Flaw At(Terms terms, string place, string found, string allowed) =>
        new($"{terms.Scheme}/{terms.EffectiveFrom:uuuu-MM-dd}.json", place, found, allowed);
}
