namespace Wallet.Domain.Planning;

/// <summary>What a decision knows of the person. Personal: it never enters an event, only its hash does (ADR 0008).</summary>
/// <param name="BirthDay">Null when unknown; what is unknown never helps.</param>
/// <param name="Facts">Plain words that hold; a word that is not listed does not hold.</param>
public sealed record Learner(LocalDate? BirthDay, ValueList<string> Facts)
{
    /// <summary>Whether this word holds.</summary>
    public bool Is(string fact) => Facts.Contains(fact, StringComparer.Ordinal);
}
