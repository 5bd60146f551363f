namespace Wallet.Domain.Enrolments;

/// <summary>What has to be done, and until when.</summary>
/// <param name="LastDay">Inclusive.</param>
public sealed record Deadline(DeadlineKind What, LocalDate LastDay)
{
    /// <summary>Whether it has passed on this day.</summary>
    public bool HasPassedOn(LocalDate day) => LastDay < day;
}

/// <summary>What has to be done.</summary>
public enum DeadlineKind
{
    /// <summary>The provider has to confirm the place.</summary>
    Confirm,

    /// <summary>One of the sides has to say how it started or ended.</summary>
    Attest,

    /// <summary>One side has said it; the other has to answer.</summary>
    Answer,
}
