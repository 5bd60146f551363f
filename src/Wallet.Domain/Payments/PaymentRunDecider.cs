using System.Diagnostics;
using static Wallet.Domain.Payments.PaymentRunCommand;
using static Wallet.Domain.Payments.PaymentRunEvent;
using static Wallet.Domain.Payments.PaymentRunRejection;

namespace Wallet.Domain.Payments;

/// <summary>The rules of a payment run. That a claim is in one run only is decided with the claim, in the same commit.</summary>
public static class PaymentRunDecider
{
    /// <summary>What the command comes to on this run; null is one that was never proposed.</summary>
    public static Decision<PaymentRunEvent> Decide(PaymentRun? run, PaymentRunCommand command) =>
        (run, command) switch
        {
            (null, ProposeRun c) => Propose(c),
            ({ } r, ProposeRun c) => c.Lines.SequenceEqual(r.Lines.Select(l => l.Payment))
                ? Accept()
                : Refuse(new RunIsElsewhere(r.State)),
            (null, _) => Refuse(new RunNotThere()),
            ({ } r, ReleaseRun c) => Release(r, c),
            ({ State: RunState.Withdrawn }, WithdrawRun) => Accept(),
            ({ State: RunState.Proposed or RunState.Released }, WithdrawRun c) => Accept(
                new RunWithdrawn(c.Because, c.By, c.On)
            ),
            ({ State: RunState.Released }, MarkSent c) => Accept(new RunSent(c.MessageIds, c.On)),
            ({ State: RunState.Sent } r, MarkSent c) when r.MessageIds.Equals(c.MessageIds) =>
                Accept(),
            ({ State: RunState.Sent } r, SettlePayments c) => Hear(
                r,
                c.Payments,
                line => line.Fate == PaymentFate.Open,
                news => new PaymentsSettled(news, c.On)
            ),
            ({ State: RunState.Sent } r, ReturnPayments c) => Hear(
                r,
                [.. c.Payments.Select(p => p.Payment)],
                line => line.Fate != PaymentFate.Returned,
                news => new PaymentsReturned(
                    [.. c.Payments.IntersectBy(news, p => p.Payment)],
                    c.On
                )
            ),
            ({ } r, _) => Refuse(new RunIsElsewhere(r.State)),
        };

    private static Decision<PaymentRunEvent> Propose(ProposeRun c)
    {
        if (c.Lines.Count == 0)
        {
            return Refuse(new NothingToPay());
        }
        if (c.Lines.Count > Limits.PaymentsPerRun)
        {
            return Refuse(new TooManyPayments(Limits.PaymentsPerRun));
        }
        var claims = new HashSet<ClaimId>();
        foreach (var line in c.Lines)
        {
            if (!claims.Add(line.Claim))
            {
                return Refuse(new ClaimTwiceInRun(line.Claim));
            }
            if (!line.Amount.IsPositive || line.Id != EndToEndId.Of(c.Run, line.Claim))
            {
                throw new UnreachableException($"Run {c.Run} cannot have {line}.");
            }
        }
        return Accept(
            new RunProposed(
                c.Run,
                c.Lines,
                RunDifferences.Between(c.Lines, c.Last, c.LastTotal, c.FarAboveTimes),
                c.By,
                c.On
            )
        );
    }

    private static Decision<PaymentRunEvent> Release(PaymentRun run, ReleaseRun c) =>
        run.State switch
        {
            RunState.Proposed when run.ProposedBy == c.By => Refuse(new OwnRun()),
            RunState.Proposed when !c.CanPay => Refuse(new NoAccountToPayFrom()),
            RunState.Proposed => Accept(new RunReleased(c.By, c.On)),
            RunState.Released when run.ReleasedBy == c.By => Accept(),
            var state => Refuse(new RunIsElsewhere(state)),
        };

    private static Decision<PaymentRunEvent> Hear(
        PaymentRun run,
        ValueList<EndToEndId> payments,
        Func<RunLine, bool> isNews,
        Func<ValueList<EndToEndId>, PaymentRunEvent> happened
    )
    {
        var lines = run.Lines.ToDictionary(l => l.Payment.Id);
        foreach (var id in payments)
        {
            if (!lines.ContainsKey(id))
            {
                return Refuse(new PaymentNotInRun(id));
            }
        }
        ValueList<EndToEndId> news = [.. payments.Distinct().Where(id => isNews(lines[id]))];
        return news.Count == 0 ? Accept() : Accept(happened(news));
    }

    private static Decision<PaymentRunEvent> Accept(params PaymentRunEvent[] events) =>
        Decision.Accept(events);

    private static Decision<PaymentRunEvent> Refuse(PaymentRunRejection because) =>
        Decision.Reject<PaymentRunEvent>(because);
}
