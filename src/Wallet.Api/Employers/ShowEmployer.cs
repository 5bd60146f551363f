using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.People;
using Wallet.Domain;
using Wallet.Domain.Employers;

namespace Wallet.Api.Employers;

/// <summary>What an employer put in and for whom; never what it was used for.</summary>
public sealed record EmployerResource(
    EmployerId EmployerId,
    Money Received,
    Money Committed,
    Money Available,
    IReadOnlyList<StaffResource> Staff,
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

public sealed record TopUpResource(Guid TopUpId, string StaffNumber, Money Amount, LocalDate On);

public static class ShowEmployer
{
    public static async Task<EmployerResource> OfAsync(
        EmployerId employer,
        IQuerySession session,
        SealedNames names,
        CancellationToken cancellation
    )
    {
        var deposit = await session.DepositOfAsync(FunderId.Of(employer), cancellation);
        var events = await session.Events.FetchStreamAsync(deposit.Id, token: cancellation);
        var staff = await StaffList.OfAsync(employer, session, cancellation);
        var numbers = staff.ToLookup(s => s.AccountId, s => s.StaffNumber);
        return new EmployerResource(
            employer,
            deposit.Received,
            deposit.Committed,
            deposit.Available,
            await ListStaff.NamedAsync(staff, names, cancellation),
            [
                .. events
                    .Select(e => e.Data)
                    .OfType<DepositEvent.DepositCommitted>()
                    .Select(e => new TopUpResource(
                        e.Lot.Value,
                        numbers[e.Account.Value].FirstOrDefault() ?? "",
                        e.Amount,
                        e.On
                    )),
            ]
        );
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
