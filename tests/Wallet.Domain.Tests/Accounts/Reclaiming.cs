using Wallet.Domain.Accounts;
using Wallet.Domain.Planning.Clauses;
using static Wallet.Domain.Accounts.AccountCommand;
using static Wallet.Domain.Tests.Accounts.A_settlement;

namespace Wallet.Domain.Tests.Accounts;

/// <summary>A scheme may take back what it paid from who neither attended enough nor has the diploma.</summary>
public sealed class Reclaiming
{
    private static readonly History Reserved = Of(
        Money.Euro(200),
        (A_settlement.Reclaiming, Money.Euro(150)),
        (Some.Budget, Money.Euro(30))
    );

    private static readonly History Started = Reserved.After(
        new RecordStart(Some.Reservation(1), StartDay)
    );

    [Fact]
    public void From_the_learner_when_the_course_had_started_and_the_provider_keeps_the_price() =>
        Assert.Equal(
            new Settlement(
                ProviderGets: Money.Euro(200),
                Captured: [Leg(1, Money.Euro(150)), Leg(2, Money.Euro(30))],
                Returned: [],
                Forfeited: [],
                Reclaimed: [new Reclaim(Leg(1, Money.Euro(150)), ReclaimedFrom.Learner)],
                LearnerPays: Money.Euro(20),
                LearnerGetsBack: Money.Zero,
                LearnerKeepsAsCredit: Money.Zero
            ),
            Started.When(Complete("79.9999")).Settlement
        );

    [Fact]
    public void From_the_provider_when_the_course_never_started()
    {
        var settlement = Reserved.When(Complete("0")).Settlement;
        Assert.Equal(
            [new Reclaim(Leg(1, Money.Euro(150)), ReclaimedFrom.Provider)],
            settlement.Reclaimed
        );
        Assert.Equal(Money.Euro(50), settlement.ProviderGets);
    }

    [Fact]
    public void Nothing_from_who_attended_just_enough() =>
        Assert.Empty(Started.When(Complete("80")).Settlement.Reclaimed);

    [Fact]
    public void Nothing_from_who_has_the_diploma() =>
        Assert.Empty(Started.When(Complete("0") with { HasDiploma = true }).Settlement.Reclaimed);

    [Fact]
    public void No_more_than_was_paid_where_attendance_decided_that()
    {
        var book = Some.BookOf(
            Some.Terms(
                Strict,
                clauses: [AttendanceDecides, new ReclaimedUnless(Percent.Of(80), Diploma: false)]
            )
        );
        var settlement = With(book, Money.Euro(100), (Strict, Money.Euro(100)))
            .When(Complete("0") with { Terms = book })
            .Settlement;
        Assert.Equal([Leg(1, Money.Euro(25))], settlement.Captured);
        Assert.Equal(
            [new Reclaim(Leg(1, Money.Euro(25)), ReclaimedFrom.Provider)],
            settlement.Reclaimed
        );
        Assert.Equal(Money.Zero, settlement.ProviderGets);
    }

    [Fact]
    public void Does_not_bring_the_money_back_to_the_lot() =>
        Assert.Equal(
            (Money.Zero, Money.Zero, Money.Euro(150)),
            Started
                .After(Complete("0"))
                .Now.Lots.Select(l => (l.Available, l.Reserved, l.Captured))
                .First()
        );
}
