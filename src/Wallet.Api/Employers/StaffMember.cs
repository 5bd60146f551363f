using Marten;
using Wallet.Api.Requests;
using Wallet.Api.Words;
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

    /// <summary>Why somebody cannot be named so under this staff number; null when they can.</summary>
    /// <param name="account">Of the person who is named; null when nobody knows them.</param>
    public InputError? Refuse(NamedEmployee named, Guid? account, LocalDate today) =>
        AccountId != account
            ? new InputError("staffNumber", StaffWords.StaffNumberTaken(StaffNumber))
        : HasLeftOn(today) && named is { From: null, Until: null }
            ? new InputError("from", StaffWords.ComesBackWhen(Until!.Value))
        : named.From is null && named.Until < From
            ? new InputError("until", StaffWords.BeforeFirstDay(named.Until.Value, From.Value))
        : null;

    /// <summary>With the days that are told now; what is not told stays. Whoever comes back after the last day starts anew.</summary>
    public StaffMember With(NamedEmployee named) =>
        named.From > Until
            ? this with
            {
                From = named.From,
                Until = named.Until,
            }
            : this with
            {
                From = named.From ?? From,
                Until = named.Until ?? Until,
            };

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
        options.Schema.For<StaffMember>().Index(s => s.Employer);

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

    /// <summary>Those with one of these accounts; some may have more than one staff number.</summary>
    public static Task<IReadOnlyList<StaffMember>> OfAsync(
        EmployerId employer,
        IReadOnlyCollection<AccountId> accounts,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var ids = accounts.Select(a => a.Value).Distinct().ToArray();
        return session
            .Query<StaffMember>()
            .Where(s => s.Employer == employer.Value && s.AccountId.IsOneOf(ids))
            .OrderBy(s => s.StaffNumber)
            .ToListAsync(cancellation);
    }

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
