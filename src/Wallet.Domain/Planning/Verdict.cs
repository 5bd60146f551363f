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
[JsonDerivedType(typeof(LearnersPart), "learners-part")]
[JsonDerivedType(typeof(OnlyTheRest), "only-the-rest")]
[JsonDerivedType(typeof(PartsCovered), "parts-covered")]
[JsonDerivedType(typeof(Empty), "empty")]
[JsonDerivedType(typeof(NotNeeded), "not-needed")]
[JsonDerivedType(typeof(LeftOut), "left-out")]
[JsonDerivedType(typeof(NotYetUsable), "not-yet-usable")]
[JsonDerivedType(typeof(NoLongerUsable), "no-longer-usable")]
[JsonDerivedType(typeof(EarmarkedForOther), "earmarked-for-other")]
[JsonDerivedType(typeof(NoTermsInForce), "no-terms-in-force")]
[JsonDerivedType(typeof(PersonLacksFact), "person-lacks-fact")]
[JsonDerivedType(typeof(PersonHasFact), "person-has-fact")]
[JsonDerivedType(typeof(AgeUnknown), "age-unknown")]
[JsonDerivedType(typeof(TooYoung), "too-young")]
[JsonDerivedType(typeof(TooOld), "too-old")]
[JsonDerivedType(typeof(PensionAgeReached), "pension-age-reached")]
[JsonDerivedType(typeof(FigureUnknown), "figure-unknown")]
[JsonDerivedType(typeof(FigureTooLow), "figure-too-low")]
[JsonDerivedType(typeof(FigureTooHigh), "figure-too-high")]
[JsonDerivedType(typeof(CourseLacksTag), "course-lacks-tag")]
[JsonDerivedType(typeof(CourseHasTag), "course-has-tag")]
[JsonDerivedType(typeof(LevelTooLow), "level-too-low")]
[JsonDerivedType(typeof(LevelTooHigh), "level-too-high")]
[JsonDerivedType(typeof(StartsTooSoon), "starts-too-soon")]
[JsonDerivedType(typeof(StartsTooLate), "starts-too-late")]
[JsonDerivedType(typeof(OutsideWindows), "outside-windows")]
[JsonDerivedType(typeof(UsedThisYear), "used-this-year")]
[JsonDerivedType(typeof(CourseQuotaReached), "course-quota-reached")]
[JsonDerivedType(typeof(PotNotOpen), "pot-not-open")]
[JsonDerivedType(typeof(DrawNotDone), "draw-not-done")]
[JsonDerivedType(typeof(PotTooSmall), "pot-too-small")]
[JsonDerivedType(typeof(OthersPayTooLittle), "others-pay-too-little")]
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

    /// <summary>Pays, or would pay, more than leaves the learner's own part.</summary>
    public sealed record LearnersPart(Money Part) : Verdict;

    /// <summary>Pays only what money of other schemes could not cover.</summary>
    public sealed record OnlyTheRest(Money Rest) : Verdict;

    /// <summary>Pays all of the parts of the price that it may pay.</summary>
    public sealed record PartsCovered(CostParts Parts) : Verdict;

    /// <summary>Holds nothing.</summary>
    public sealed record Empty : Verdict;

    /// <summary>Others already pay all that it may pay.</summary>
    public sealed record NotNeeded : Verdict;

    /// <summary>Could pay, but then the learner would pay more: another scheme would lose its right to pay.</summary>
    public sealed record LeftOut : Verdict;

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

    /// <summary>The person is something that the terms do not allow.</summary>
    public sealed record PersonHasFact(string Fact) : Verdict;

    /// <summary>The age is not known.</summary>
    public sealed record AgeUnknown : Verdict;

    /// <summary>Old enough only from this day on.</summary>
    public sealed record TooYoung(LocalDate OldEnoughOn) : Verdict;

    /// <summary>Too old since this day.</summary>
    public sealed record TooOld(LocalDate Since) : Verdict;

    /// <summary>At the state pension age since this day.</summary>
    public sealed record PensionAgeReached(LocalDate On) : Verdict;

    /// <summary>A number of the person that the terms ask for is not known.</summary>
    public sealed record FigureUnknown(string Figure) : Verdict;

    /// <summary>A number of the person is below the least that the terms allow.</summary>
    public sealed record FigureTooLow(string Figure, decimal Least, decimal Found) : Verdict;

    /// <summary>A number of the person is not below what the terms allow.</summary>
    public sealed record FigureTooHigh(string Figure, decimal Below, decimal Found) : Verdict;

    /// <summary>The course must carry one of these tags.</summary>
    public sealed record CourseLacksTag(ValueList<string> AnyOf) : Verdict;

    /// <summary>The course carries a tag that the terms do not allow.</summary>
    public sealed record CourseHasTag(string Tag) : Verdict;

    /// <summary>The course is below the lowest level that the terms allow.</summary>
    public sealed record LevelTooLow(int Lowest, int Found) : Verdict;

    /// <summary>The course is above the highest level that the terms allow.</summary>
    public sealed record LevelTooHigh(int Highest, int Found) : Verdict;

    /// <summary>The course starts before the first day that the terms allow.</summary>
    public sealed record StartsTooSoon(LocalDate Earliest) : Verdict;

    /// <summary>The course starts after the last day that the terms allow.</summary>
    public sealed record StartsTooLate(LocalDate Latest) : Verdict;

    /// <summary>Nobody can apply on this day; null when no window is to come.</summary>
    public sealed record OutsideWindows(LocalDate? Next) : Verdict;

    /// <summary>The person already used the scheme in this calendar year, and the terms allow it once.</summary>
    public sealed record UsedThisYear(Money Used) : Verdict;

    /// <summary>As many people as the terms allow already got money for this course in this calendar year.</summary>
    public sealed record CourseQuotaReached(int AtMost, int Found) : Verdict;

    /// <summary>Nobody can apply at this instant; null when it has closed for good.</summary>
    public sealed record PotNotOpen(Instant? OpensAt) : Verdict;

    /// <summary>Who registered before the opening comes first, and not all of them have been decided upon yet.</summary>
    public sealed record DrawNotDone : Verdict;

    /// <summary>What is left in the pot is less than what would be granted: first come, first served.</summary>
    public sealed record PotTooSmall(Money Asked, Money Used, Money Limit) : Verdict;

    /// <summary>Others pay less than the terms ask of them.</summary>
    public sealed record OthersPayTooLittle(Money Least, Money Found) : Verdict;

    /// <summary>Somebody outside the plan subsidises the course, and the terms allow no second subsidy.</summary>
    public sealed record SubsidisedElsewhere : Verdict;

    /// <summary>The price has none of the parts that the terms pay for.</summary>
    public sealed record NothingItPaysFor(CostParts Parts) : Verdict;

    /// <summary>A purse of another scheme pays in this plan, and the two may not go together.</summary>
    public sealed record ExcludedBy(SchemeId Other) : Verdict;
}
