using Wallet.Api.Requests;
using Wallet.Domain.Ledger;
using Wallet.Projections.Ledger;

namespace Wallet.Api.Ledger;

/// <summary>Which postings; all that is given must fit.</summary>
/// <param name="Account">On either side.</param>
/// <param name="StreamId">A person's account, or another stream.</param>
/// <param name="ProviderId">What it owes, and all that was reserved for its courses.</param>
/// <param name="From">The first day of a period; without it, from the beginning.</param>
/// <param name="AsOf">The last day on which they count, inclusive; today when none is given.</param>
/// <param name="After">The place after which a list begins.</param>
public sealed record LedgerQuery(
    LedgerAccount? Account = null,
    Guid? StreamId = null,
    Guid? LotId = null,
    string? SchemeId = null,
    string? FunderId = null,
    Guid? ReservationId = null,
    Guid? ProviderId = null,
    Guid? PaymentRunId = null,
    string? From = null,
    string? AsOf = null,
    string? After = null
)
{
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
