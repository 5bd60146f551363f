using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Cases;

/// <summary>Plays a story on an account, with the same decisions as for real people.</summary>
internal sealed class StoryRun(StoryCase story, TermsBook terms)
{
    private readonly PurseNames purses = new();
    private readonly Dictionary<string, ReservationId> reservations = [];
    private readonly Dictionary<string, FundingPlan> plans = [];
    private Account account = Account.Initial(default);

    public IEnumerable<string> Differences() =>
        story.Steps.SelectMany(step => Play(step).Select(d => $"{step.On:uuuu-MM-dd} {d}"));

    private IEnumerable<string> Play(Step step) =>
        step switch
        {
            GrantStep s => Grant(s),
            ReserveStep s => Reserve(s),
            StartStep s => Settle(
                "start",
                s.What,
                id => new AccountCommand.RecordStart(id, s.On),
                new()
            ),
            CompleteStep s => Settle(
                "complete",
                s.What,
                id => new AccountCommand.CompleteReservation(
                    id,
                    new Percent((int)(s.Attendance * 1_000_000)),
                    s.Diploma,
                    terms,
                    s.On
                ),
                s.Expect
            ),
            CancelStep s => Settle(
                "cancel",
                s.What,
                id => new AccountCommand.CancelReservation(id, s.By, s.ForceMajeure, terms, s.On),
                s.Expect
            ),
            BalanceStep s => s.Expect.SelectMany(e => Balance(e.Key, e.Value, s.On)),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };

    private string[] Grant(GrantStep step)
    {
        if (terms.InForce(step.Scheme, step.On) is not { } inForce)
        {
            return [$"grant: {step.Scheme} has no terms in force"];
        }
        var lastUsableDay = step.LastUsableDay ?? inForce.LastUsableDay(step.On);
        return Book(
            "grant",
            new AccountCommand.GrantCredit(
                purses.LotOf(step.Purse),
                step.Scheme,
                new FunderId("story"),
                step.Amount,
                step.On,
                null,
                lastUsableDay,
                step.EarmarkedFor.ToValueList(),
                null
            )
        );
    }

    private IEnumerable<string> Reserve(ReserveStep step)
    {
        var id = reservations[step.As] = new ReservationId(
            new Guid(reservations.Count + 1, 0, 0, new byte[8])
        );
        var decision = AccountDecider.Decide(
            account,
            new AccountCommand.ReserveFunds(
                id,
                step.Course.ToBookedCourse(),
                story.Person.ToLearner(),
                step.AlreadyFunded.Select(f => f.ToOutsideFunding()).ToValueList(),
                Money.Largest,
                "",
                terms,
                step.On
            )
            {
                CourseGrants = terms
                    .All.Select(t => t.Scheme)
                    .Distinct()
                    .Select(s => new SchemeGrants(s, step.Course.GrantedForCourseThisYear))
                    .ToValueList(),
            }
        );
        var plan = decision switch
        {
            Decision<AccountEvent>.Accepted { Events: [AccountEvent.FundsReserved reserved] } =>
                reserved.Plan,
            Decision<AccountEvent>.Rejected { Because: AccountRejection.NoBudgetPays nobody } =>
                nobody.Plan,
            _ => null,
        };
        if (plan is null)
        {
            return Refusal("reserve", decision);
        }
        plans[step.As] = plan;
        Fold(decision);
        return Expected.Differs(
            plan,
            purses,
            step.Expect.Pays,
            step.Expect.OwnContribution,
            step.Expect.Declined
        );
    }

    private IEnumerable<string> Settle(
        string what,
        string reservation,
        Func<ReservationId, AccountCommand> command,
        SettleExpectation expect
    )
    {
        if (!plans.TryGetValue(reservation, out var plan))
        {
            return [$"{what}: {reservation} was not reserved"];
        }
        // No budget put money aside: the learner pays a completed course, and gets back a cancelled one.
        if (!plan.Paid.IsPositive)
        {
            return what == "cancel"
                ? Compare(expect, Money.Zero, [], plan.Contribution, [])
                : Compare(expect, plan.Price, [], Money.Zero, []);
        }
        var decision = AccountDecider.Decide(account, command(reservations[reservation]));
        Fold(decision);
        return decision switch
        {
            Decision<AccountEvent>.Accepted { Events: [AccountEvent.ReservationReleased e] } =>
                Compare(expect, Money.Zero, e.Returned, plan.Contribution, []),
            Decision<AccountEvent>.Accepted { Events: [AccountEvent.ReservationSettled e] } =>
                Compare(
                    expect,
                    e.Settlement.ProviderGets,
                    e.Settlement.Returned,
                    e.Settlement.LearnerGetsBack,
                    e.Settlement.Reclaimed.Select(r => r.Leg)
                ),
            _ => Refusal(what, decision),
        };
    }

    private IEnumerable<string> Compare(
        SettleExpectation expect,
        Money providerGets,
        IEnumerable<Leg> refunded,
        Money refundedToLearner,
        IEnumerable<Leg> reclaimed
    ) =>
        [
            .. Expected.Differs<Money>("provider gets", expect.ProviderGets, providerGets),
            .. Expected.Differs("refunded", expect.Refunded, purses.Amounts(refunded)),
            .. Expected.Differs<Money>(
                "refunded to learner",
                expect.RefundedToLearner,
                refundedToLearner
            ),
            .. Expected.Differs("reclaimed", expect.Reclaimed, purses.Amounts(reclaimed)),
        ];

    private IEnumerable<string> Balance(string purse, BalanceExpectation expect, LocalDate day) =>
        account.Lots.FirstOrDefault(l => l.Id == purses.LotOf(purse)) is { } lot
            ?
            [
                .. Expected.Differs<Money>(
                    $"{purse} available",
                    expect.Available,
                    lot.AvailableOn(day)
                ),
                .. Expected.Differs<Money>($"{purse} reserved", expect.Reserved, lot.Reserved),
                .. Expected.Differs<Money>($"{purse} expired", expect.Expired, lot.ExpiredOn(day)),
            ]
            : [$"balance: {purse} was not granted"];

    private string[] Book(string what, AccountCommand command)
    {
        var decision = AccountDecider.Decide(account, command);
        Fold(decision);
        return Refusal(what, decision);
    }

    private static string[] Refusal(string what, Decision<AccountEvent> decision) =>
        decision is Decision<AccountEvent>.Rejected rejected
            ? [$"{what}: refused, {Codes.Of(rejected.Because)}"]
            : [];

    private void Fold(Decision<AccountEvent> decision) =>
        account = decision is Decision<AccountEvent>.Accepted accepted
            ? accepted.Events.Aggregate(account, Account.Evolve)
            : account;
}
