namespace Wallet.Api.Audit;

/// <summary>Where somebody of ours has to do something before money goes on.</summary>
public enum Worklist
{
    /// <summary>The sides of an enrolment do not agree.</summary>
    Disputes,

    /// <summary>A learner says that it could not be helped.</summary>
    ForceMajeure,

    /// <summary>A check holds a claim.</summary>
    HeldClaims,

    /// <summary>Nobody can tell what the bank said.</summary>
    BankEntries,

    /// <summary>A payment run was asked for and is not put together.</summary>
    RunsAskedFor,

    /// <summary>A second person has to release a payment run.</summary>
    RunsToRelease,

    /// <summary>A payment run has to go to the bank.</summary>
    RunsToSend,

    /// <summary>The bank has not told of all payments of a run.</summary>
    RunsAtTheBank,

    /// <summary>A second person has to release a repayment to an employer.</summary>
    RepaymentsToRelease,

    /// <summary>A repayment has to go to the bank, or the bank has not told of it.</summary>
    RepaymentsAtTheBank,
}

/// <summary>How much waits in a worklist, and how long.</summary>
/// <param name="Oldest">The day since which the oldest waits; null when nothing does.</param>
/// <param name="Days">From that day until today.</param>
public sealed record WorklistAge(Worklist Worklist, int Waiting, LocalDate? Oldest, int Days)
{
    /// <param name="since">The day since which each waits.</param>
    public static WorklistAge Of(
        Worklist worklist,
        IReadOnlyCollection<LocalDate> since,
        LocalDate today
    ) =>
        since.Count == 0
            ? new(worklist, 0, null, 0)
            : new(worklist, since.Count, since.Min(), Period.DaysBetween(since.Min(), today));
}
