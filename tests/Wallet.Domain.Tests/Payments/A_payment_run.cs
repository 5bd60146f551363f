using CsCheck;
using Wallet.Domain.Payments;
using Wallet.Domain.Tests.Claims;
using Wallet.Domain.Tests.Providers;
using static Wallet.Domain.Payments.PaymentRunCommand;
using static Wallet.Domain.Payments.PaymentRunEvent;
using static Wallet.Domain.Payments.PaymentRunRejection;

namespace Wallet.Domain.Tests.Payments;

public sealed class A_payment_run
{
    private static readonly ActorId Anna = new("administrator:anna");
    private static readonly ActorId Bo = new("administrator:bo");
    private static readonly PaymentRunId Id = The.Run(1);
    private static readonly ProviderId NewProvider = new(Some.Id(10, 2));

    private static readonly PaymentRun Proposed = After(null, Propose(Line(1, 30), Line(2, 20)));

    private static readonly PaymentRun Sent = After(
        Proposed,
        new ReleaseRun(Bo, Some.Day),
        new MarkSent(["MSG1"], Some.Day)
    );

    [Fact]
    public void Is_released_by_a_second_person()
    {
        Assert.Equal(new OwnRun(), Decide(Proposed, new ReleaseRun(Anna, Some.Day)).Because());
        var released = After(Proposed, new ReleaseRun(Bo, Some.Day));
        Assert.Equal((RunState.Released, Bo), (released.State, released.ReleasedBy));
        Assert.Empty(Decide(released, new ReleaseRun(Bo, Some.Day)).Events());
    }

    [Fact]
    public void Is_not_sent_before_it_is_released() =>
        Assert.Equal(
            new RunIsElsewhere(RunState.Proposed),
            Decide(Proposed, new MarkSent(["MSG1"], Some.Day)).Because()
        );

    [Fact]
    public void Is_sent_once()
    {
        Assert.Empty(Decide(Sent, new MarkSent(["MSG1"], Some.Day)).Events());
        Assert.Equal(
            new RunIsElsewhere(RunState.Sent),
            Decide(Sent, new MarkSent(["MSG2"], Some.Day)).Because()
        );
    }

    [Fact]
    public void Can_be_withdrawn_until_it_was_sent()
    {
        var withdraw = new WithdrawRun("wrong", Bo, Some.Day);
        Assert.Equal(RunState.Withdrawn, After(Proposed, withdraw).State);
        Assert.Empty(Decide(After(Proposed, withdraw), withdraw).Events());
        Assert.Equal(new RunIsElsewhere(RunState.Sent), Decide(Sent, withdraw).Because());
        Assert.Equal(
            new RunIsElsewhere(RunState.Withdrawn),
            Decide(After(Proposed, withdraw), new ReleaseRun(Bo, Some.Day)).Because()
        );
    }

    [Fact]
    public void Is_released_only_when_it_is_known_from_which_account_is_paid() =>
        Assert.Equal(
            new NoAccountToPayFrom(),
            Decide(Proposed, new ReleaseRun(Bo, Some.Day, CanPay: false)).Because()
        );

    [Fact]
    public void Has_something_to_pay_and_each_claim_once()
    {
        Assert.Equal(new NothingToPay(), Decide(null, Propose()).Because());
        Assert.Equal(
            new ClaimTwiceInRun(The.Claim(1)),
            Decide(null, Propose(Line(1, 1), Line(1, 2))).Because()
        );
    }

    [Fact]
    public void Has_fifty_thousand_payments_and_not_one_more()
    {
        PaymentLine[] lines =
        [
            .. Enumerable.Range(1, Limits.PaymentsPerRun + 1).Select(n => Line(n, 1)),
        ];
        Assert.Single(Decide(null, Propose(lines[1..])).Events());
        Assert.Equal(
            new TooManyPayments(Limits.PaymentsPerRun),
            Decide(null, Propose(lines)).Because()
        );
    }

