using Marten;
using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Pots;

/// <summary>What somebody asked of pots and how they answered, granted or refused: a refusal leaves nothing on the account. Stored in the commit of the decision, like the receipt.</summary>
/// <param name="Id">Of the reservation that was asked for; it is there when something paid for it.</param>
/// <param name="Course">Its title.</param>
/// <param name="At">When it arrived.</param>
public sealed record PotApplication(
    Guid Id,
    AccountId Account,
    string Course,
    ValueList<AnswerOfPot> Answers,
    Instant At
)
{
    public static void Configure(StoreOptions options) =>
        options.Schema.For<PotApplication>().Index(a => a.Account);
}

public static class PotApplications
{
    /// <summary>What one account asked, latest first.</summary>
    public static Task<IReadOnlyList<PotApplication>> OfAsync(
        AccountId account,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        session
            .Query<PotApplication>()
            .Where(a => a.Account == account)
            .OrderByDescending(a => a.At)
            .ToListAsync(cancellation);
}
