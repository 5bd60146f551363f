using Marten;
using Wallet.Api.People;
using Wallet.Api.Pots;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Accounts;

/// <summary>What a question about funding comes to. Books nothing.</summary>
public abstract record Planned
{
    private Planned() { }

    /// <summary>A reservation would be refused for the same reason.</summary>
    public sealed record Not(AccountRejection Because) : Planned;

    /// <summary>A plan with what is needed to tell it in words.</summary>
    public sealed record With(FundingPlan Plan, Account Account, TermsBook Terms) : Planned
    {
        /// <summary>Null for what could be had on application.</summary>
        public Lot? LotOf(PlanLine line) => Account.Lots.FirstOrDefault(l => l.Id == line.Lot);
    }
}

/// <summary>Who would pay what for a course today, with the budgets that somebody has.</summary>
public static class PlanFunding
{
    public static async Task<Planned> ForAsync(
        AccountId id,
        BookedCourse course,
        IQuerySession session,
        PersonVault people,
        TermsShelf shelf,
        Instant now,
        CancellationToken cancellation
    )
    {
        if (
            await people.Open(id, cancellation) is not Opened<Person>.Known { Content: var person }
            || await session.LoadAsync<Account>(id, cancellation)
                is not { OpenedOn: not null } account
        )
        {
            return new Planned.Not(new AccountRejection.AccountNotOpen());
        }
        var today = now.InTheNetherlands().Date;
        if (course.Course.HasStarted(today))
        {
            return new Planned.Not(new AccountRejection.CourseHasStarted(course.Course.StartDay));
        }
        var terms = await shelf.AllAsync(session, cancellation);
        var reserve = new AccountCommand.ReserveFunds(
            default,
            course,
            person.ToLearner(),
            [],
            Money.Largest,
            "",
            terms,
            today
        )
        {
            Pots = await session.PotOffersAsync(
                terms,
                now,
                pot => new LotId(pot.Value),
                cancellation
            ),
            CourseGrants = await session.CourseGrantsAsync(course, today, terms, cancellation),
        };
        return new Planned.With(AccountDecider.Plan(account, reserve), account, terms);
    }
}
