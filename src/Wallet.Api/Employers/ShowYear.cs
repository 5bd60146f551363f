using Marten;
using Wallet.Api.People;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Employers;

namespace Wallet.Api.Employers;

/// <summary>What an employer gave and took back in a calendar year, for its payroll; never what it was used for.</summary>
/// <param name="Used">What employees used so far of what was given in the year, together. Null when fewer than five of them used something: then a sum would tell of one of them.</param>
public sealed record YearResource(
    int Year,
    IReadOnlyList<YearLine> Employees,
    Money Granted,
    Money Withdrawn,
    Money? Used
);

/// <param name="Granted">Given in the year.</param>
/// <param name="Withdrawn">Taken back in the year, whenever it was given.</param>
public sealed record YearLine(string StaffNumber, string Name, Money Granted, Money Withdrawn);

public sealed class ShowYear(IQuerySession session, SealedNames names)
{
    public async Task<YearResource> OfAsync(
        EmployerId employer,
        int year,
        CancellationToken cancellation
    )
    {
        var staff = await StaffList.OfAsync(employer, session, cancellation);
        var named = (await ListStaff.NamedAsync(staff, names, cancellation)).ToDictionary(s =>
            s.StaffNumber
        );
        var funder = FunderId.Of(employer);
        var people = staff.DistinctBy(s => s.AccountId).ToArray();
        var lots = await LotsAsync(people, funder, year, cancellation);
        var withdrawn = await WithdrawnAsync(funder, year, cancellation);
        var lines = people
            .Select(s => new YearLine(
                s.StaffNumber,
                named[s.StaffNumber].Name,
                Money.Sum(lots[s.AccountId].Select(l => l.Granted)),
                Money.Sum(withdrawn[s.AccountId])
            ))
            .Where(l => l.Granted.IsPositive || l.Withdrawn.IsPositive)
            .ToArray();
        return new YearResource(
            year,
            lines,
            Money.Sum(lines.Select(l => l.Granted)),
            Money.Sum(lines.Select(l => l.Withdrawn)),
            SumOfUse.Of(
                lots.Select(person =>
                    Money.Sum(person.Select(l => l.Reserved + l.Captured + l.Forfeited))
                )
            )
        );
    }

    private async Task<ILookup<Guid, Lot>> LotsAsync(
        IReadOnlyCollection<StaffMember> people,
        FunderId funder,
        int year,
        CancellationToken cancellation
    )
    {
        var accounts = await session.QueryAsync<Account>(
            "where id = any(?)",
            cancellation,
            [people.Select(s => s.AccountId).ToArray()]
        );
        return accounts
            .SelectMany(a => a.Lots.Select(l => (Account: a.Id.Value, Lot: l)))
            .Where(l => l.Lot.Funder == funder && l.Lot.GrantedOn.Year == year)
            .ToLookup(l => l.Account, l => l.Lot);
    }

    private async Task<ILookup<Guid, Money>> WithdrawnAsync(
        FunderId funder,
        int year,
        CancellationToken cancellation
    )
    {
        var deposit = await session.DepositOfAsync(funder, cancellation);
        var events = await session.Events.FetchStreamAsync(deposit.Id, token: cancellation);
        return events
            .Select(e => e.Data)
            .OfType<DepositEvent.CreditReturned>()
            .Where(e => e.On.Year == year)
            .ToLookup(e => e.Account.Value, e => e.Amount);
    }
}
