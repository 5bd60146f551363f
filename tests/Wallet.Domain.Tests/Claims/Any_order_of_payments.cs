using CsCheck;
using Wallet.Domain.Claims;
using static Wallet.Domain.Claims.ClaimCommand;

namespace Wallet.Domain.Tests.Claims;

/// <summary>Claims, runs, and messages of the bank in any order, also twice and too late. CsCheck prints the seed of what fails.</summary>
public sealed class Any_order_of_payments
{
    private static readonly LocalDate LongAfter = Some.Day.PlusDays(100);

    private static readonly Gen<ClaimCommand> AnyCommand = Gen.Frequency<ClaimCommand>(
        (5, Submits),
        (
            8,
            Gen.Select(Gen.Int[1, 2], Gen.Int[1, 3], Gen.Bool)
                .Select((c, r, late) => (ClaimCommand)The.Put(c, r, late ? LongAfter : null))
        ),
        (3, Gen.Select(Gen.Int[1, 2], Gen.Int[1, 3]).Select((c, r) => (ClaimCommand)The.Pay(c, r))),
        (
            3,
            Gen.Select(Gen.Int[1, 2], Gen.Int[1, 3])
                .Select((c, r) => (ClaimCommand)The.Return(c, r))
        ),
        (
            1,
            Gen.Select(Gen.Int[1, 2], Gen.Int[1, 3])
                .Select((c, r) => (ClaimCommand)new LeaveRun(The.Claim(c), The.Run(r), Some.Day))
        ),
        (
            1,
            Gen.Select(Gen.Int[1, 4], Gen.Int[1, 50])
                .Select(
                    (c, e) => (ClaimCommand)new SetOffClaim(The.Claim(c), Money.Euro(e), Some.Day)
                )
        ),
        (
            1,
            Gen.Int[1, 4]
                .Select(c =>
                    (ClaimCommand)new RejectClaim(The.Claim(c), The.Administrator, "", Some.Day)
                )
        ),
        (1, Gen.Int[0, 120].Select(e => (ClaimCommand)new SettleAmount(Money.Euro(e), Some.Day)))
    );

    private static Gen<ClaimCommand> Submits =>
        from euros in Gen.Int[1, 50]
        from invoice in Gen.Int[1, 5]
        from stage in Gen.Enum<ClaimStage>()
        from held in Gen.Bool
        select (ClaimCommand)
            The.Submit(euros, $"{invoice}", The.Sound with { IbanIsVerified = !held }, stage);

    [Fact]
    public void Pays_each_claim_at_most_once_and_never_more_than_it_is() =>
        EachLife(
            (bank, claims) =>
            {
                foreach (var claim in claims.Claims)
                {
                    Assert.InRange(bank.RunsWith(claim.Id), 0, 1);
                    Assert.InRange(
                        (bank.PaidFor(claim.Id) + claim.SetOff).Cents,
                        0,
                        claim.Amount.Cents
                    );
                }
                Assert.Equal(
                    bank.Paid + Money.Sum(claims.Claims.Select(c => c.SetOff)),
                    claims.Received
                );
            }
        );

    [Fact]
    public void Never_lets_more_be_claimed_than_can_be() =>
        EachLife(
            (_, claims) =>
                Assert.True(
                    claims.Claimed <= Money.Max(Money.Euro(100), claims.Settled ?? Money.Zero)
                )
        );

    [Fact]
    public void A_hold_that_runs_out_loses_no_cent_and_adds_none() =>
        EachLife(
            (_, claims) =>
            {
                var live = claims.Claims.Where(c => !c.IsRejected).ToArray();
                var has = Money.Sum(live.Select(c => c.SetOff + (c.Payment?.Amount ?? default)));
                var open = Money.Sum(
                    live.Where(c => c.Payment is null).Select(c => c.Amount - c.SetOff)
                );
                var room = claims.Settled is { } inAll ? Money.Max(inAll - has, Money.Zero) : open;
                Assert.Equal(
                    Money.Min(open, room),
                    Money.Sum(live.Select(c => claims.PayableOn(c.Id, LongAfter)))
                );
                Assert.All(
                    live,
                    c =>
                        Assert.True(
                            claims.PayableOn(c.Id, Some.Day) <= claims.PayableOn(c.Id, LongAfter)
                        )
                );
            }
        );

