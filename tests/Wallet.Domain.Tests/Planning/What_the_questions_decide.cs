using System.Reflection;
using System.Text.Json.Serialization;
using CsCheck;
using Wallet.Domain.Planning;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>A generated question is worth something only if each rule often decides what comes out.</summary>
public sealed class What_the_questions_decide
{
    private const int Often = 15;

    /// <summary>A scheme is left out only to let an awaited one pay: an example shows it.</summary>
    private static readonly Type TooSeldomToMeet = typeof(Verdict.LeftOut);

    /// <summary>What a pot says comes in with the purse; the planner only passes it on.</summary>
    private static readonly Type[] OfPots =
    [
        typeof(Verdict.PotNotOpen),
        typeof(Verdict.DrawNotDone),
        typeof(Verdict.PotTooSmall),
    ];

    /// <summary>The words that say what happens before or after a plan.</summary>
    private static readonly string[] OfGrantsAndSettling =
    [
        "grant-per-year",
        "grant-pro-rata-hours",
        "granted-on-application",
        "after-outage",
        "registration-with-draw",
        "balance-at-most",
        "lot-usable-for-months",
        "lot-usable-until-year-end",
        "lot-usable-until",
        "lot-ends-after-leaving",
        "employers-top-up",
        "late-cancelling",
        "attendance-pays",
        "reclaimed-unless",
        "provider-paid-from",
        "provider-confirms-within",
        "attested-within",
        "claimed-in-stages",
    ];

    [Fact]
    public void Each_verdict_is_given_often()
    {
        var given = Questions(8_000)
            .SelectMany(q => FundingPlanner.Plan(q.Situation, q.Purses, q.Terms).Lines)
            .CountBy(line => line.Verdict.GetType())
            .ToDictionary();
        Assert.Empty(
            Seldom(
                WordsOf<Verdict>()
                    .Where(w =>
                        w.DerivedType != TooSeldomToMeet && !OfPots.Contains(w.DerivedType)
                    ),
                w => given.GetValueOrDefault(w.DerivedType)
            )
        );
    }

    [Fact]
    public void Each_clause_of_a_plan_often_changes_who_pays_what()
    {
        var answers = Answers(3_000);
        var words = WordsOf<Clause>()
            .Where(w => !OfGrantsAndSettling.Contains(w.TypeDiscriminator));
        Assert.Empty(
            Seldom(words, w => answers.Count(a => a.ChangesBy(t => Without(w.DerivedType, t))))
        );
    }

    [Fact]
    public void A_condition_on_a_clause_often_changes_who_pays_what() =>
        Assert.InRange(Answers(1_000).Count(a => a.ChangesBy(Unconditional)), Often, int.MaxValue);

    [Fact]
    public void The_end_of_a_scheme_often_changes_who_pays_what() =>
        Assert.InRange(
            Answers(1_000).Count(a => a.ChangesBy(t => t with { EffectiveUntil = null })),
            Often,
            int.MaxValue
        );

    private static string[] Seldom(
        IEnumerable<JsonDerivedTypeAttribute> words,
        Func<JsonDerivedTypeAttribute, int> count
    ) =>
        [
            .. words
                .Select(w => (Word: w.TypeDiscriminator, Times: count(w)))
                .Where(w => w.Times < Often)
                .Select(w => $"{w.Word}: {w.Times}"),
        ];

    private static Terms Without(Type clause, Terms terms) =>
        terms with
        {
            Clauses = [.. terms.Clauses.Where(c => c.GetType() != clause)],
        };

    private static Terms Unconditional(Terms terms) =>
        terms with
        {
            Clauses = [.. terms.Clauses.Select(c => c with { When = [] })],
        };

    private static Answer[] Answers(int count) =>
        [.. Questions(count).Select(q => new Answer(q, PlainPlanner.BestPays(q)))];

    // Always the same ones.
    private static IEnumerable<Question> Questions(int count)
    {
        var random = new PCG(1, 2026);
        return Enumerable
            .Range(0, count)
            .Select(_ => Situations.Any.Generate(random, null, out var _));
    }

    private static IEnumerable<JsonDerivedTypeAttribute> WordsOf<T>() =>
        typeof(T).GetCustomAttributes<JsonDerivedTypeAttribute>();

    private sealed record Answer(Question Question, long[] Pays)
    {
        public bool ChangesBy(Func<Terms, Terms> change) =>
            Question.With(change) is var changed
            && !changed.Terms.All.Equals(Question.Terms.All)
            && !PlainPlanner.BestPays(changed).SequenceEqual(Pays);
    }
}
