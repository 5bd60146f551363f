using Wallet.Domain.Claims;
using static Wallet.Domain.Claims.ClaimCommand;
using static Wallet.Domain.Claims.ClaimEvent;
using static Wallet.Domain.Claims.ClaimRejection;

namespace Wallet.Domain.Tests.Claims;

public sealed class A_claim
{
    private static readonly LocalDate On = Some.Day;
    private static readonly ClaimFacts Unverified = The.Sound with { IbanIsVerified = false };
    private static readonly EnrolmentClaims Held = The.NoClaims.After(
        The.Submit(100, facts: Unverified)
    );
    private static readonly LocalDate LastDay = On.PlusDays(14);

    [Fact]
    public void Without_hits_can_be_paid_at_once()
    {
        var claims = The.NoClaims.After(The.Submit(100));
        Assert.Empty(claims.Claims[0].Hits);
        Assert.Equal(ClaimStanding.Approved, claims.Claims[0].StandingOn(On));
        Assert.Equal(Money.Euro(100), claims.PayableOn(The.Claim(1), On));
    }

    [Fact]
    public void Is_held_until_and_with_the_last_day_and_can_be_paid_from_the_day_after()
    {
        Assert.Equal(LastDay, Held.Claims[0].HeldUntil);
        Assert.Equal(ClaimStanding.Held, Held.Claims[0].StandingOn(LastDay));
        Assert.Equal(Money.Zero, Held.PayableOn(The.Claim(1), LastDay));
        Assert.Equal(
            new ClaimIsElsewhere(The.Claim(1), ClaimStanding.Held),
            Held.When(The.Put(1, 1, LastDay)).Because()
        );
        Assert.Equal(ClaimStanding.Approved, Held.Claims[0].StandingOn(LastDay.PlusDays(1)));
        Assert.Equal(Money.Euro(100), Held.PayableOn(The.Claim(1), LastDay.PlusDays(1)));
    }

    [Fact]
    public void Is_held_as_long_as_the_longest_hold() =>
        Assert.Equal(
            On.PlusDays(28),
            The.NoClaims.After(The.Submit(1, facts: Unverified with { ProvidersOnIban = 3 }))
                .Claims[0]
                .HeldUntil
        );

    [Fact]
    public void Is_released_by_an_administrator_before_the_hold_ends()
    {
        var release = new ReleaseHold(The.Claim(1), The.Administrator, "seen", On);
        var released = Held.After(release);
        Assert.Equal(ClaimStanding.Approved, released.Claims[0].StandingOn(On));
        Assert.Empty(released.When(release).Events());
    }

    [Fact]
    public void Is_rejected_with_what_was_found_and_one_can_object_until_the_last_day()
    {
        var rejected = The.NoClaims.After(The.Submit(101));
        Assert.Equal(ClaimStanding.Rejected, rejected.Claims[0].StandingOn(On));
        Assert.Equal(Money.Zero, rejected.Claimed);
        var until = Assert.Single(rejected.Claims[0].Hits).ObjectUntil;
        var objection = new ObjectToHits(The.Claim(1), "letter-1", until);
        Assert.Equal("letter-1", rejected.After(objection).Claims[0].Objection);
        Assert.Empty(rejected.After(objection).When(objection).Events());
        Assert.Equal(
            new NothingToObjectTo(The.Claim(1)),
            rejected.When(objection with { On = until.PlusDays(1) }).Because()
        );
    }

    [Fact]
    public void That_was_rejected_leaves_its_money_and_invoice_to_another() =>
        Assert.Equal(
            ClaimStanding.Approved,
            The.NoClaims.After(The.Submit(101), The.Submit(100)).Claims[1].StandingOn(On)
        );

    [Fact]
    public void With_the_same_invoice_stage_and_amount_again_is_already_so() =>
        Assert.Empty(The.NoClaims.After(The.Submit(10)).When(The.Submit(10)).Events());

