using System.Text.Json.Serialization;
using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;

namespace Wallet.Domain.Schemes;

/// <summary>One rule of a scheme. One clause is one word in the terms, one record, one pure function, one file under Planning/Clauses.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "clause")]
[JsonDerivedType(typeof(PersonHas), "person-has")]
[JsonDerivedType(typeof(CourseHasOneOf), "course-has-one-of")]
[JsonDerivedType(typeof(CourseHasNoneOf), "course-has-none-of")]
[JsonDerivedType(typeof(CourseLevelAtMost), "course-level-at-most")]
[JsonDerivedType(typeof(ExcludesMoney), "excludes-money")]
[JsonDerivedType(typeof(PaysFor), "pays-for")]
[JsonDerivedType(typeof(AtMostShare), "at-most-share")]
[JsonDerivedType(typeof(AtMostPerApplication), "at-most-per-application")]
[JsonDerivedType(typeof(AtMostPerYear), "at-most-per-year")]
[JsonDerivedType(typeof(GrantPerYear), "grant-per-year")]
[JsonDerivedType(typeof(GrantNeedsAge), "grant-needs-age")]
[JsonDerivedType(typeof(LotUsableForMonths), "lot-usable-for-months")]
[JsonDerivedType(typeof(LotUsableUntilYearEnd), "lot-usable-until-year-end")]
[JsonDerivedType(typeof(EmployersTopUp), "employers-top-up")]
public abstract record Clause
{
    /// <summary>Where the law or the rules of the fund say so: "art. 3.1".</summary>
    public string? Article { get; init; }
}

/// <summary>A clause that may decline for who the person is.</summary>
public abstract record PersonCondition : Clause
{
    /// <summary>Null when the person fits.</summary>
    public abstract Verdict? Refuses(Learner learner);
}

/// <summary>A clause that may decline for the course or for who else pays for it.</summary>
public abstract record CourseCondition : Clause
{
    /// <summary>Null when the course fits.</summary>
    public abstract Verdict? Refuses(Situation situation);
}

/// <summary>A clause that caps what all lots of the scheme pay together for one application.</summary>
public abstract record Ceiling : Clause
{
    /// <summary>The cap in this situation.</summary>
    /// <param name="situation">Who applies, for what.</param>
    /// <param name="parts">The parts of the price that the scheme pays for.</param>
    /// <param name="usedThisYear">What the person already got from the scheme in the calendar year.</param>
    public abstract Cap In(Situation situation, CostParts parts, Money usedThisYear);
}

/// <summary>The most that may be paid, and the verdict when that is what stopped the payment.</summary>
public readonly record struct Cap(Money Amount, Verdict Verdict);

/// <summary>A clause that says how long a lot can be used.</summary>
public abstract record LotLifetime : Clause
{
    /// <summary>The last usable day, inclusive, of a lot granted on this day.</summary>
    public abstract LocalDate LastUsableDay(LocalDate grantDay);
}
