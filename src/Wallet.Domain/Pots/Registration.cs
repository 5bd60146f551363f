using System.Diagnostics;
using Wallet.Domain.Accounts;
using static Wallet.Domain.Pots.RegistrationEvent;

namespace Wallet.Domain.Pots;

/// <summary>What somebody asks of a pot before it opens. One person has one for a pot, and its ticket stays the same however often it is changed: nobody has two chances.</summary>
/// <param name="Contribution">What the learner accepts to pay.</param>
/// <param name="At">When it was made, or last changed.</param>
public sealed record Registration(
    TicketId Id,
    PotId Pot,
    AccountId Account,
    OfferingId Offering,
    Money Contribution,
    Instant At,
    bool IsWithdrawn
)
{
    /// <summary>The registration after one more event; null is one that was never made.</summary>
    public static Registration Evolve(Registration? registration, RegistrationEvent happened) =>
        (registration, happened) switch
        {
            (_, Registered e) => new(
                e.Ticket,
                e.Pot,
                e.Account,
                e.Offering,
                e.Contribution,
                e.At,
                IsWithdrawn: false
            ),
            ({ } r, RegistrationWithdrawn) => r with { IsWithdrawn = true },
            _ => throw new UnreachableException(
                $"Registration {registration} cannot have had {happened}."
            ),
        };

    /// <summary>What is to be registered now; nothing when it is so already.</summary>
    /// <param name="pot">Where no draw can be held meanwhile.</param>
    public static Decision<RegistrationEvent> Decide(
        Registration? registration,
        Pot? pot,
        Registered asked
    ) =>
        WhyNot(pot, asked.At) is { } refused ? Decision.Reject<RegistrationEvent>(refused)
        : registration is not null && registration with { At = asked.At } == Evolve(null, asked)
            ? Decision.Accept<RegistrationEvent>()
        : Decision.Accept<RegistrationEvent>(asked);

    /// <summary>Takes a registration back; one that was taken back already is fine.</summary>
    public static Decision<RegistrationEvent> Decide(
        Registration? registration,
        Pot? pot,
        RegistrationWithdrawn asked
    ) =>
        registration is null ? Decision.Reject<RegistrationEvent>(new DrawRejection.NotRegistered())
        : WhyNot(pot, asked.At) is { } refused ? Decision.Reject<RegistrationEvent>(refused)
        : registration.IsWithdrawn ? Decision.Accept<RegistrationEvent>()
        : Decision.Accept<RegistrationEvent>(asked);

    /// <summary>Why nothing can be registered for this pot at this instant; null when it can.</summary>
    public static Rejection? WhyNot(Pot? pot, Instant at) =>
        pot switch
        {
            null => new PotRejection.PotNotThere(),
            { Draw: null } => new DrawRejection.NoRegistration(),
            { ClosesAt: var closed } when closed <= at => new PotRejection.PotHasClosed(closed),
            { Draw.Registering.From: var from } when at < from =>
                new DrawRejection.RegistrationNotOpen(from),
            { Draw: var draw } when !draw.IsOpenAt(at) => new DrawRejection.RegistrationHasClosed(
                draw.Registering.Until
            ),
            _ => null,
        };

    /// <summary>Why the application would be refused even as the first that is drawn; null when it would not be. How much is in the pot may still change.</summary>
    /// <param name="asked">As it would be asked at the opening, of this pot alone.</param>
    public static Rejection? WhyNot(Account account, AccountCommand.ReserveFunds asked) =>
        !asked.Pots.Any(o => o.IsFor(asked.Situation, asked.Terms))
            ? new DrawRejection.NothingOfThisPot(AccountDecider.Plan(account, asked))
        : AccountDecider.Decide(account, asked)
            is Decision<AccountEvent>.Rejected
            {
                Because: not AccountRejection.PotRefused and var because
            }
            ? because
        : null;
}

/// <summary>What happened to a registration.</summary>
public abstract record RegistrationEvent
{
    private RegistrationEvent() { }

    /// <summary>Somebody registered, or changed what is asked: it stands in the place of what was registered before.</summary>
    /// <param name="Contribution">What the learner accepts to pay.</param>
    public sealed record Registered(
        TicketId Ticket,
        PotId Pot,
        AccountId Account,
        OfferingId Offering,
        Money Contribution,
        Instant At
    ) : RegistrationEvent;

    /// <summary>It was taken back, and is not drawn.</summary>
    public sealed record RegistrationWithdrawn(Instant At) : RegistrationEvent;
}
