using NodaTime;
using Wallet.Domain;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Pots;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;

namespace Wallet.Benchmarks;

/// The same for pots, and for what stands beside them.
internal static class ManyPotEvents
{
    private const int PerPot = 3_000;
    private const int PerCourse = 300;
    private const int PerRegistration = 3;

    private static readonly SchemeId Scheme = new("nl-tekortberoepen");
    private static readonly LocalDate Day = new(2026, 6, 15);
    private static readonly Instant At = Instant.FromUtc(2026, 6, 15, 9, 0);

    /// A window on calm days: each application comes in a commit of its own.
    public static Task<int> OfPotsAsync(this ManyEvents many, int events) =>
        many.MakeAsync<Pot>(
            events / PerPot,
            n =>
            {
                var opened = new PotEvent.PotOpened(
                    StreamId.OfPot(Scheme, Day.PlusDays(n)),
                    Scheme,
                    new ApplicationWindow(Day.PlusDays(n), Day.PlusYears(1)),
                    At,
                    At + Duration.FromDays(60),
                    Money.Euro(900 * PerPot),
                    At
                );
                var decided = Enumerable
                    .Range(1, PerPot - 1)
                    .Select(place => new PotEvent.PotDecided([
                        new PotDecision(
                            new AccountId(Guid.CreateVersion7()),
                            new ReservationId(Guid.CreateVersion7()),
                            new PotAnswer(
                                place,
                                Money.Euro(900),
                                Money.Euro(900 * (place - 1)),
                                opened.Limit
                            ),
                            At
                        ),
                    ]));
                return (opened.Pot.Value, [opened, .. decided]);
            }
        );

    /// Who got money for one course.
    public static Task<int> OfCourseGrantsAsync(this ManyEvents many, int events) =>
        many.MakeAsync<CourseGrants>(
            events / PerCourse,
            _ =>
            {
                var key = new CourseGrantsKey(
                    Scheme,
                    new CourseId(Guid.CreateVersion7()),
                    Day.Year
                );
                return (
                    StreamId.Of(key),
                    Enumerable
                        .Range(1, PerCourse)
                        .Select(_ => new CourseGrantsEvent.Counted(
                            key,
                            new ReservationId(Guid.CreateVersion7())
                        ))
                );
            }
        );

    /// Registered, changed, and withdrawn.
    public static Task<int> OfRegistrationsAsync(this ManyEvents many, int events)
    {
        var pot = StreamId.OfPot(Scheme, Day);
        return many.MakeAsync<Registration>(
            events / PerRegistration,
            _ =>
            {
                var account = new AccountId(Guid.CreateVersion7());
                var registered = new RegistrationEvent.Registered(
                    StreamId.OfRegistration(pot, account),
                    pot,
                    account,
                    new OfferingId(Guid.CreateVersion7()),
                    Money.Euro(100),
                    At
                );
                return (
                    registered.Ticket.Value,
                    [
                        registered,
                        registered with
                        {
                            Contribution = Money.Zero,
                        },
                        new RegistrationEvent.RegistrationWithdrawn(At),
                    ]
                );
            }
        );
    }
}
