namespace Wallet.Domain.Ledger;

/// <summary>An amount that goes from one ledger account to another: debited and credited at once, so that all accounts together are always zero.</summary>
/// <param name="Amount">Above zero.</param>
/// <param name="BookedOn">The day of the event.</param>
/// <param name="EffectiveOn">From when it counts: later than booked for a lapse that is certain by then.</param>
public sealed record Posting(
    LedgerAccount Debit,
    LedgerAccount Credit,
    Money Amount,
    LocalDate BookedOn,
    LocalDate EffectiveOn
)
{
    /// <summary>Which lot, where one of the accounts is a lot's.</summary>
    public LotId? Lot { get; init; }

    /// <summary>Whose terms it goes by, where there is a lot.</summary>
    public SchemeId? Scheme { get; init; }

    /// <summary>Whose money it is, where that is known.</summary>
    public FunderId? Funder { get; init; }

    /// <summary>What course it is for.</summary>
    public ReservationId? Reservation { get; init; }

    /// <summary>Who owes it, where a provider does.</summary>
    public ProviderId? Provider { get; init; }

    /// <summary>By which payments.</summary>
    public PaymentRunId? Run { get; init; }
}