    [Fact]
    public void With_the_same_invoice_for_something_else_was_claimed_before() =>
        Assert.Equal(
            [CheckKind.NotClaimedBefore],
            The.NoClaims.After(The.Submit(10), The.Submit(11)).Claims[1].Hits.Select(h => h.Check)
        );

    [Fact]
    public void Gets_what_claims_before_it_left_and_no_cent_more()
    {
        var first = The.NoClaims.After(The.Submit(60));
        Assert.Empty(first.After(The.Submit(40, "2")).Claims[1].Hits);
        Assert.Equal(
            [CheckKind.WithinStage],
            first.After(The.Submit(41, "2")).Claims[1].Hits.Select(h => h.Check)
        );
    }

    [Fact]
    public void Is_for_more_than_nothing() =>
        Assert.Equal(new NothingClaimed(), The.NoClaims.When(The.Submit(0)).Because());

    [Fact]
    public void Can_be_rejected_by_an_administrator_as_long_as_no_run_pays_it()
    {
        var reject = new RejectClaim(The.Claim(1), The.Administrator, "not given", On);
        Assert.Equal(
            ClaimStanding.Rejected,
            Held.After(reject).Claims[0].StandingOn(LastDay.PlusDays(1))
        );
        Assert.Equal(
            new ClaimIsElsewhere(The.Claim(1), ClaimStanding.InRun),
            The.NoClaims.After(The.Submit(1), The.Put(1, 1)).When(reject).Because()
        );
    }

    [Fact]
    public void In_a_run_is_in_no_other_until_that_failed()
    {
        var inRun = The.NoClaims.After(The.Submit(100), The.Put(1, 1));
        Assert.Empty(inRun.When(The.Put(1, 1)).Events());
        Assert.Equal(
            new ClaimIsElsewhere(The.Claim(1), ClaimStanding.InRun),
            inRun.When(The.Put(1, 2)).Because()
        );
        var free = inRun.After(new LeaveRun(The.Claim(1), The.Run(1), On));
        Assert.Equal(The.Run(2), free.After(The.Put(1, 2)).Claims[0].Payment!.Run);
    }

    [Fact]
    public void That_came_back_can_be_paid_again_exactly_once()
    {
        var returned = The.NoClaims.After(The.Submit(100), The.Put(1, 1), The.Return(1, 1));
        Assert.Equal(Money.Euro(100), returned.PayableOn(The.Claim(1), On));
        Assert.Equal("AC04", Assert.Single(returned.Claims[0].Returns).Reason);
        Assert.Empty(returned.When(The.Return(1, 1)).Events());
        Assert.Empty(returned.When(The.Pay(1, 1)).Events());
        Assert.IsType<ClaimIsElsewhere>(returned.When(The.Put(1, 1)).Because());
        var paid = returned.After(The.Put(1, 2), The.Pay(1, 2));
        Assert.Equal(ClaimStanding.Paid, paid.Claims[0].StandingOn(On));
        Assert.Empty(paid.When(The.Return(1, 1)).Events());
        Assert.Equal(Money.Euro(100), paid.Received);
    }

    [Fact]
    public void That_was_paid_and_came_back_later_can_be_paid_again() =>
        Assert.Equal(
            ClaimStanding.Approved,
            The.NoClaims.After(The.Submit(100), The.Put(1, 1), The.Pay(1, 1), The.Return(1, 1))
                .Claims[0]
                .StandingOn(On)
        );

    [Fact]
    public void Of_which_a_part_is_set_off_is_paid_for_the_rest()
    {
        var setOff = The.NoClaims.After(
            The.Submit(100),
            new SetOffClaim(The.Claim(1), Money.Euro(30), On)
        );
        Assert.Equal(Money.Euro(70), setOff.After(The.Put(1, 1)).Claims[0].Payment!.Amount);
        Assert.Equal(
            new LessPayable(The.Claim(1), Money.Euro(70)),
            setOff.When(new SetOffClaim(The.Claim(1), new Money(7_001), On)).Because()
        );
        Assert.Equal(
            ClaimStanding.Paid,
            setOff.After(new SetOffClaim(The.Claim(1), Money.Euro(70), On)).Claims[0].StandingOn(On)
        );
    }

