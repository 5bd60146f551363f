using Wallet.Api.Enrolments;
using Wallet.Api.Tests.Desk;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Enrolments;
using Wallet.Testing;
using static Wallet.Api.Tests.Enrolments.EnrolmentFixture;

namespace Wallet.Api.Tests.Enrolments;

public sealed class Deadlines
{
    private static readonly LocalDate LastDayToConfirm = new(2026, 12, 2);

    [Fact]
    public async Task A_place_that_is_not_confirmed_lapses_after_the_last_day_and_frees_the_money()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.ReserveAsync();
        fixture.GoTo(LastDayToConfirm);
        await fixture.PassDeadlinesAsync();
        Assert.Equal(EnrolmentStage.Requested, (await fixture.EnrolmentAsync(id)).Stage);
        fixture.GoTo(LastDayToConfirm.PlusDays(1));
        Assert.Equal("deadline-passed", (await fixture.Peter.KeepPlaceAsync(id)).ProblemCode);

        await fixture.PassDeadlinesAsync();
        await fixture.PassDeadlinesAsync();

        Assert.IsType<EnrolmentOutcome.Lapsed>((await fixture.EnrolmentAsync(id)).Outcome);
        var released = Assert.Single(
            await fixture.HappenedAsync<AccountEvent.ReservationReleased>()
        );
        Assert.Equal(ReleasedBy.Provider, released.By);
        Assert.Equal((Money.Euro(1000), Money.Zero), await fixture.Finn.BalanceAsync());
        await Books.AssertInOrderAsync(fixture.Wallet.Services);
    }

    [Fact]
    public async Task Who_says_nothing_in_time_agrees_where_the_terms_say_so()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        var id = await fixture.StartedAsync();
        fixture.GoTo(EndDay);
        (await fixture.Peter.AttestAsync(id, Completed("100", true))).Sure();
        fixture.GoTo(new LocalDate(2026, 12, 24));
        Assert.Equal(
            "deadline-passed",
            (await fixture.Finn.AttestAsync(id, Completed("50", true))).ProblemCode
        );

        await fixture.PassDeadlinesAsync();

        var settled = Assert.Single(await fixture.HappenedAsync<AccountEvent.ReservationSettled>());
        Assert.Equal(Money.Euro(1000), settled.Settlement.ProviderGets);
    }

    [Fact]
    public async Task Who_says_nothing_in_time_makes_an_administrator_look_where_the_terms_say_so()
    {
        await using var fixture = await EnrolmentFixture.StartAsync("disagrees");
        var id = await fixture.StartedAsync();
        fixture.GoTo(EndDay);
        (await fixture.Peter.AttestAsync(id, Completed("100", true))).Sure();
        fixture.GoTo(new LocalDate(2026, 12, 24));

        await fixture.PassDeadlinesAsync();

        Assert.True((await fixture.EnrolmentAsync(id)).IsDisputed);
        Assert.Empty(await fixture.HappenedAsync<AccountEvent.ReservationSettled>());
    }

    [Fact]
    public async Task Are_passed_by_the_command_line_and_a_second_time_there_is_nothing_left()
    {
        await using var fixture = await EnrolmentFixture.StartAsync();
        await fixture.ReserveAsync();
        fixture.GoTo(LastDayToConfirm.PlusDays(1));

        var first = await RunAsync(fixture, "pass-deadlines");
        var second = await RunAsync(fixture, "pass-deadlines");
        var wrong = await RunAsync(fixture, "pass");

        Assert.Equal(0, first.Code);
        Assert.Contains("1 lapsed, 0 settled by silence", first.Output, StringComparison.Ordinal);
        Assert.Contains("0 lapsed", second.Output, StringComparison.Ordinal);
        Assert.Equal(2, wrong.Code);
        Assert.Contains("allowed is pass-deadlines", wrong.Errors, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(
        EnrolmentFixture fixture,
        string argument
    )
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await new EnrolmentsCommand(
            work => work(fixture.Wallet.Services),
            output,
            errors
        ).RunAsync([argument]);
        return (code, $"{output}", $"{errors}");
    }
}
