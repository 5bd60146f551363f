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

    // Open before the first step: a story may begin with a course that no budget pays for.
    private Account account = Account.Initial(default) with { OpenedOn = LocalDate.MinIsoValue };

    public IEnumerable<string> Differences() =>
        story.Steps.SelectMany(step => Play(step).Select(d => $"{step.On:uuuu-MM-dd} {d}"));

    private IEnumerable<string> Play(Step step) =>
        step switch
        {
            GrantStep s => Grant(s),
            ReserveStep s => Reserve(s),
            StartStep s => Settle("start", s, new()),
            CompleteStep s => Settle("complete", s, s.Expect),
            CancelStep s => Settle("cancel", s, s.Expect),
            BalanceStep s => s.Expect.SelectMany(e => Balance(e.Key, e.Value, s.On)),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };

    private string[] Grant(GrantStep step)
    {
        var scheme = terms.InForce(step.Scheme, step.On);
        return Refusal(
            "grant",
            Decide(
                new AccountCommand.GrantCredit(
                    purses.LotOf(step.Purse),
                    step.Scheme,
                    scheme?.GrantedBy ?? new FunderId("story"),
                    step.Amount,
                    step.On,
                    null,
                    step.LastUsableDay ?? scheme?.LastUsableDay(step.On),
                    step.EarmarkedFor.ToValueList(),
                    null
                )
            )
        );
    }

    private IEnumerable<string> Reserve(ReserveStep step)
    {
        var id = reservations[step.As] = new ReservationId(
            new Guid(reservations.Count + 1, 0, 0, new byte[8])
        );
        var decision = Decide(
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
        return Expected.Differs(
            plan,
            purses,
            step.Expect.Pays,
            step.Expect.OwnContribution,
            step.Expect.Declined
        );
    }

    private IEnumerable<string> Settle(string what, ReservationStep step, SettleExpectation expect)
    {
        if (!plans.TryGetValue(step.What, out var plan))
        {
            return [$"{what}: {step.What} was not reserved"];
        }
        if (!plan.Paid.IsPositive)
        {
            return Expected.Differs(Ending.WithoutBudgets(step, plan), purses, expect);
        }
        var decision = Decide(CommandOf(step, reservations[step.What]));
        return
            decision is Decision<AccountEvent>.Accepted { Events: [var happened, ..] }
            && Ending.Of(happened, plan) is { } ending
            ? Expected.Differs(ending, purses, expect)
            : Refusal(what, decision);
    }

    private AccountCommand CommandOf(ReservationStep step, ReservationId id) =>
        step switch
        {
            StartStep s => new AccountCommand.RecordStart(id, s.On),
            CompleteStep s => new AccountCommand.CompleteReservation(
                id,
                new Percent((int)(s.Attendance * 1_000_000)),
                s.Diploma,
                terms,
                s.On
            ),
            CancelStep s => new AccountCommand.CancelReservation(
                id,
                s.By,
                s.ForceMajeure,
                terms,
                s.On
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };

    private IEnumerable<string> Balance(string purse, BalanceExpectation expect, LocalDate day) =>
        account.Lots.FirstOrDefault(l => l.Id == purses.LotOf(purse)) is { } lot
            ? Expected.Differs(lot, day, purse, expect)
            : [$"balance: {purse} was not granted"];

    private Decision<AccountEvent> Decide(AccountCommand command)
    {
        var decision = AccountDecider.Decide(account, command);
        if (decision is Decision<AccountEvent>.Accepted accepted)
        {
            account = accepted.Events.Aggregate(account, Account.Evolve);
        }
        return decision;
    }

    private static string[] Refusal(string what, Decision<AccountEvent> decision) =>
        decision is Decision<AccountEvent>.Rejected rejected
            ? [$"{what}: refused, {Codes.Of(rejected.Because)}"]
            : [];
}
