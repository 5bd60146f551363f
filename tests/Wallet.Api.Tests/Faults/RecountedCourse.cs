using Marten;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Pots;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Tests.Faults;

/// Who got money of the pot for one course, by what stands on the accounts; beside it what was counted.
internal sealed record RecountedCourse(
    CourseGrantsKey Key,
    IReadOnlyDictionary<ReservationId, AccountEvent.FundsReserved> Granted,
    IReadOnlySet<ReservationId> Released
)
{
    public static IEnumerable<RecountedCourse> All(IReadOnlyList<AccountEvent> happened)
    {
        var released = happened
            .OfType<AccountEvent.ReservationReleased>()
            .Select(e => e.Reservation)
            .ToHashSet();
        return happened
            .OfType<AccountEvent.FundsReserved>()
            .GroupBy(e => new CourseGrantsKey(
                e.PotAnswers[0].Scheme,
                e.Course.Id!.Value,
                e.On.Year
            ))
            .Select(g => new RecountedCourse(
                g.Key,
                g.ToDictionary(e => e.Reservation),
                released.Intersect(g.Select(e => e.Reservation)).ToHashSet()
            ));
    }

    public async Task AssertCountedAsync(IQuerySession session, int atMost)
    {
        var stream = await session.Events.FetchStreamAsync(StreamId.Of(Key));
        var inIt = new HashSet<ReservationId>();
        foreach (var happened in stream.Select(e => (CourseGrantsEvent)e.Data))
        {
            switch (happened)
            {
                case CourseGrantsEvent.Counted e:
                    // The decision knew how many there were before it.
                    Assert.Equal(
                        [new(Key.Scheme, inIt.Count)],
                        Granted[e.Reservation].CourseGrants
                    );
                    Assert.True(inIt.Add(e.Reservation));
                    break;
                case CourseGrantsEvent.Uncounted e:
                    Assert.True(inIt.Remove(e.Reservation));
                    break;
            }
            Assert.InRange(inIt.Count, 0, atMost);
        }
        Assert.Equal(Granted.Keys.Except(Released).ToHashSet(), inIt);
        Assert.Equal(inIt.Count, (await session.LoadAsync<CourseGrants>(StreamId.Of(Key)))!.Count);
    }
}
