namespace Wallet.Domain.Planning;

/// <summary>What a decision knows of the person. Personal: it never enters an event, only its hash does (ADR 0008).</summary>
/// <param name="Facts">Plain words that hold; a word that is not listed does not hold.</param>
public sealed record Learner(LocalDate BirthDay, ValueList<string> Facts)
{
    /// <summary>Whether this word holds.</summary>
    public bool Is(string fact) => Facts.Contains(fact, StringComparer.Ordinal);

    /// <summary>Whole years on a day. Somebody born on 29 February becomes a year older on 28 February in other years.</summary>
    public int AgeOn(LocalDate day) => Period.Between(BirthDay, day, PeriodUnits.Years).Years;
}
