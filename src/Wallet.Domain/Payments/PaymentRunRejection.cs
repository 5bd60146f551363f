namespace Wallet.Domain.Payments;

/// <summary>Why the rules refuse a command on a payment run.</summary>
public abstract record PaymentRunRejection : Rejection
{
    private PaymentRunRejection() { }

    /// <summary>There is no such run.</summary>
    public sealed record RunNotThere : PaymentRunRejection;

    /// <summary>There is nothing to pay.</summary>
    public sealed record NothingToPay : PaymentRunRejection;

    /// <summary>The run has more payments than it can.</summary>
    public sealed record TooManyPayments(int Limit) : PaymentRunRejection;

    /// <summary>A claim is in the run twice.</summary>
    public sealed record ClaimTwiceInRun(ClaimId Claim) : PaymentRunRejection;

    /// <summary>Who proposed a run cannot release it.</summary>
    public sealed record OwnRun : PaymentRunRejection;

    /// <summary>Nobody has set from which account is paid.</summary>
    public sealed record NoAccountToPayFrom : PaymentRunRejection;

    /// <summary>This cannot be done to a run that is so far.</summary>
    public sealed record RunIsElsewhere(RunState State) : PaymentRunRejection;

    /// <summary>The run has no such payment.</summary>
    public sealed record PaymentNotInRun(EndToEndId Payment) : PaymentRunRejection;
}
