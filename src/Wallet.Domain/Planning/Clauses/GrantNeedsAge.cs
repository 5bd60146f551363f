using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// The person's age on the day of the grant: <c>{ "clause": "grant-needs-age", "from": 18, "belowPensionAge": true }</c>.
/// From is inclusive; the day on which somebody reaches the pension age is no longer below it.
/// </summary>
public sealed record GrantNeedsAge(int From, bool BelowPensionAge) : Clause
{
    /// <summary>Null when the age fits.</summary>
    public AgeMisfit? Misfit(Learner learner, LocalDate day, PensionAges pensionAges)
    {
        if (learner.BirthDay is not { } birthDay)
        {
            return new AgeMisfit.Unknown();
        }
        var fromDay = birthDay.PlusYears(From);
        if (day < fromDay)
        {
            return new AgeMisfit.TooYoung(fromDay);
        }
        var pensionDay = pensionAges.ReachedOn(birthDay, day.Year);
        return BelowPensionAge && day >= pensionDay ? new AgeMisfit.PensionAge(pensionDay) : null;
    }
}

/// <summary>Why an age does not fit a grant.</summary>
public abstract record AgeMisfit
{
    private AgeMisfit() { }

    /// <summary>The age is not known.</summary>
    public sealed record Unknown : AgeMisfit;

    /// <summary>Old enough only from this day on.</summary>
    public sealed record TooYoung(LocalDate OldEnoughOn) : AgeMisfit;

    /// <summary>At pension age since this day.</summary>
    public sealed record PensionAge(LocalDate ReachedOn) : AgeMisfit;
}