    [Fact]
    public void Told_the_same_again_nothing_changes() =>
        AnyCommand
            .List[1, 40]
            .Sample(
                commands =>
                {
                    var claims = The.NoClaims;
                    foreach (var command in commands)
                    {
                        claims = After(claims, command);
                        if (command is not SetOffClaim && !IsRejected(claims, command))
                        {
                            Assert.Equal(claims, After(claims, command));
                        }
                    }
                },
                iter: 2_000,
                threads: 1
            );

    // A claim that a check rejects can be made again, and is rejected again.
    private static bool IsRejected(EnrolmentClaims claims, ClaimCommand command) =>
        command is SubmitClaim && claims.Claims is [.., { IsRejected: true }];

    private static EnrolmentClaims After(EnrolmentClaims claims, ClaimCommand command) =>
        ClaimDecider.Decide(claims, command) is Decision<ClaimEvent>.Accepted accepted
            ? accepted.Events.Aggregate(claims, EnrolmentClaims.Evolve)
            : claims;

    private static void EachLife(Action<Bank, EnrolmentClaims> check)
    {
        var paid = 0;
        AnyCommand
            .List[1, 40]
            .Sample(
                commands =>
                {
                    var (bank, claims) = (new Bank(), The.NoClaims);
                    foreach (var command in commands)
                    {
                        var before = claims;
                        claims = After(claims, command);
                        bank.Hear(command, before, claims);
                        check(bank, claims);
                        paid += command is PayClaim && before != claims ? 1 : 0;
                    }
                },
                iter: 3_000,
                threads: 1
            );
        Assert.True(paid > 300, $"only {paid} were paid");
    }

    /// <summary>What the bank knows: a payment per run and claim, that is open, paid or came back. It knows nothing of claims.</summary>
    private sealed class Bank
    {
        private readonly Dictionary<
            (PaymentRunId, ClaimId),
            (Money Amount, string Fate)
        > payments = [];

        public Money Paid =>
            Money.Sum(payments.Values.Where(p => p.Fate == "paid").Select(p => p.Amount));

        public int RunsWith(ClaimId claim) =>
            payments.Count(p => p.Key.Item2 == claim && (p.Value.Fate is "open" or "paid"));

        public Money PaidFor(ClaimId claim) =>
            Money.Sum(
                payments
                    .Where(p => p.Key.Item2 == claim && p.Value.Fate == "paid")
                    .Select(p => p.Value.Amount)
            );

        public void Hear(ClaimCommand command, EnrolmentClaims before, EnrolmentClaims after)
        {
            switch (command)
            {
                case PutInRun c when before != after:
                    // A run may have been left and joined again: it was never sent in between.
                    payments[(c.Run, c.Claim)] = (after.The(c.Claim)!.Payment!.Amount, "open");
                    break;
                case LeaveRun c when before != after:
                    payments.Remove((c.Run, c.Claim));
                    break;
                case PayClaim c when FateOf(c.Run, c.Claim) == "open":
                    payments[(c.Run, c.Claim)] = (payments[(c.Run, c.Claim)].Amount, "paid");
                    break;
                case ReturnPayment c when FateOf(c.Run, c.Claim) is "open" or "paid":
                    payments[(c.Run, c.Claim)] = (payments[(c.Run, c.Claim)].Amount, "returned");
                    break;
            }
        }

        private string? FateOf(PaymentRunId run, ClaimId claim) =>
            payments.TryGetValue((run, claim), out var payment) ? payment.Fate : null;
    }
}