    [Fact]
    public void Proposed_again_with_the_same_payments_is_already_so_and_with_others_refused()
    {
        Assert.Empty(Decide(Proposed, Propose(Line(1, 30), Line(2, 20))).Events());
        Assert.Equal(
            new RunIsElsewhere(RunState.Proposed),
            Decide(Proposed, Propose(Line(1, 30))).Because()
        );
    }

    [Fact]
    public void Gives_each_payment_an_id_that_follows_from_run_and_claim()
    {
        Assert.Equal("828F6CDF", EndToEndId.Of(Id, The.Claim(1)).Value[..8]);
        Assert.Matches("^[0-9A-F]{32}$", EndToEndId.Of(Id, The.Claim(1)).Value);
        Assert.Distinct([
            EndToEndId.Of(Id, The.Claim(1)),
            EndToEndId.Of(Id, The.Claim(2)),
            EndToEndId.Of(The.Run(2), The.Claim(1)),
            EndToEndId.Of(Id, new ClaimId(Some.Reservation(2), 1)),
        ]);
    }

    [Fact]
    public void Shows_totals_new_payees_changed_accounts_and_amounts_far_above()
    {
        ValueList<Payee> last = [new(A_provider.Id, A_provider.First, Money.Euro(10))];
        var lines = new[] { Line(1, 29), Line(2, 5) with { Provider = NewProvider } };
        var run = After(
            null,
            Propose(lines) with
            {
                Last = last,
                LastTotal = Money.Euro(10),
                FarAboveTimes = 3,
            }
        );
        Assert.Equal(
            new RunDifferences(Money.Euro(34), Money.Euro(10), [NewProvider], [], []),
            run.Differences
        );
        var more = RunDifferences.Between(
            [Line(1, 29), Line(2, 1) with { Iban = A_provider.Other }],
            last,
            Money.Euro(10),
            3
        );
        Assert.Equal(
            [new ChangedIban(A_provider.Id, A_provider.First, A_provider.Other)],
            more.ChangedIbans
        );
        Assert.Equal(
            [new FarAbove(A_provider.Id, Money.Euro(10), Money.Euro(30))],
            RunDifferences.Between([Line(1, 29), Line(2, 1)], last, default, 3).FarAbove
        );
    }

    [Fact]
    public void Each_payment_is_settled_or_returned_with_its_reason()
    {
        var heard = After(
            Sent,
            new SettlePayments([Line(1, 30).Id], Some.Day),
            new ReturnPayments([new ReturnedLine(Line(2, 20).Id, "AC04")], Some.Day)
        );
        Assert.Equal(
            [(PaymentFate.Settled, null), (PaymentFate.Returned, "AC04")],
            heard.Lines.Select(l => (l.Fate, l.Reason))
        );
        Assert.Equal(Money.Euro(30), heard.TotalOf(PaymentFate.Settled));
        Assert.True(heard.IsDone);
        Assert.False(Sent.IsDone);
    }

    [Fact]
    public void A_payment_that_came_back_stays_so_whatever_is_heard_later()
    {
        var back = new ReturnPayments([new ReturnedLine(Line(1, 30).Id, "AC04")], Some.Day);
        var returned = After(Sent, new SettlePayments([Line(1, 30).Id], Some.Day), back);
        Assert.Equal(PaymentFate.Returned, returned.Lines[0].Fate);
        Assert.Empty(Decide(returned, back).Events());
        Assert.Empty(Decide(returned, new SettlePayments([Line(1, 30).Id], Some.Day)).Events());
    }

    [Fact]
    public void Of_a_message_only_what_is_news_happens()
    {
        var one = After(Sent, new SettlePayments([Line(1, 30).Id], Some.Day));
        Assert.Equal(
            [new PaymentsSettled([Line(2, 20).Id], Some.Day)],
            Decide(
                    one,
                    new SettlePayments([Line(1, 30).Id, Line(2, 20).Id, Line(2, 20).Id], Some.Day)
                )
                .Events()
        );
    }

