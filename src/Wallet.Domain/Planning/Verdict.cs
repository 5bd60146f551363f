using System.Text.Json.Serialization;

namespace Wallet.Domain.Planning;

/// <summary>Why a purse pays what it pays. The codes are stored in events: a changed one needs an upcaster.</summary>
/// <remarks>The sentences for people stand in the words of the API; here are only the facts.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "code")]
[JsonDerivedType(typeof(RestOfPrice), "rest-of-price")]
[JsonDerivedType(typeof(AllThatIsLeft), "all-that-is-left")]
[JsonDerivedType(typeof(ShareReached), "share-reached")]
[JsonDerivedType(typeof(ApplicationCapReached), "application-cap-reached")]
[JsonDerivedType(typeof(YearCapReached), "year-cap-reached")]
[JsonDerivedType(typeof(PartsCovered), "parts-covered")]
[JsonDerivedType(typeof(Empty), "empty")]
[JsonDerivedType(typeof(NotNeeded), "not-needed")]
[JsonDerivedType(typeof(NotYetUsable), "not-yet-usable")]
[JsonDerivedType(typeof(NoLongerUsable), "no-longer-usable")]
[JsonDerivedType(typeof(EarmarkedForOther), "earmarked-for-other")]
[JsonDerivedType(typeof(NoTermsInForce), "no-terms-in-force")]
[JsonDerivedType(typeof(PersonLacksFact), "person-lacks-fact")]
[JsonDerivedType(typeof(CourseLacksTag), "course-lacks-tag")]
[JsonDerivedType(typeof(CourseHasTag), "course-has-tag")]
[JsonDerivedType(typeof(LevelTooHigh), "level-too-high")]
[JsonDerivedType(typeof(SubsidisedElsewhere), "subsidised-elsewhere")]
[JsonDerivedType(typeof(NothingItPaysFor), "nothing-it-pays-for")]
[JsonDerivedType(typeof(ExcludedBy), "excluded-by")]
public abstract record Verdict
{
    private Verdict() { }

    /// <summary>Where the terms say so; null when it follows from the lot or the sum itself.</summary>
    public string? Article { get; init; }

    /// <summary>Pays all that was still to pay.</summary>
    public sealed record RestOfPrice : Verdict;

    /// <summary>Pays everything that it held.</summary>
    public sealed record AllThatIsLeft : Verdict;

    /// <summary>Pays the share that its terms allow of the cost they count.</summary>
    public sealed record ShareReached(Percent Share, Money Of) : Verdict;

    /// <summary>Pays the most that its terms allow for one application.</summary>
    public sealed record ApplicationCapReached(Money Cap) : Verdict;

    /// <summary>Pays, or would pay, beyond what its terms allow one person in a calendar year.</summary>
    public sealed record YearCapReached(Money Cap, Money Used) : Verdict;

    /// <summary>Pays all of the parts of the price that it may pay.</summary>
    public sealed record PartsCovered(CostParts Parts) : Verdict;

    /// <summary>Holds nothing.</summary>
    public sealed record Empty : Verdict;

    /// <summary>Others already pay all that it may pay.</summary>
    public sealed record NotNeeded : Verdict;

    /// <summary>Usable from a later day.</summary>
    public sealed record NotYetUsable(LocalDate From) : Verdict;

    /// <summary>Usable until an earlier day.</summary>
    public sealed record NoLongerUsable(LocalDate Until) : Verdict;

    /// <summary>Earmarked for words that the course does not carry.</summary>
    public sealed record EarmarkedForOther(ValueList<string> Words) : Verdict;

    /// <summary>The scheme has no terms on the day of the application.</summary>
    public sealed record NoTermsInForce : Verdict;

    /// <summary>The person must be something that is not known to hold.</summary>
    public sealed record PersonLacksFact(string Fact) : Verdict;

    /// <summary>The course must carry one of these tags.</summary>
    public sealed record CourseLacksTag(ValueList<string> AnyOf) : Verdict;

    /// <summary>The course carries a tag that the terms do not allow.</summary>
    public sealed record CourseHasTag(string Tag) : Verdict;

    /// <summary>The course is above the highest level that the terms allow.</summary>
    public sealed record LevelTooHigh(int Highest, int Found) : Verdict;

    /// <summary>Somebody outside the plan subsidises the course, and the terms allow no second subsidy.</summary>
    public sealed record SubsidisedElsewhere : Verdict;

    /// <summary>The price has none of the parts that the terms pay for.</summary>
    public sealed record NothingItPaysFor(CostParts Parts) : Verdict;

    /// <summary>A purse of another scheme pays in this plan, and the two may not go together.</summary>
    public sealed record ExcludedBy(SchemeId Other) : Verdict;
}
