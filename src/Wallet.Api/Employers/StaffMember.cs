using Marten;
using Wallet.Domain;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Employers;

/// <summary>Somebody on the staff list of an employer: a register, not a stream. The name is the one that the employer gave, sealed under the key of the person.</summary>
/// <param name="StaffNumber">The employer's own number for the person; unique within the employer.</param>
public sealed record StaffMember(
    Guid Id,
    string Employer,
    string StaffNumber,
    Guid AccountId,
    byte[] SealedName
)
{
    public static StaffMember Of(
        EmployerId employer,
        string staffNumber,
        AccountId account,
        byte[] sealedName
    ) => new(IdOf(employer, staffNumber), employer.Value, staffNumber, account.Value, sealedName);

    public static Guid IdOf(EmployerId employer, string staffNumber) =>
        StreamId.FromName($"staff|{employer}|{staffNumber}");
}

public static class StaffList
{
    public static void UseStaff(this StoreOptions options) =>
        options.Schema.For<StaffMember>().Duplicate(s => s.Employer);

    public static Task<IReadOnlyList<StaffMember>> OfAsync(
        EmployerId employer,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        session
            .Query<StaffMember>()
            .Where(s => s.Employer == employer.Value)
            .OrderBy(s => s.StaffNumber)
            .ToListAsync(cancellation);
}