    [Fact]
    public void A_payment_of_another_run_is_refused() =>
        Assert.Equal(
            new PaymentNotInRun(EndToEndId.Of(The.Run(2), The.Claim(1))),
            Decide(Sent, new SettlePayments([EndToEndId.Of(The.Run(2), The.Claim(1))], Some.Day))
                .Because()
        );

    [Fact]
    public void Whatever_the_bank_says_in_whatever_order_its_fates_add_up_to_its_total() =>
        Gen.Select(Gen.Int[1, 30], Gen.Int[0, 2])
            .List[0, 40]
            .Sample(
                messages =>
                {
                    PaymentLine[] lines = [.. Enumerable.Range(1, 30).Select(n => Line(n, n))];
                    var run = After(
                        null,
                        Propose(lines),
                        new ReleaseRun(Bo, Some.Day),
                        new MarkSent(["M"], Some.Day)
                    );
                    foreach (var (n, kind) in messages)
                    {
                        run = After(
                            run,
                            kind == 0
                                ? new ReturnPayments(
                                    [new ReturnedLine(lines[n - 1].Id, "MS03")],
                                    Some.Day
                                )
                                : new SettlePayments([lines[n - 1].Id], Some.Day)
                        );
                    }
                    Assert.Equal(
                        run.Differences.Total,
                        Money.Sum(Enum.GetValues<PaymentFate>().Select(run.TotalOf))
                    );
                    foreach (var (line, n) in run.Lines.Zip(Enumerable.Range(1, 30)))
                    {
                        var heard = messages.Where(m => m.Item1 == n).ToArray();
                        Assert.Equal(
                            heard.Any(m => m.Item2 == 0) ? PaymentFate.Returned
                                : heard.Length > 0 ? PaymentFate.Settled
                                : PaymentFate.Open,
                            line.Fate
                        );
                    }
                },
                iter: 300,
                threads: 1
            );

    internal static readonly (PaymentRun? Given, PaymentRunCommand When)[] Samples =
    [
        (null, new ReleaseRun(Bo, Some.Day)),
        (null, Propose()),
        (null, Propose(Line(1, 1))),
        (null, Propose(Line(1, 1), Line(1, 1))),
        (
            null,
            Propose([.. Enumerable.Range(1, Limits.PaymentsPerRun + 1).Select(n => Line(n, 1))])
        ),
        (Proposed, new ReleaseRun(Anna, Some.Day)),
        (Proposed, new ReleaseRun(Bo, Some.Day)),
        (Proposed, new ReleaseRun(Bo, Some.Day, CanPay: false)),
        (Proposed, new WithdrawRun("", Anna, Some.Day)),
        (Proposed, new MarkSent(["M"], Some.Day)),
        (After(Proposed, new ReleaseRun(Bo, Some.Day)), new MarkSent(["M"], Some.Day)),
        (Sent, new SettlePayments([Line(1, 30).Id], Some.Day)),
        (Sent, new SettlePayments([Line(3, 30).Id], Some.Day)),
        (Sent, new ReturnPayments([new ReturnedLine(Line(1, 30).Id, "")], Some.Day)),
    ];

    private static PaymentLine Line(int claim, long euros) =>
        PaymentLine.Of(Id, The.Claim(claim), A_provider.Id, A_provider.First, Money.Euro(euros));

    private static ProposeRun Propose(params PaymentLine[] lines) =>
        new(Id, [.. lines], [], Money.Zero, 3, Anna, Some.Day);

    private static Decision<PaymentRunEvent> Decide(PaymentRun? run, PaymentRunCommand command) =>
        PaymentRunDecider.Decide(run, command);

    private static PaymentRun After(PaymentRun? run, params PaymentRunCommand[] commands) =>
        commands.Aggregate(
            run,
            (r, command) => Decide(r, command).Events().Aggregate(r, PaymentRun.Evolve)
        )!;
}
