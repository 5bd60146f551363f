using Marten;
using Wallet.Api.People;
using Wallet.Api.Pots;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Domain.Pots;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Accounts;

/// <summary>What a question about funding comes to. Books nothing.</summary>
public abstract record Planned
{
    private Planned() { }

    /// <summary>A reservation would be refused for the same reason.</summary>
    public sealed record Not(AccountRejection Because) : Planned;

    /// <summary>A plan with what is needed to tell it in words.</summary>
    /// <param name="Asked">The reservation that would go by it.</param>
    public sealed record With(FundingPlan Plan, Account Account, AccountCommand.ReserveFunds Asked)
        : Planned
    {
        public TermsBook Terms => Asked.Terms;

        /// <summary>Pots that pay by this plan, as long as there is something left in them.</summary>
        public IEnumerable<Pot> PayingPots =>
            Asked
                .Pots.Where(o => Plan.Lines.Single(l => l.Lot == o.Lot).Pays.IsPositive)
                .Select(o => o.Pot);

        /// <summary>Pots that could pay for this course to who applies when they open.</summary>
        public IEnumerable<(Pot Pot, Instant From)> PotsToCome =>
            from offer in Asked.Pots
            let opens = offer.Pot.OpenFrom(offer.At)
            where opens > offer.At
            let then = Asked.Situation with
            {
                Day = opens.Value.InTheNetherlands().Date,
            }
            where offer.IsFor(then, Terms)
            select (offer.Pot, opens.Value);

        /// <summary>Whether one of the pots could pay for this course, if it were open and full.</summary>
        public bool IsForPot => Asked.Pots.Any(o => o.IsFor(Asked.Situation, Terms));

        /// <summary>Null for what could be had on application.</summary>
        public Lot? LotOf(PlanLine line) => Account.Lots.FirstOrDefault(l => l.Id == line.Lot);
    }
}

/// <summary>Who would pay what for a course today, with the budgets that somebody has.</summary>
public static class PlanFunding
{
    public static Task<Planned> ForAsync(
        AccountId id,
        BookedCourse course,
        IQuerySession session,
        PersonVault people,
        TermsShelf shelf,
        Instant now,
        CancellationToken cancellation
    ) =>
        ForAsync(
            id,
            course,
            session,
            people,
            shelf,
            now,
            async terms =>
                (await session.Query<Pot>().ToListAsync(cancellation)).OffersAt(
                    now,
                    terms,
                    pot => new LotId(pot.Value)
                ),
            cancellation
        );

    /// <summary>The same for somebody who registered for this pot, as far as one can tell before the draw.</summary>
    public static Task<Planned> AtOpeningAsync(
        Pot pot,
        AccountId id,
        BookedCourse course,
        IQuerySession session,
        PersonVault people,
        TermsShelf shelf,
        CancellationToken cancellation
    ) =>
        ForAsync(
            id,
            course,
            session,
            people,
            shelf,
            pot.OpensAt,
            terms => Task.FromResult(pot.OffersAtOpening(terms, new LotId(pot.Id.Value))),
            cancellation
        );

    private static async Task<Planned> ForAsync(
        AccountId id,
        BookedCourse course,
        IQuerySession session,
        PersonVault people,
        TermsShelf shelf,
        Instant now,
        Func<TermsBook, Task<ValueList<PotOffer>>> potsOf,
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
            Pots = await potsOf(terms),
            CourseGrants = await session.CourseGrantsAsync(course, today, terms, cancellation),
        };
        return new Planned.With(AccountDecider.Plan(account, reserve), account, reserve);
    }
}
