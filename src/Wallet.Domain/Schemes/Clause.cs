using System.Text.Json.Serialization;
using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;

namespace Wallet.Domain.Schemes;

/// <summary>One rule of a scheme. One clause is one word in the terms, one record, one pure function, one file under Planning/Clauses.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "clause")]
[JsonDerivedType(typeof(PersonHas), "person-has")]
[JsonDerivedType(typeof(PersonHasNoneOf), "person-has-none-of")]
[JsonDerivedType(typeof(PersonAge), "person-age")]
[JsonDerivedType(typeof(PersonFigureAtLeast), "person-figure-at-least")]
[JsonDerivedType(typeof(PersonFigureBelow), "person-figure-below")]
[JsonDerivedType(typeof(CourseHasOneOf), "course-has-one-of")]
[JsonDerivedType(typeof(CourseHasNoneOf), "course-has-none-of")]
[JsonDerivedType(typeof(CourseLevelAtLeast), "course-level-at-least")]
[JsonDerivedType(typeof(CourseLevelAtMost), "course-level-at-most")]
[JsonDerivedType(typeof(CourseStartsAtLeast), "course-starts-at-least")]
[JsonDerivedType(typeof(CourseStartsWithin), "course-starts-within")]
[JsonDerivedType(typeof(ApplicationWindows), "application-windows")]
[JsonDerivedType(typeof(OncePerYear), "once-per-year")]
[JsonDerivedType(typeof(GrantsPerCourse), "grants-per-course")]
[JsonDerivedType(typeof(ExcludesMoney), "excludes-money")]
[JsonDerivedType(typeof(ExcludesSchemes), "excludes-schemes")]
[JsonDerivedType(typeof(OthersPayAtLeast), "others-pay-at-least")]
[JsonDerivedType(typeof(LastResortAfter), "last-resort-after")]
[JsonDerivedType(typeof(PaysFor), "pays-for")]
[JsonDerivedType(typeof(AtMostShare), "at-most-share")]
[JsonDerivedType(typeof(AtMostPerApplication), "at-most-per-application")]
[JsonDerivedType(typeof(AtMostPerYear), "at-most-per-year")]
[JsonDerivedType(typeof(LearnerPaysAtLeast), "learner-pays-at-least")]
[JsonDerivedType(typeof(GrantPerYear), "grant-per-year")]
[JsonDerivedType(typeof(GrantProRataHours), "grant-pro-rata-hours")]
[JsonDerivedType(typeof(GrantedOnApplication), "granted-on-application")]
[JsonDerivedType(typeof(AfterOutage), "after-outage")]
[JsonDerivedType(typeof(RegistrationWithDraw), "registration-with-draw")]
[JsonDerivedType(typeof(BalanceAtMost), "balance-at-most")]
[JsonDerivedType(typeof(LotUsableForMonths), "lot-usable-for-months")]
[JsonDerivedType(typeof(LotUsableUntilYearEnd), "lot-usable-until-year-end")]
[JsonDerivedType(typeof(LotUsableUntil), "lot-usable-until")]
[JsonDerivedType(typeof(LotEndsAfterLeaving), "lot-ends-after-leaving")]
[JsonDerivedType(typeof(EmployersTopUp), "employers-top-up")]
[JsonDerivedType(typeof(LateCancelling), "late-cancelling")]
[JsonDerivedType(typeof(AttendancePays), "attendance-pays")]
[JsonDerivedType(typeof(ReclaimedUnless), "reclaimed-unless")]
[JsonDerivedType(typeof(ProviderDeposit), "provider-paid-from")]
[JsonDerivedType(typeof(ProviderConfirmsWithin), "provider-confirms-within")]
[JsonDerivedType(typeof(AttestedWithin), "attested-within")]
[JsonDerivedType(typeof(ClaimedInStages), "claimed-in-stages")]
public abstract record Clause
{
    /// <summary>Where the law or the rules of the fund say so: "art. 3.1".</summary>
    public string? Article { get; init; }

