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
    /// <summary>The first day at work; null when it was never told.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day at work, inclusive; null as long as nobody said that the person leaves.</summary>
    public LocalDate? Until { get; init; }

    public bool HasLeftOn(LocalDate day) => Until < day;

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
    private const int Page = 100;

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

    /// <summary>Some of them by staff number, and how many to pass over for what follows; null at the end.</summary>
    public static async Task<(IReadOnlyList<StaffMember> Staff, int? Next)> AfterAsync(
        EmployerId employer,
        int after,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var passedOver = Math.Max(after, 0);
        var found = await session
            .Query<StaffMember>()
            .Where(s => s.Employer == employer.Value)
            .OrderBy(s => s.StaffNumber)
            .Skip(passedOver)
            .Take(Page + 1)
            .ToListAsync(cancellation);
        return ([.. found.Take(Page)], found.Count > Page ? passedOver + Page : null);
    }
}
