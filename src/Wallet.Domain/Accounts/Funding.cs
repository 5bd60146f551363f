using Wallet.Domain.Planning;
using Wallet.Domain.Pots;
using static Wallet.Domain.Accounts.AccountCommand;
using static Wallet.Domain.Accounts.AccountEvent;

namespace Wallet.Domain.Accounts;

/// <summary>The plan of a reservation, and how the pots answer that it asks. A pot gives what the plan asks of it whole, or nothing.</summary>
/// <param name="PotPurses">What pots could grant, as the plan saw it: one that has too little left is stopped by that.</param>
/// <param name="Answers">Of the pots that were asked.</param>
internal sealed record Funding(
    FundingPlan Plan,
    ValueList<Purse> PotPurses,
    ValueList<AnswerOfPot> Answers
)
{
    public ValueList<AnswerOfPot> Refusals => [.. Answers.Where(a => !a.Answer.IsGranted)];

    public static Funding Of(Account account, ReserveFunds c) =>
        WithinPots([.. account.Purses(c.On, c.CourseGrants, c.Pots)], c);

    /// <summary>The lots that pots grant.</summary>
    public IEnumerable<CreditGranted> Grants(ValueList<PotOffer> offers, LocalDate day) =>
        from answer in Answers
        where answer.Answer.IsGranted
        let terms = offers.Single(o => o.Lot == answer.Lot).Terms
        select new CreditGranted(
            answer.Lot,
            answer.Scheme,
            terms.GrantedBy,
            answer.Answer.Asked,
            day,
            day,
            terms.LastUsableDay(day),
            [],
            null
        )
        {
            Pot = answer.Pot,
        };

    private static Funding WithinPots(Purse[] purses, ReserveFunds c)
    {
        var plan = FundingPlanner.Plan(c.Situation, purses, c.Terms);
        ValueList<AnswerOfPot> answers =
        [
            .. from offer in c.Pots
            let asked = Asked(offer.Lot, plan)
            where asked.IsPositive
            select new AnswerOfPot(
                offer.Pot.Id,
                offer.Pot.Scheme,
                offer.Lot,
                offer.Pot.Answer(asked)
            ),
        ];
        foreach (var (lot, answer) in answers.Select(a => (a.Lot, a.Answer)))
        {
            var place = Array.FindIndex(purses, p => p.Lot == lot);
            if (!answer.IsGranted && purses[place].Stopped is null)
            {
                purses[place] = purses[place] with
                {
                    Stopped = new Verdict.PotTooSmall(answer.Asked, answer.Used, answer.Limit),
                };
                return WithinPots(purses, c);
            }
        }
        return new Funding(plan, [.. purses[^c.Pots.Count..]], answers);
    }

    private static Money Asked(LotId lot, FundingPlan plan) =>
        plan.Lines.Single(l => l.Lot == lot) switch
        {
            { Verdict: Verdict.PotTooSmall { Asked: var asked } } => asked,
            var line => line.Pays,
        };
}
