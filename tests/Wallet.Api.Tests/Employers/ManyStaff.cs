using Marten;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.Employers;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Testing;

namespace Wallet.Api.Tests.Employers;

/// People on a staff list of whom nothing else is known: P1, P2 and so on.
internal static class ManyStaff
{
    public static async Task AddAsync(RunningWallet wallet, string employer, int people)
    {
        var store = wallet.Services.GetRequiredService<IDocumentStore>();
        await using var session = store.LightweightSession();
        session.Insert(
            Enumerable
                .Range(1, people)
                .Select(i =>
                    StaffMember.Of(
                        new EmployerId(employer),
                        $"P{i}",
                        new AccountId(Guid.CreateVersion7()),
                        []
                    )
                )
        );
        await session.SaveChangesAsync();
    }

    /// What each of them has.
    public static async Task<IEnumerable<Money>> BalancesAsync(
        RunningWallet wallet,
        string employer
    )
    {
        await using var session = wallet
            .Services.GetRequiredService<IDocumentStore>()
            .QuerySession();
        var staff = await StaffList.OfAsync(
            new EmployerId(employer),
            session,
            CancellationToken.None
        );
        var ids = staff
            .Where(s => s.StaffNumber.StartsWith('P'))
            .Select(s => s.AccountId)
            .ToArray();
        var accounts = await session.QueryAsync<Account>("where id = any(?)", [ids]);
        return accounts.Select(a => Money.Sum(a.Lots.Select(l => l.Available)));
    }
}
