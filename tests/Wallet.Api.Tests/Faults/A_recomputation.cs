using Wallet.Domain;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Pots;
using Xunit.Sdk;

namespace Wallet.Api.Tests.Faults;

/// The judge of the fault tests, judged: it sees what must never be.
public sealed class A_recomputation
{
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly Instant At = Instant.FromUtc(2026, 3, 2, 9, 0);

    [Fact]
    public void Agrees_with_a_pot_that_decided_right()
    {
        var recomputed = Of(
            Decided(1, place: 1, used: 0),
            Decided(2, place: 2, used: 60),
            Back(1),
            Decided(3, place: 3, used: 0)
        );
        Assert.Equal((2, 1), (recomputed.Granted, recomputed.Refused));
    }

    [Fact]
    public void Sees_more_granted_than_the_pot_holds() =>
        Assert.ThrowsAny<XunitException>(() =>
            Of(Decided(1, place: 1, used: 0), Decided(2, place: 2, used: 0))
        );

    [Fact]
    public void Sees_a_refusal_without_a_reason() =>
        Assert.ThrowsAny<XunitException>(() => Of(Decided(1, place: 1, used: 60)));

    [Fact]
    public void Sees_a_place_that_was_skipped() =>
        Assert.ThrowsAny<XunitException>(() => Of(Decided(1, place: 2, used: 0)));

    [Fact]
    public void Sees_an_application_that_was_decided_twice() =>
        Assert.ThrowsAny<XunitException>(() =>
            Of(Decided(1, place: 1, used: 0), Decided(1, place: 2, used: 60))
        );

    [Fact]
    public void Sees_money_that_came_back_twice_or_was_never_granted()
    {
        Assert.ThrowsAny<XunitException>(() => Of(Decided(1, place: 1, used: 0), Back(1), Back(1)));
        Assert.ThrowsAny<XunitException>(() => Of(Back(1)));
    }

    [Fact]
    public void Sees_a_snapshot_that_says_something_else()
    {
        PotEvent[] events = [Opened, Decided(1, place: 1, used: 0)];
        var pot = events.Aggregate((Pot?)null, Pot.Evolve)!;
        new Recomputation(events).AssertStandsAs(pot);
        Assert.ThrowsAny<XunitException>(() => Of().AssertStandsAs(pot));
    }

    private static readonly PotEvent Opened = new PotEvent.PotOpened(
        new PotId(Id(0)),
        new SchemeId("nl-tekortberoepen"),
        new ApplicationWindow(Day, Day),
        At,
        At + Duration.FromDays(1),
        Money.Euro(100),
        At
    );

    private static Recomputation Of(params IEnumerable<PotEvent> events) =>
        new(events.Prepend(Opened));

    // Everybody asks 60 of 100.
    private static PotEvent.PotDecided Decided(int who, int place, long used) =>
        new([
            new(
                new AccountId(Id(who)),
                new ReservationId(Id(who)),
                new PotAnswer(place, Money.Euro(60), Money.Euro(used), Money.Euro(100)),
                At
            ),
        ]);

    private static PotEvent.PotReturned Back(int who) =>
        new(new AccountId(Id(who)), new LotId(Id(who)), Money.Euro(60), At);

    private static Guid Id(int n) => new(n, 0, 0, new byte[8]);
}
