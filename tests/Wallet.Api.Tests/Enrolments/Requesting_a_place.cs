using Wallet.Api.Tests.Desk;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Enrolments;
using Wallet.Testing;

namespace Wallet.Api.Tests.Enrolments;

public sealed class Requesting_a_place
{
    [Fact]
    public async Task Follows_a_reservation_with_the_time_that_the_terms_give()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();

        var enrolment = await fixture.EnrolmentAsync(await fixture.ReserveAsync());

        Assert.Equal(
            (EnrolmentStage.Requested, new ProviderId(fixture.Peter.Id), fixture.Finn.Account),
            (enrolment.Stage, enrolment.Provider, enrolment.Account.Value)
        );
        Assert.Equal(new Deadline(DeadlineKind.Confirm, new LocalDate(2026, 12, 2)), enrolment.Due);
        Assert.Equal("Lassen voor beginners", enrolment.Title);
        await Books.AssertInOrderAsync(fixture.Wallet.Services);
    }

    [Fact]
    public async Task Is_passed_over_for_a_course_that_nobody_knows_and_goes_on_with_the_next()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var known = await fixture.ReserveAsync();
        var unknown = new ReservationId(Guid.NewGuid());
        await using (var session = fixture.Store.LightweightSession())
        {
            var finns = await session.Events.FetchStreamAsync(fixture.Finn.Account);
            session.Events.StartStream<Account>(
                Guid.NewGuid(),
                finns.Select(e =>
                    e.Data is AccountEvent.FundsReserved reserved
                        ? reserved with
                        {
                            Reservation = unknown,
                            Course = reserved.Course with { Offering = new(Guid.NewGuid()) },
                        }
                        : e.Data
                )
            );
            await session.SaveChangesAsync();
        }
        (await fixture.Finn.CancelAsync(known)).Sure();
        var next = await fixture.ReserveAsync();

        Assert.Null(await fixture.EnrolmentAsync($"{unknown}"));
        Assert.Equal(EnrolmentStage.Requested, (await fixture.EnrolmentAsync(next)).Stage);
    }

    [Fact]
    public async Task Ends_when_the_reservation_is_cancelled()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.ConfirmedAsync();

        (await fixture.Finn.CancelAsync(id)).Sure();
        await fixture.Wallet.CatchUpAsync();

        Assert.Equal(
            new EnrolmentOutcome.Cancelled(ReleasedBy.Learner),
            (await fixture.EnrolmentAsync(id)).Outcome
        );
        Assert.Equal(
            "enrolment-is-elsewhere",
            (await fixture.Peter.KeepPlaceAsync(id)).ProblemCode
        );
    }
}
