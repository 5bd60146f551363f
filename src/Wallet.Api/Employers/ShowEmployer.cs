using Marten;
using Marten.Events;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.People;
using Wallet.Domain;
using static Wallet.Domain.Employers.DepositEvent;

namespace Wallet.Api.Employers;

/// <summary>What an employer put in and for whom; never what it was used for.</summary>
/// <param name="PaidBack">What went back to the employer or is on its way, and what the bank took back.</param>
/// <param name="Staff">The first 100 by staff number.</param>
/// <param name="StaffNext">How many to pass over on the staff list for what follows; null when this is all of it.</param>
/// <param name="TopUps">Those given one by one: the last 50, the newest at the end.</param>
public sealed record EmployerResource(
    EmployerId EmployerId,
    Money Received,
    Money Committed,
    Money PaidBack,
    Money Available,
    IReadOnlyList<StaffResource> Staff,
    int? StaffNext,
    IReadOnlyList<TopUpResource> TopUps
);

/// <param name="From">The first day at work; null when it was never told.</param>
/// <param name="Until">The last day at work; null as long as nobody said that the person leaves.</param>
public sealed record StaffResource(
    string StaffNumber,
    string Name,
    LocalDate? From,
    LocalDate? Until
);

public sealed record TopUpResource(
    Guid TopUpId,
    string StaffNumber,
    string Name,
    Money Amount,
    LocalDate On
);

public static class ShowEmployer
{
    private const int TopUpsAtMost = 50;

    public static async Task<EmployerResource> OfAsync(
        EmployerId employer,
        IQuerySession session,
        SealedNames names,
        CancellationToken cancellation
    )
    {
        var deposit = await session.DepositOfAsync(FunderId.Of(employer), cancellation);
        var staff = await ListStaff.AfterAsync(employer, 0, session, names, cancellation);
        return new EmployerResource(
            employer,
            deposit.Received,
            deposit.Committed,
            deposit.PaidBack,
            deposit.Available,
            staff.Staff,
            staff.Next,
            await TopUpsAsync(employer, deposit.Id, session, names, cancellation)
        );
    }

    private static async Task<IReadOnlyList<TopUpResource>> TopUpsAsync(
        EmployerId employer,
        Guid deposit,
        IQuerySession session,
        SealedNames names,
        CancellationToken cancellation
    )
    {
        var events = await session
            .Events.QueryAllRawEvents()
            .Where(e => e.StreamId == deposit)
            .Where(e => e.EventTypesAre(typeof(DepositCommitted)))
            .OrderByDescending(e => e.Version)
            .Take(TopUpsAtMost)
            .ToListAsync(cancellation);
        var given = events.Select(e => (DepositCommitted)e.Data).Reverse().ToArray();
        var staff = await StaffList.OfAsync(
            employer,
            [.. given.Select(g => g.Account)],
            session,
            cancellation
        );
        var called = (await ListStaff.NamedAsync(staff, names, cancellation))
            .Zip(staff)
            .ToLookup(s => s.Second.AccountId, s => s.First);
        return
        [
            .. given.Select(g =>
            {
                var employee = called[g.Account.Value].FirstOrDefault();
                return new TopUpResource(
                    g.Lot.Value,
                    employee?.StaffNumber ?? "",
                    employee?.Name ?? "",
                    g.Amount,
                    g.On
                );
            }),
        ];
    }
}

public static class ShowEmployerEndpoint
{
    /// <summary>The deposit, the staff list and the top-ups.</summary>
    public static async Task<Ok<EmployerResource>> Get(
        string employerId,
        IQuerySession session,
        SealedNames names,
        CancellationToken cancellation
    ) =>
        TypedResults.Ok(
            await ShowEmployer.OfAsync(new EmployerId(employerId), session, names, cancellation)
        );
}
