using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Pots;
using Wallet.Domain.Schemes;
using static Wallet.Domain.Accounts.AccountCommand;

namespace Wallet.Domain.Tests.Pots;

/// <summary>A pot of a scheme that grants on application, in a window around the day of all specs.</summary>
internal static class A
{
    public static readonly SchemeId Scheme = new("rush");
    public static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
    public static readonly PotId PotId = new(Some.Id(6, 1));

    public static readonly ApplicationWindow Window = new(Some.Day, Some.Day.PlusDays(30));

    public static readonly Instant OpensAt = Window.OpensAt(new LocalTime(10, 0), Amsterdam);

    public static readonly Terms Terms = Some.Terms(
        Scheme,
        rank: 1,
        clauses:
        [
            new ApplicationWindows([Window]),
            new GrantedOnApplication(Money.Euro(1000)),
            new LotUsableUntilYearEnd(1),
        ]
    );

    public static readonly Instant RegisterFrom = OpensAt - Duration.FromDays(14);

    public static readonly Instant RegisterUntil = OpensAt - Duration.FromHours(1);

    public const string Seed = "5eed";

    /// <summary>A pot with registration and a draw before it opens.</summary>
    public static Pot PotWithDraw(long limit) =>
        Decided(
            null,
            Opening(limit) with
            {
                Registering = new Registering(RegisterFrom, RegisterUntil, DrawOrder.Hash(Seed)),
            }
        );

    public static PotCommand.HoldDraw Draw(params TicketId[] tickets) =>
        new(Seed, [.. tickets], RegisterUntil);

    public static PotCommand.OpenPot Opening(long limit) =>
        new(
            PotId,
            Scheme,
            Window,
            OpensAt,
            Window.ClosesAt(Amsterdam),
            Money.Euro(limit),
            OpensAt - Duration.FromDays(3)
        );

    public static Pot Pot(long limit) => Decided(null, Opening(limit));

    public static PotCommand.DeclareOutage OutageOf(
        Instant from,
        Instant until,
        AfterOutage? shifts = null
    ) => new(new Outage(from, until), shifts, Amsterdam, OpensAt - Duration.FromHours(1));

    /// <summary>The pot after a command that it accepts.</summary>
    public static Pot Decided(Pot? pot, PotCommand command) =>
        Assert
            .IsType<Decision<PotEvent>.Accepted>(PotDecider.Decide(pot, command))
            .Events.Aggregate(pot, Domain.Pots.Pot.Evolve)!;

    /// <summary>The same by who registered for it.</summary>
    public static ReserveFunds AskedByDrawn(this Pot pot, long price, int reservation = 1) =>
        pot.Asked(price, reservation) is var asked
            ? asked with
            {
                Pots = [asked.Pots[0] with { IsDrawn = true }],
            }
            : asked;

    /// <summary>Somebody asks the pot to pay for a course of this price, at the opening.</summary>
    public static ReserveFunds Asked(
        this Pot pot,
        long price,
        int reservation = 1,
        Instant? at = null
    ) =>
        Some.Reserve(reservation, Some.Course(Some.Price(price))) with
        {
            ContributionAccepted = Money.Zero,
            Terms = Some.BookOf(Terms, Some.Terms(Some.Budget, rank: 40)),
            Pots = [new PotOffer(pot, Some.Lot(100 + reservation), Terms, at ?? OpensAt)],
        };
}
