using System.Text.Json.Serialization;

namespace Wallet.Domain.Planning;

/// <summary>Who pays what for a course, and why. Exact: all that the lines pay + contribution + already funded = price.</summary>
/// <param name="Contribution">What remains for the learner.</param>
/// <param name="Lines">One per purse, in the order in which they were asked to pay.</param>
public sealed record FundingPlan(
    Money Price,
    Money AlreadyFunded,
    Money Contribution,
    ValueList<PlanLine> Lines
)
{
    /// <summary>What the purses pay together.</summary>
    [JsonIgnore]
    public Money Paid => Money.Sum(Lines.Select(l => l.Pays));
}

/// <summary>What one purse pays, or why not.</summary>
/// <param name="TermsFrom">The version of the terms that decided: the day from which it holds; null when none was in force.</param>
/// <param name="Change">The nearest change that would make a declined purse pay; null where there is none.</param>
public sealed record PlanLine(
    LotId Lot,
    SchemeId Scheme,
    LocalDate? TermsFrom,
    Money Pays,
    Verdict Verdict,
    NearestChange? Change = null
)
{
    /// <summary>Whether a rule brought this purse to nothing; an empty purse or one that is not needed was not declined.</summary>
    [JsonIgnore]
    public bool IsDeclined =>
        !Pays.IsPositive && Verdict is not (Verdict.Empty or Verdict.NotNeeded or Verdict.LeftOut);
}
