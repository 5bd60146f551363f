namespace Wallet.Domain.Payments;

/// <summary>What happened to a payment run.</summary>
public abstract record PaymentRunEvent
{
    private PaymentRunEvent() { }

    /// <summary>Somebody put payments together.</summary>
    /// <param name="Differences">What the second person was shown.</param>
    public sealed record RunProposed(
        PaymentRunId Run,
        ValueList<PaymentLine> Lines,
        RunDifferences Differences,
        ActorId By,
        LocalDate On
    ) : PaymentRunEvent;

    /// <summary>A second person let it go to the bank.</summary>
    public sealed record RunReleased(ActorId By, LocalDate On) : PaymentRunEvent;

    /// <summary>It will not go to the bank; its claims can be paid by another.</summary>
    public sealed record RunWithdrawn(string Because, ActorId By, LocalDate On) : PaymentRunEvent;

    /// <summary>It went to the bank.</summary>
    /// <param name="MessageIds">Of the files.</param>
    public sealed record RunSent(ValueList<string> MessageIds, LocalDate On) : PaymentRunEvent;

    /// <summary>The bank paid these: one event for all of one message.</summary>
    public sealed record PaymentsSettled(ValueList<EndToEndId> Payments, LocalDate On)
        : PaymentRunEvent;

    /// <summary>The bank did not pay these, or they came back: one event for all of one message.</summary>
    public sealed record PaymentsReturned(ValueList<ReturnedLine> Payments, LocalDate On)
        : PaymentRunEvent;
}

/// <summary>A payment that was not made or came back.</summary>
/// <param name="Reason">The code of the bank: "AC04".</param>
public sealed record ReturnedLine(EndToEndId Payment, string Reason);
