using System.Text.Json.Serialization;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;

namespace Wallet.Api.Cases;

/// <summary>A file of small, dated situations with the outcome that a regulation prescribes.</summary>
public sealed record CaseFile(string Format, IReadOnlyList<Case> Cases)
{
    // For readers only.
    public string? Title { get; init; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlanCase), "plan")]
[JsonDerivedType(typeof(StoryCase), "story")]
public abstract record Case(string Id, CasePerson Person)
{
    // For readers only.
    public string? Basis { get; init; }
    public string? Source { get; init; }
    public string? Why { get; init; }
}

/// <summary>Who pays what on one day.</summary>
public sealed record PlanCase(
    string Id,
    CasePerson Person,
    LocalDate ApplicationDay,
    CaseCourse Course,
    IReadOnlyList<CasePurse> Purses,
    PlanExpectation Expect
) : Case(Id, Person)
{
    public IReadOnlyList<CaseFunding> AlreadyFunded { get; init; } = [];
}

/// <summary>What happens over time.</summary>
public sealed record StoryCase(string Id, CasePerson Person, IReadOnlyList<Step> Steps)
    : Case(Id, Person);

public sealed record CasePerson
{
    public LocalDate? BirthDay { get; init; }
    public IReadOnlyList<string> Facts { get; init; } = [];
    public IReadOnlyDictionary<string, decimal> Numbers { get; init; } =
        new Dictionary<string, decimal>();

    public Learner ToLearner() =>
        new(BirthDay, Facts.ToValueList())
        {
            Figures = Numbers.Select(n => new Figure(n.Key, n.Value)).ToValueList(),
        };
}

public sealed record CaseCourse(
    Money PriceExclVat,
    [property: JsonConverter(typeof(PercentAsText))] Percent VatRate,
    LocalDate StartDay,
    LocalDate EndDay,
    IReadOnlyList<string> Tags
)
{
    public CaseComponents Components { get; init; } = new();
    public int GrantedForCourseThisYear { get; init; }

    public Course ToCourse() =>
        new(
            new Price(
                VatRate,
                PriceExclVat,
                Components.Exam,
                Components.Material,
                Components.Travel
            ),
            StartDay,
            EndDay,
            Tags.ToValueList()
        );

    public BookedCourse ToBookedCourse() => new(default, "", "", ToCourse());
}

public sealed record CaseComponents
{
    public Money Exam { get; init; }
    public Money Material { get; init; }
    public Money Travel { get; init; }
}

public sealed record CasePurse(string Id, SchemeId Scheme)
{
    public Money Available { get; init; }
    public LocalDate? LastUsableDay { get; init; }
    public IReadOnlyList<string> EarmarkedFor { get; init; } = [];
    public Money UsedThisYear { get; init; }
}

public sealed record CaseFunding(CaseFunder Funder)
{
    public Money Amount { get; init; }

    public OutsideFunding ToOutsideFunding() =>
        new(Enum.Parse<OutsideFunder>(Funder.ToString()), Amount);
}

/// <summary>The funders of <see cref="OutsideFunder"/> as case files spell them.</summary>
public enum CaseFunder
{
    Employer,
    Learner,
    Stap,
    Sector,

    [JsonStringEnumMemberName("other-subsidy")]
    OtherSubsidy,
}

public sealed record PlanExpectation
{
    public bool Refused { get; init; }
    public IReadOnlyDictionary<string, Money> Pays { get; init; } = new Dictionary<string, Money>();
    public Money OwnContribution { get; init; }
    public IReadOnlyList<string> Declined { get; init; } = [];
}
