using Wallet.Domain.Planning.Clauses;

namespace Wallet.Domain.Planning;

/// <summary>What a plan may draw on: a lot, or one that somebody could have.</summary>
/// <param name="Available">What is left in it; never below zero.</param>
/// <param name="FirstUsableDay">Inclusive; null is at once.</param>
/// <param name="LastUsableDay">Inclusive; null is for ever.</param>
/// <param name="EarmarkedFor">Empty, or words of which the course must carry at least one.</param>
/// <param name="UsedThisYear">What this person already got from this scheme in the calendar year of the application.</param>
public sealed record Purse(
    LotId Lot,
    SchemeId Scheme,
    Money Available,
    LocalDate? FirstUsableDay,
    LocalDate? LastUsableDay,
    ValueList<string> EarmarkedFor,
    Money UsedThisYear
)
{
    /// <summary>How many people got money of this scheme for this course in the calendar year of the application.</summary>
    public int GrantsForCourse { get; init; }

    /// <summary>The application window that holds instead of those in the terms: of a pot, with what outages moved; null when it is as the terms say.</summary>
    public ApplicationWindow? Window { get; init; }

    /// <summary>Why it cannot pay although the terms would let it: what its pot says; null when nothing is in the way.</summary>
    public Verdict? Stopped { get; init; }
}

/// <summary>Somebody outside the plan who pays a part of the price.</summary>
public sealed record OutsideFunding(OutsideFunder Funder, Money Amount)
{
    /// <summary>Public or sector money, also of another fund: everybody but employer and learner.</summary>
    public bool IsSubsidy => Funder is not (OutsideFunder.Employer or OutsideFunder.Learner);
}

/// <summary>Who pays a part outside the plan.</summary>
public enum OutsideFunder
{
    /// <summary>The person's employer.</summary>
    Employer,

    /// <summary>The person.</summary>
    Learner,

    /// <summary>The STAP budget of 2022 and 2023.</summary>
    Stap,

    /// <summary>A sector (O&amp;O) fund.</summary>
    Sector,

    /// <summary>Any other subsidy.</summary>
    OtherSubsidy,
}