    /// <summary>The clause counts only where all of these hold; always when there are none.</summary>
    public ValueList<Condition> When { get; init; } = [];

    /// <summary>Whether it gives more where it counts; all other clauses limit.</summary>
    protected virtual bool Gives => false;

    /// <summary>Whether it counts for this application. What is not known of a person never helps: no limit falls away by it.</summary>
    public bool Applies(Application application)
    {
        foreach (var condition in When.Span)
        {
            if (
                condition.Refuses(application) is { } verdict
                && (Gives || verdict is not (Verdict.AgeUnknown or Verdict.FigureUnknown))
            )
            {
                return false;
            }
        }
        return true;
    }
}

/// <summary>A clause that may decline; inside <see cref="Clause.When"/> the same words say when another clause counts.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "clause")]
[JsonDerivedType(typeof(PersonHas), "person-has")]
[JsonDerivedType(typeof(PersonHasNoneOf), "person-has-none-of")]
[JsonDerivedType(typeof(PersonAge), "person-age")]
[JsonDerivedType(typeof(PersonFigureAtLeast), "person-figure-at-least")]
[JsonDerivedType(typeof(PersonFigureBelow), "person-figure-below")]
[JsonDerivedType(typeof(CourseHasOneOf), "course-has-one-of")]
[JsonDerivedType(typeof(CourseHasNoneOf), "course-has-none-of")]
[JsonDerivedType(typeof(CourseLevelAtLeast), "course-level-at-least")]
[JsonDerivedType(typeof(CourseLevelAtMost), "course-level-at-most")]
[JsonDerivedType(typeof(CourseStartsAtLeast), "course-starts-at-least")]
[JsonDerivedType(typeof(CourseStartsWithin), "course-starts-within")]
[JsonDerivedType(typeof(ApplicationWindows), "application-windows")]
[JsonDerivedType(typeof(OncePerYear), "once-per-year")]
[JsonDerivedType(typeof(GrantsPerCourse), "grants-per-course")]
[JsonDerivedType(typeof(ExcludesMoney), "excludes-money")]
[JsonDerivedType(typeof(ExcludesSchemes), "excludes-schemes")]
public abstract record Condition : Clause
{
    /// <summary>Null when it holds.</summary>
    public abstract Verdict? Refuses(Application application);

    /// <summary>The nearest change that would make this one clause hold; null where nobody can change it.</summary>
    public virtual NearestChange? Remedy(Application application) => null;
}

/// <summary>A condition that looks at nothing but the person and the day.</summary>
public abstract record PersonCondition : Condition
{
    /// <summary>Null when the person fits on this day.</summary>
    public abstract Verdict? Refuses(Learner learner, LocalDate day, Calendars calendars);

    /// <inheritdoc/>
    public sealed override Verdict? Refuses(Application application) =>
        Refuses(application.Learner, application.Day, application.Calendars);
}

/// <summary>A condition that other money may not pay for the same course; it holds in both directions.</summary>
public abstract record Exclusion : Condition
{
    /// <summary>Whether money of this other scheme may not stand beside money of the scheme that has this clause.</summary>
    public abstract bool Excludes(Terms other);
}

/// <summary>A clause that caps what all lots of the scheme pay together for one application.</summary>
public abstract record Ceiling : Clause
{
    /// <summary>The cap for this application.</summary>
    public abstract Cap In(Application application);
}

/// <summary>The most that may be paid, and the verdict when that is what stopped the payment.</summary>
public readonly record struct Cap(Money Amount, Verdict Verdict);

/// <summary>A clause that says how long a lot can be used.</summary>
public abstract record LotLifetime : Clause
{
    /// <summary>The last usable day, inclusive, of a lot granted on this day.</summary>
    public abstract LocalDate LastUsableDay(LocalDate grantDay);
}
