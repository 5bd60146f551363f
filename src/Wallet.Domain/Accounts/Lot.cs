using System.Diagnostics;
using Wallet.Domain.Planning;
using static Wallet.Domain.Accounts.AccountEvent;

namespace Wallet.Domain.Accounts;

/// <summary>One credit on an account. Granted = available + reserved + captured + forfeited + withdrawn + lapsed, always; none is ever below zero.</summary>
/// <param name="Available">Neither reserved nor spent; after the last usable day it counts as expired, without anything having to run.</param>
/// <param name="Captured">Paid to providers.</param>
/// <param name="Forfeited">Lost to the residual owner by the terms; counts as expired.</param>
public sealed record Lot(
    LotId Id,
    SchemeId Scheme,
    FunderId Funder,
    Money Granted,
    Money Available,
    Money Reserved,
    Money Captured,
    Money Forfeited,
    LocalDate GrantedOn,
    LocalDate? FirstUsableDay,
    LocalDate? LastUsableDay,
    ValueList<string> EarmarkedFor,
    string? Source
)
{
    /// <summary>Gone from it without having been reserved: back to its pot, to the residual owner, to the employer's deposit, or set off against a debt.</summary>
    public Money Withdrawn { get; init; }

    /// <summary>The pot that granted it; null when it came otherwise.</summary>
    public PotId? Pot { get; init; }

    /// <summary>What was booked as lapsed.</summary>
    public Money Lapsed { get; init; }

    // Whether a lapse was booked makes no difference to what any day shows.
    private Money Left => Available + Lapsed;

    /// <summary>The lot that this credit made.</summary>
    /// <exception cref="UnreachableException">The amount is below zero.</exception>
    public static Lot Of(CreditGranted e) =>
        Checked(
            new(
                e.Lot,
                e.Scheme,
                e.Funder,
                e.Amount,
                e.Amount,
                Money.Zero,
                Money.Zero,
                Money.Zero,
                e.On,
                e.FirstUsableDay,
                e.LastUsableDay,
                e.EarmarkedFor,
                e.Source
            )
            {
                Pot = e.Pot,
            }
        );

    /// <summary>Whether a reservation on this day may draw on it; both edges inclusive.</summary>
    public bool IsUsableOn(LocalDate day) => !(FirstUsableDay > day) && !HasLapsedOn(day);

    /// <summary>Whether its last usable day lies before this day.</summary>
    public bool HasLapsedOn(LocalDate day) => LastUsableDay < day;

    /// <summary>What is neither reserved nor expired on this day.</summary>
    public Money AvailableOn(LocalDate day) => HasLapsedOn(day) ? Money.Zero : Left;

    /// <summary>What lapsed by this day: it was not reserved on the last usable day, or came back after it.</summary>
    public Money LapsedOn(LocalDate day) => HasLapsedOn(day) ? Left : Money.Zero;

    /// <summary>What expired by this day: it lapsed, or was forfeited.</summary>
    public Money ExpiredOn(LocalDate day) => LapsedOn(day) + Forfeited;

    internal Purse ToPurse(Money usedThisYear) =>
        new(Id, Scheme, Left, FirstUsableDay, LastUsableDay, EarmarkedFor, usedThisYear);

    // Who applied on the last usable day may be decided after the lapse was booked: as much of it is taken back.
    internal Lot Reserve(Money amount) =>
        Checked(Take(amount) with { Reserved = Reserved + amount });

    internal Lot Release(Money amount) =>
        Checked(this with { Available = Available + amount, Reserved = Reserved - amount });

    internal Lot Capture(Money amount) =>
        Checked(this with { Captured = Captured + amount, Reserved = Reserved - amount });

    internal Lot Uncapture(Money amount) =>
        Checked(this with { Captured = Captured - amount, Reserved = Reserved + amount });

    internal Lot Withdraw(Money amount) =>
        Checked(Take(amount) with { Withdrawn = Withdrawn + amount });

    internal Lot Forfeit(Money amount) =>
        Checked(this with { Forfeited = Forfeited + amount, Reserved = Reserved - amount });

    internal Lot Lapse(Money amount) =>
        Checked(this with { Available = Available - amount, Lapsed = Lapsed + amount });

    private Lot Take(Money amount)
    {
        var takenBack = Money.Max(amount - Available, Money.Zero);
        return this with
        {
            Available = Available + takenBack - amount,
            Lapsed = Lapsed - takenBack,
        };
    }

    private static Lot Checked(Lot lot) =>
        lot.Available >= Money.Zero
        && lot.Reserved >= Money.Zero
        && lot.Captured >= Money.Zero
        && lot.Forfeited >= Money.Zero
        && lot.Withdrawn >= Money.Zero
        && lot.Lapsed >= Money.Zero
        && lot.Left + lot.Reserved + lot.Captured + lot.Forfeited + lot.Withdrawn == lot.Granted
            ? lot
            : throw new UnreachableException($"Lot {lot.Id} would not balance: {lot}");
}
