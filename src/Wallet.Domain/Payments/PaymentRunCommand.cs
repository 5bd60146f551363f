namespace Wallet.Domain.Payments;

/// <summary>What somebody wants of a payment run.</summary>
public abstract record PaymentRunCommand
{
    private PaymentRunCommand() { }

    /// <summary>Propose a run; proposed already with the same payments is fine.</summary>
    /// <param name="Lines">Of claims that are put into this run in the same commit.</param>
    /// <param name="Last">How each provider was paid the last time.</param>
    /// <param name="LastTotal">Of the run before.</param>
    /// <param name="FarAboveTimes">From how many times as much on a payee stands out.</param>
    public sealed record ProposeRun(
        PaymentRunId Run,
        ValueList<PaymentLine> Lines,
        ValueList<Payee> Last,
        Money LastTotal,
        int FarAboveTimes,
        ActorId By,
        LocalDate On
    ) : PaymentRunCommand;

    /// <summary>Release it, as another person than who proposed it; released already is fine.</summary>
    /// <param name="CanPay">Whether it is known from which account is paid.</param>
    public sealed record ReleaseRun(ActorId By, LocalDate On, bool CanPay = true)
        : PaymentRunCommand;

    /// <summary>Withdraw a run that was not sent; withdrawn already is fine.</summary>
    public sealed record WithdrawRun(string Because, ActorId By, LocalDate On) : PaymentRunCommand;

    /// <summary>It went to the bank in these files; told again it is already so.</summary>
    public sealed record MarkSent(ValueList<string> MessageIds, LocalDate On) : PaymentRunCommand;

    /// <summary>The bank paid these; what came back since stays so.</summary>
    public sealed record SettlePayments(ValueList<EndToEndId> Payments, LocalDate On)
        : PaymentRunCommand;

    /// <summary>The bank did not pay these, or they came back; told again it is already so.</summary>
    public sealed record ReturnPayments(ValueList<ReturnedLine> Payments, LocalDate On)
        : PaymentRunCommand;
}
