namespace Wallet.Domain.Enrolments;

/// <summary>Why the rules refuse a command on an enrolment.</summary>
public abstract record EnrolmentRejection : Rejection
{
    private EnrolmentRejection() { }

    /// <summary>There is no such enrolment.</summary>
    public sealed record EnrolmentNotThere : EnrolmentRejection;

    /// <summary>This cannot be done to an enrolment that is so far.</summary>
    public sealed record EnrolmentIsElsewhere(EnrolmentStage Stage) : EnrolmentRejection;

    /// <summary>The time for it is over.</summary>
    public sealed record DeadlinePassed(Deadline Deadline) : EnrolmentRejection;

    /// <summary>The course has not started by its dates.</summary>
    public sealed record CourseNotStarted(LocalDate StartDay) : EnrolmentRejection;

    /// <summary>There is nothing that an administrator has to decide.</summary>
    public sealed record NothingDisputed : EnrolmentRejection;

    /// <summary>The learner did not ask to be treated as somebody who could not help it.</summary>
    public sealed record ForceMajeureNotAsked : EnrolmentRejection;
}
