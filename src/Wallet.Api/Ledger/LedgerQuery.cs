using Wallet.Api.Requests;
using Wallet.Domain.Ledger;
using Wallet.Projections.Ledger;

namespace Wallet.Api.Ledger;

/// <summary>Which postings; all that is given must fit.</summary>
public sealed record LedgerQuery
{
    /// <summary>On either side.</summary>
    public LedgerAccount? Account { get; init; }

    /// <summary>A person's account, or another stream.</summary>
    public Guid? StreamId { get; init; }

    public Guid? LotId { get; init; }
    public string? SchemeId { get; init; }
    public string? FunderId { get; init; }
    public Guid? ReservationId { get; init; }

    /// <summary>What it owes, and all that was reserved for its courses.</summary>
    public Guid? ProviderId { get; init; }

    public Guid? PaymentRunId { get; init; }

    /// <summary>The first day of a period; without it, from the beginning.</summary>
    public string? From { get; init; }

    /// <summary>The last day on which they count, inclusive; today when none is given.</summary>
    public string? AsOf { get; init; }

    /// <summary>The place after which a list begins.</summary>
    public string? After { get; init; }

    public PostingsAsked Read(Input input, LocalDate today) =>
        new(input.OptionalDay("asOf", AsOf) ?? today)
        {
            From = input.OptionalDay("from", From),
            Account = Account,
            Stream = StreamId,
            Lot = LotId,
            Scheme = SchemeId,
            Funder = FunderId,
            Reservation = ReservationId,
            Provider = ProviderId,
            Run = PaymentRunId,
        };
}
