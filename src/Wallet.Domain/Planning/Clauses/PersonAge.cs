using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// The person's age on the day: <c>{ "clause": "person-age", "from": 18, "belowPensionAge": true }</c>. From is inclusive, below is not; the day
/// on which somebody reaches the pension age is no longer below it. By year of birth an age is reached on 1 January of the year of that birthday.
/// </summary>
public sealed record PersonAge(
    [property: Allowed(0, 150)] int? From = null,
    [property: Allowed(1, 150)] int? Below = null,
    bool BelowPensionAge = false,
    bool ByYearOfBirth = false
) : PersonCondition
{
    /// <inheritdoc/>
    public override Verdict? Refuses(Learner learner, LocalDate day, Calendars calendars)
    {
        if (learner.BirthDay is not { } birthDay)
        {
            return new Verdict.AgeUnknown { Article = Article };
        }
        if (From is { } from && day < ReachedOn(birthDay, from))
        {
            return new Verdict.TooYoung(ReachedOn(birthDay, from)) { Article = Article };
        }
        if (Below is { } below && day >= ReachedOn(birthDay, below))
        {
            return new Verdict.TooOld(ReachedOn(birthDay, below)) { Article = Article };
        }
        return
            BelowPensionAge
            && calendars.PensionAges.ReachedOn(birthDay) is var reached
            && day >= reached
            ? new Verdict.PensionAgeReached(reached) { Article = Article }
            : null;
    }

    /// <inheritdoc/>
    public override NearestChange? Remedy(Application application) =>
        Refuses(application) is Verdict.TooYoung tooYoung
            ? new NearestChange.ApplyFrom(tooYoung.OldEnoughOn)
            : null;

    private LocalDate ReachedOn(LocalDate birthDay, int age) =>
        ByYearOfBirth ? new LocalDate(birthDay.Year + age, 1, 1) : birthDay.PlusYears(age);
}
