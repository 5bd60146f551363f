using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>Every clause at its limit and one past it. Refusals carry the article of the clause.</summary>
public sealed class Each_clause_about_the_person
{
    private const string Article = "art. 3.1";
    private static readonly LocalDate Born = new(2008, 3, 2);

    [Fact]
    public void Person_has_asks_for_the_very_word()
    {
        var clause = new PersonHas("agency-worker") { Article = Article };
        Assert.Null(Of(clause, new Learner(null, ["employee", "agency-worker"])));
        Assert.Equal(
            new Verdict.PersonLacksFact("agency-worker") { Article = Article },
            Of(clause, new Learner(null, ["Agency-Worker", "agency-workers"]))
        );
    }

    [Fact]
    public void Person_has_none_of_refuses_for_one_and_names_it()
    {
        var clause = new PersonHasNoneOf(["study-grant", "jobseeker"]) { Article = Article };
        Assert.Null(Of(clause, new Learner(null, ["employee", "Jobseeker"])));
        Assert.Null(Of(clause, Some.Nobody));
        Assert.Equal(
            new Verdict.PersonHasFact("jobseeker") { Article = Article },
            Of(clause, new Learner(null, ["employee", "jobseeker"]))
        );
    }

    [Fact]
    public void Person_age_from_is_reached_on_the_birthday()
    {
        var clause = new PersonAge(From: 18) { Article = Article };
        Assert.Null(Of(clause, BornOn(Born)));
        Assert.Equal(
            new Verdict.TooYoung(Some.Day.PlusDays(1)) { Article = Article },
            Of(clause, BornOn(Born.PlusDays(1)))
        );
    }

    [Fact]
    public void Person_age_below_ends_on_the_birthday()
    {
        var clause = new PersonAge(Below: 18) { Article = Article };
        Assert.Null(Of(clause, BornOn(Born.PlusDays(1))));
        Assert.Equal(new Verdict.TooOld(Some.Day) { Article = Article }, Of(clause, BornOn(Born)));
    }

    [Fact]
    public void Person_age_below_pension_age_ends_on_the_day_that_it_is_reached()
    {
        var clause = new PersonAge(From: 18, BelowPensionAge: true) { Article = Article };
        Assert.Null(Of(clause, BornOn(Some.Day.PlusYears(-67).PlusDays(1))));
        Assert.Equal(
            new Verdict.PensionAgeReached(Some.Day) { Article = Article },
            Of(clause, BornOn(Some.Day.PlusYears(-67)))
        );
    }

    [Fact]
    public void Person_age_lets_the_old_in_unless_it_says_so() =>
        Assert.Null(Of(new PersonAge(From: 18), BornOn(new LocalDate(1930, 1, 1))));

    [Theory]
    [InlineData(2008, 12, 31, true)]
    [InlineData(2009, 1, 1, false)]
    public void Person_age_by_year_of_birth_is_reached_on_the_first_of_January(
        int year,
        int month,
        int day,
        bool fits
    ) =>
        Assert.Equal(
            fits ? null : new Verdict.TooYoung(new LocalDate(2027, 1, 1)) { Article = Article },
            Of(
                new PersonAge(From: 18, ByYearOfBirth: true) { Article = Article },
                BornOn(new LocalDate(year, month, day))
            )
        );

    [Theory]
    [InlineData(2008, 12, 31, false)]
    [InlineData(2009, 1, 1, true)]
    public void Person_age_by_year_of_birth_ends_on_the_first_of_January(
        int year,
        int month,
        int day,
        bool fits
    ) =>
        Assert.Equal(
            fits ? null : new Verdict.TooOld(new LocalDate(2026, 1, 1)),
            Of(
                new PersonAge(Below: 18, ByYearOfBirth: true),
                BornOn(new LocalDate(year, month, day))
            )
        );

    [Fact]
    public void Person_age_that_is_unknown_never_helps() =>
        Assert.Equal(
            new Verdict.AgeUnknown { Article = Article },
            Of(new PersonAge { Article = Article }, Some.Nobody)
        );

    [Fact]
    public void Person_figure_at_least_includes_the_figure_itself()
    {
        var clause = new PersonFigureAtLeast("hours", 12.5m) { Article = Article };
        Assert.Null(Of(clause, With("hours", 12.5m)));
        Assert.Equal(
            new Verdict.FigureTooLow("hours", 12.5m, 12.49m) { Article = Article },
            Of(clause, With("hours", 12.49m))
        );
        Assert.Equal(
            new Verdict.FigureUnknown("hours") { Article = Article },
            Of(clause, With("Hours", 40))
        );
    }

    [Fact]
    public void Person_figure_below_excludes_the_figure_itself()
    {
        var clause = new PersonFigureBelow("level", 3) { Article = Article };
        Assert.Null(Of(clause, With("level", 2.99m)));
        Assert.Equal(
            new Verdict.FigureTooHigh("level", 3, 3) { Article = Article },
            Of(clause, With("level", 3))
        );
        Assert.Equal(
            new Verdict.FigureUnknown("level") { Article = Article },
            Of(clause, Some.Nobody)
        );
    }

    private static Verdict? Of(Condition clause, Learner learner) =>
        clause.Refuses(Some.Application(Some.Situation(learner: learner)));

    private static Learner BornOn(LocalDate day) => new(day, []);

    private static Learner With(string figure, decimal value) =>
        Some.Nobody with
        {
            Figures = [new Figure(figure, value)],
        };
}
