using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;

namespace Wallet.Domain.Schemes;

/// <summary>What one person gets of a scheme in one calendar year.</summary>
public abstract record YearlyGrant
{
    private YearlyGrant() { }

    /// <summary>This amount, counted from this day.</summary>
    /// <param name="BalanceAtMost">The grant fills the person's money of the scheme up to this at most; null when there is no ceiling.</param>
    public sealed record Of(Money Amount, LocalDate On, Money? BalanceAtMost) : YearlyGrant;

    /// <summary>Nothing, and why not.</summary>
    public sealed record Not(Verdict Because) : YearlyGrant;

    /// <summary>What the terms give this person in this year; null when they give nothing by the year.</summary>
    /// <param name="terms">The version that holds on the day from which the grant counts.</param>
    /// <param name="learner">Who gets it.</param>
    /// <param name="year">The calendar year.</param>
    /// <param name="today">From which the grant counts when the terms name no day of the year.</param>
    /// <param name="calendars">Pension ages.</param>
    public static YearlyGrant? For(
        Terms terms,
        Learner learner,
        int year,
        LocalDate today,
        Calendars calendars
    )
    {
        var clauses = terms.Clauses.OfType<GrantPerYear>().OrderByDescending(c => c.Amount);
        var refusals = clauses
            .Select(c =>
                (Clause: c, Because: Refuses(c, learner, DayOf(c, year, today), calendars))
            )
            .ToArray();
        return refusals switch
        {
            [] => null,
            _ when refusals.FirstOrDefault(r => r.Because is null).Clause is { } clause => Sized(
                terms,
                clause,
                learner,
                DayOf(clause, year, today),
                calendars
            ),
            [.., var last] => new Not(last.Because!),
        };
    }

    /// <summary>The day from which a grant of this year counts: the day that the terms name, else today.</summary>
    public static LocalDate DayOf(Terms terms, int year, LocalDate today) =>
        terms.The<GrantPerYear>() is { } clause ? DayOf(clause, year, today) : today;

    private static YearlyGrant Sized(
        Terms terms,
        GrantPerYear clause,
        Learner learner,
        LocalDate day,
        Calendars calendars
    )
    {
        var ceiling = terms
            .Clauses.OfType<BalanceAtMost>()
            .Where(c => Refuses(c, learner, day, calendars) is null)
            .Select(c => (Money?)c.Amount)
            .Max();
        var proRata = terms.The<GrantProRataHours>();
        return proRata is null ? new Of(clause.Amount, day, ceiling)
            : proRata.Of(clause.Amount, learner) is { } part ? new Of(part, day, ceiling)
            : new Not(new Verdict.FigureUnknown(proRata.Figure) { Article = proRata.Article });
    }

    private static LocalDate DayOf(GrantPerYear clause, int year, LocalDate today) =>
        clause.On is { } on ? on.InYear(year) : today;

    // The reader of terms allows only conditions on the person here.
    private static Verdict? Refuses(
        Clause clause,
        Learner learner,
        LocalDate day,
        Calendars calendars
    ) =>
        clause
            .When.OfType<PersonCondition>()
            .Select(c => c.Refuses(learner, day, calendars))
            .FirstOrDefault(v => v is not null);
}
