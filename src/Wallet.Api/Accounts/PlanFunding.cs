using Marten;
using Wallet.Api.People;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Accounts;

/// <summary>Who would pay what for a course today, with the budgets that somebody has. Books nothing.</summary>
public static class PlanFunding
{
    /// <summary>Null when the course has started.</summary>
    public static async Task<PlannedFunding?> ForAsync(
        AccountId id,
        Course course,
        IQuerySession session,
        PersonVault people,
        TermsShelf shelf,
        LocalDate today,
        CancellationToken cancellation
    )
    {
        if (
            course.HasStarted(today)
            || await people.Open(id, cancellation)
                is not Opened<Person>.Known { Content: var person }
        )
        {
            return null;
        }
        var account = await session.LoadAsync<Account>(id, cancellation) ?? Account.Initial(id);
        var terms = await shelf.AllAsync(session, cancellation);
        var plan = FundingPlanner.Plan(
            new Situation(today, person.ToLearner(), course, []),
            account.Purses(today),
            terms
        );
        return new PlannedFunding(plan, account, terms);
    }
}

/// <summary>A plan with what is needed to tell it in words.</summary>
public sealed record PlannedFunding(FundingPlan Plan, Account Account, TermsBook Terms)
{
    public Lot LotOf(PlanLine line) => Account.Lots.Single(l => l.Id == line.Lot);
}
