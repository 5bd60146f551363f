using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Pots;
using static Wallet.Domain.Pots.RegistrationEvent;

namespace Wallet.Domain.Tests.Pots;

public sealed class A_registration
{
    private static readonly Registered Asked = new(
        new TicketId(Some.Id(7, 1)),
        A.PotId,
        new AccountId(Some.Id(0, 10)),
        new OfferingId(Some.Id(4, 1)),
        Money.Zero,
        A.RegisterFrom
    );

    private static readonly RegistrationWithdrawn Withdrawn = new(A.RegisterFrom);
    private static readonly Pot Open = A.PotWithDraw(80);
    private static readonly Registration Made = Registration.Evolve(null, Asked);

    [Fact]
    public void Opens_so_many_days_before_the_window_on_the_clocks_of_its_country_and_closes_so_many_minutes_before()
    {
        var window = new ApplicationWindow(new LocalDate(2027, 3, 29), new LocalDate(2027, 4, 30));

        var registration = new RegistrationWithDraw(14, 60).Before(
            window,
            new LocalTime(10, 0),
            A.Amsterdam
        );

        // Summer time begins in between: it is ten o'clock on both days.
        Assert.Equal(Instant.FromUtc(2027, 3, 15, 9, 0), registration.Start);
        Assert.Equal(Instant.FromUtc(2027, 3, 29, 7, 0), registration.End);
    }

    [Fact]
    public void Is_made_once_however_often_it_is_asked()
    {
        Assert.Equal([Asked], Accepted(null, Open, Asked));
        Assert.Equal(
            [],
            Accepted(Made, Open, Asked with { At = A.RegisterFrom.Plus(Duration.Epsilon) })
        );
    }

    [Fact]
    public void Can_be_changed_and_withdrawn_and_made_again_under_the_same_ticket()
    {
        var other = Asked with { Contribution = Money.Euro(5) };
        var changed = Registration.Evolve(Made, other);
        var withdrawn = Registration.Evolve(changed, Withdrawn);

        Assert.Equal([other], Accepted(Made, Open, other));
        Assert.Equal((Made.Id, Money.Euro(5)), (changed.Id, changed.Contribution));
        Assert.True(withdrawn.IsWithdrawn);
        Assert.Equal([], Accepted(withdrawn, Open, Withdrawn));
        Assert.Equal([Asked], Accepted(withdrawn, Open, Asked));
        Assert.Equal(Made, Registration.Evolve(withdrawn, Asked));
    }

    public static TheoryData<long, Rejection?> Moments =>
        new()
        {
            { -1, new DrawRejection.RegistrationNotOpen(A.RegisterFrom) },
            { 0, null },
            { (A.RegisterUntil - A.RegisterFrom).BclCompatibleTicks - 1, null },
            {
                (A.RegisterUntil - A.RegisterFrom).BclCompatibleTicks,
                new DrawRejection.RegistrationHasClosed(A.RegisterUntil)
            },
        };

    [Theory]
    [MemberData(nameof(Moments))]
    public void Is_possible_from_its_first_instant_until_it_closes(
        long ticks,
        Rejection? refused
    ) => Assert.Equal(refused, Registration.WhyNot(Open, A.RegisterFrom.PlusTicks(ticks)));

    [Fact]
    public void Is_not_possible_without_a_pot_without_a_draw_or_when_that_was_held()
    {
        var held = A.Decided(Open, A.Draw(Made.Id));

        Assert.Equal(new PotRejection.PotNotThere(), Registration.WhyNot(null, A.RegisterFrom));
        Assert.Equal(
            new DrawRejection.NoRegistration(),
            Registration.WhyNot(A.Pot(80), A.RegisterFrom)
        );
        Assert.Equal(
            Decision.Reject<RegistrationEvent>(
                new DrawRejection.RegistrationHasClosed(A.RegisterUntil)
            ),
            Registration.Decide(Made, held, Withdrawn)
        );
        Assert.Equal(
            new PotRejection.PotHasClosed(A.RegisterFrom),
            Registration.WhyNot(
                A.Decided(Open, new PotCommand.ClosePot("besluit", A.RegisterFrom)),
                A.RegisterFrom
            )
        );
    }

    [Fact]
    public void That_was_never_made_cannot_be_withdrawn() =>
        Assert.Equal(
            Decision.Reject<RegistrationEvent>(new DrawRejection.NotRegistered()),
            Registration.Decide(null, Open, Withdrawn)
        );

    private static IReadOnlyList<RegistrationEvent> Accepted(
        Registration? before,
        Pot pot,
        Registered asked
    ) => EventsOf(Registration.Decide(before, pot, asked));

    private static IReadOnlyList<RegistrationEvent> Accepted(
        Registration? before,
        Pot pot,
        RegistrationWithdrawn asked
    ) => EventsOf(Registration.Decide(before, pot, asked));

    private static IReadOnlyList<RegistrationEvent> EventsOf(
        Decision<RegistrationEvent> decision
    ) => Assert.IsType<Decision<RegistrationEvent>.Accepted>(decision).Events;
}