    [Fact]
    public void Made_before_the_end_gives_way_to_what_the_end_came_to()
    {
        var settled = The.NoClaims.After(
            The.Submit(60),
            The.Submit(40, "2"),
            new SettleAmount(Money.Euro(70), On)
        );
        Assert.Equal(Money.Euro(60), settled.PayableOn(The.Claim(1), On));
        Assert.Equal(Money.Euro(10), settled.PayableOn(The.Claim(2), On));
        Assert.Empty(settled.When(new SettleAmount(Money.Euro(70), On)).Events());
    }

    [Fact]
    public void That_was_paid_beyond_what_the_end_came_to_is_a_debt_of_the_provider()
    {
        var paid = The.NoClaims.After(The.Submit(60), The.Put(1, 1));
        var settled = paid.After(new SettleAmount(Money.Euro(50), On));
        Assert.Equal(Money.Zero, settled.Overpaid);
        Assert.Equal(Money.Euro(10), settled.After(The.Pay(1, 1)).Overpaid);
        var back = settled.After(The.Pay(1, 1), The.Return(1, 1));
        Assert.Equal(Money.Zero, back.Overpaid);
        Assert.Equal(Money.Euro(50), back.PayableOn(The.Claim(1), On));
    }

    [Fact]
    public void For_the_end_gets_what_stages_left_of_what_the_end_came_to()
    {
        var settled = The.NoClaims.After(The.Submit(60), new SettleAmount(Money.Euro(90), On));
        var facts = The.Sound with { Claimable = Money.Euro(120) };
        Assert.Empty(settled.After(The.Submit(30, "2", facts, ClaimStage.Final)).Claims[1].Hits);
        Assert.Equal(
            [CheckKind.WithinStage],
            settled
                .After(The.Submit(31, "2", facts, ClaimStage.Final))
                .Claims[1]
                .Hits.Select(h => h.Check)
        );
    }

    [Fact]
    public void For_the_end_waits_until_the_reservation_has_ended() =>
        Assert.Equal(
            [CheckKind.WithinStage],
            The.NoClaims.After(The.Submit(1, stage: ClaimStage.Final))
                .Claims[0]
                .Hits.Select(h => h.Check)
        );

    internal static readonly (EnrolmentClaims Given, ClaimCommand When)[] Samples =
    [
        (The.NoClaims, The.Submit(1)),
        (The.NoClaims, The.Submit(0)),
        (The.NoClaims, The.Put(1, 1)),
        (
            Enumerable
                .Range(1, Limits.ClaimsPerEnrolment)
                .Aggregate(The.NoClaims, (c, n) => c.After(The.Submit(1, $"{n}"))),
            The.Submit(1, "more")
        ),
        (Held, The.Put(1, 1)),
        (Held, new ObjectToHits(The.Claim(1), "", On)),
        (Held, new ObjectToHits(The.Claim(1), "", On.PlusYears(1))),
        (Held, new ReleaseHold(The.Claim(1), The.Administrator, "", On)),
        (Held, new RejectClaim(The.Claim(1), The.Administrator, "", On)),
        (Held, new SettleAmount(Money.Euro(1), On)),
        (The.NoClaims.After(The.Submit(1)), new SetOffClaim(The.Claim(1), Money.Euro(1), On)),
        (The.NoClaims.After(The.Submit(1)), new SetOffClaim(The.Claim(1), Money.Euro(2), On)),
        (The.NoClaims.After(The.Submit(1)), The.Put(1, 1)),
        (
            The.NoClaims.After(The.Submit(1), The.Put(1, 1)),
            new LeaveRun(The.Claim(1), The.Run(1), On)
        ),
        (The.NoClaims.After(The.Submit(1), The.Put(1, 1)), The.Pay(1, 1)),
        (The.NoClaims.After(The.Submit(1), The.Put(1, 1)), The.Return(1, 1)),
    ];
}
