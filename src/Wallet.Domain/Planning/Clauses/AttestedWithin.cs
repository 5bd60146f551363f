using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// Learner and provider both say how the course started and ended; once one has, the other has so many working days:
/// <c>{ "clause": "attested-within", "workingDays": 10, "whenSilent": "disagrees" }</c>.
/// </summary>
/// <param name="WhenSilent">What it means when the other side then says nothing; left out when it agrees.</param>
public sealed record AttestedWithin(
    [property: Allowed(1, 60)] int WorkingDays,
    WhenSilent WhenSilent = WhenSilent.Agrees
) : Clause;

/// <summary>What silence means.</summary>
public enum WhenSilent
{
    /// <summary>What the first side said holds.</summary>
    Agrees,

    /// <summary>An administrator has to look at it.</summary>
    Disagrees,
}
