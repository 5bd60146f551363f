using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.People;
using Wallet.Domain;

namespace Wallet.Api.Employers;

/// <summary>Who works for an employer, or did, by staff number.</summary>
/// <param name="Next">How many to pass over for what follows; null at the end.</param>
public sealed record StaffPage(IReadOnlyList<StaffResource> Staff, int? Next);

public static class ListStaff
{
    public static async Task<StaffPage> AfterAsync(
        EmployerId employer,
        int after,
        IQuerySession session,
        SealedNames names,
        CancellationToken cancellation
    )
    {
        var (staff, next) = await StaffList.AfterAsync(employer, after, session, cancellation);
        return new StaffPage(await NamedAsync(staff, names, cancellation), next);
    }

    /// <summary>With the names that the employer gave; people who were erased have none.</summary>
    public static async Task<IReadOnlyList<StaffResource>> NamedAsync(
        IReadOnlyList<StaffMember> staff,
        SealedNames names,
        CancellationToken cancellation
    )
    {
        var called = await names.Open(
            staff
                .DistinctBy(s => s.AccountId)
                .ToDictionary(s => new AccountId(s.AccountId), s => s.SealedName),
            cancellation
        );
        return
        [
            .. staff.Select(s => new StaffResource(
                s.StaffNumber,
                called.GetValueOrDefault(new AccountId(s.AccountId), ""),
                s.From,
                s.Until
            )),
        ];
    }
}

public static class ListStaffEndpoint
{
    /// <summary>Who works for the employer, from and until when, 100 at a time.</summary>
    public static async Task<Ok<StaffPage>> Get(
        string employerId,
        IQuerySession session,
        SealedNames names,
        CancellationToken cancellation,
        int after = 0
    ) =>
        TypedResults.Ok(
            await ListStaff.AfterAsync(
                new EmployerId(employerId),
                after,
                session,
                names,
                cancellation
            )
        );
}
