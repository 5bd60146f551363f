using Wallet.Api.Accounts;
using Wallet.Api.Claims;
using Wallet.Api.People;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Pots;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Desk;

/// <summary>A command on an account, as it waits at the desk.</summary>
/// <param name="Command">Null when a claim says what the account is asked.</param>
public sealed record DeskRequest(Once Once, AccountId Account, AccountCommand? Command)
{
    /// <summary>The deposit that pays what the command credits, or takes back what it withdraws, in the same commit; null when nobody's deposit does.</summary>
    public FunderId? Deposit { get; init; }

    /// <summary>What the decision knew of the person, stored sealed in the same commit if it is accepted.</summary>
    public SealedDossier? Dossier { get; init; }

    /// <summary>The pots that it asks, or gives back to, in the same commit.</summary>
    public IReadOnlyList<PotId> Pots { get; init; } = [];

    /// <summary>The counts of a course that it adds to, or takes from.</summary>
    public IReadOnlyList<CourseGrantsKey> CourseGrants { get; init; } = [];

    /// <summary>What is decided of claims first, in the same commit: it says what the account is asked, if anything. Null when claims have no part in it.</summary>
    public ClaimAsked? Claim { get; init; }

    /// <summary>Who acted for the person, stored in the same commit if it is accepted; null when the person acted.</summary>
    public ActedFor? ActedFor { get; init; }

    /// <summary>When it arrived.</summary>
    public Instant At { get; init; }

    /// <summary>A command that may end a reservation: with the pots that it gives back to and the counts that it takes from.</summary>
    /// <param name="account">As it stands; null when there is none.</param>
    public static DeskRequest OfReservation(
        Once once,
        AccountId id,
        Account? account,
        ReservationId reservation,
        AccountCommand command,
        TermsBook terms,
        Instant at
    )
    {
        var found = account?.Reservations.FirstOrDefault(r => r.Id == reservation);
        return new DeskRequest(once, id, command)
        {
            Pots = found?.PotsOf(account!) ?? [],
            CourseGrants = found?.CountedBy(terms) ?? [],
            At = at,
        };
    }
}
