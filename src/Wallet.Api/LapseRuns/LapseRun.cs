using Marten;
using NodaTime.Text;
using Wallet.Api.Runs;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Projections.Accounts;

namespace Wallet.Api.LapseRuns;

/// <summary>Books what lapsed before today. Balances do not wait for it: a lot whose last usable day is past counts as expired at once.</summary>
/// <param name="page">How many accounts are read and committed at once.</param>
public sealed class LapseRun(
    IDocumentStore store,
    LocalDate today,
    TextWriter output,
    int page = 500
) : PagedRun<AccountId, Decision<AccountEvent>>(output)
{
    private readonly LapsesToBook lapses = new(store, today);
    private readonly DecideMany<Account, AccountCommand, AccountEvent> decideMany =
        DecideMany.OnAccounts(store);
    private int accounts;
    private int lots;
    private Money sum;

    protected override string Name => $"lapses before {LocalDatePattern.Iso.Format(today)}";

    protected override string Unit => "accounts";

    protected override int Done => accounts;

    protected override string InShort => $"{lots} lots booked";

    protected override string InFull => $"booked {lots} lots ({sum})";

    protected override Task<int> CountAsync() => lapses.CountAsync();

    protected override Task<IReadOnlyList<AccountId>> PageAfterAsync(AccountId last) =>
        lapses.PageAfterAsync(last, page);

    protected override Task<IReadOnlyList<Decision<AccountEvent>>> CommitAsync(
        IReadOnlyList<AccountId> page
    )
    {
        AccountCommand lapse = new AccountCommand.LapseCredit(today);
        return decideMany.RunAsync([.. page.Select(a => (a.Value, lapse))]);
    }

    protected override void Add(Decision<AccountEvent> decision)
    {
        var booked = decision.Events().OfType<AccountEvent.CreditLapsed>().ToArray();
        accounts++;
        lots += booked.Length;
        sum += Money.Sum(booked.Select(e => e.Amount));
    }
}
