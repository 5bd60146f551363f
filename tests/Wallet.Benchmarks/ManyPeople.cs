using Marten;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Wallet.Api.People;
using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Benchmarks;

/// Grown-ups in the vault, each with an open account.
internal sealed class ManyPeople(IServiceProvider services)
{
    private const int AtOnce = 1_000;

    private static readonly AccountEvent.AccountOpened Opened = new(new LocalDate(2026, 1, 1));

    private int next = 100_000_000;

    private readonly IDocumentStore store = services.GetRequiredService<IDocumentStore>();
    private readonly MasterKey master = services.GetRequiredService<MasterKey>();

    /// <param name="more">What else has happened on the account of each.</param>
    public async Task<IReadOnlyList<(AccountId Account, CitizenNumber Number)>> MakeAsync(
        int people,
        Func<AccountId, IEnumerable<AccountEvent>>? more = null
    )
    {
        var made = new List<(AccountId, CitizenNumber)>(people);
        foreach (var numbers in Numbers().Take(people).Chunk(AtOnce))
        {
            await using var session = store.LightweightSession();
            foreach (var number in numbers)
            {
                var (key, content) = PersonVault.SealNew(Somebody(number), master);
                session.Insert(key);
                session.Insert(content);
                var account = new AccountId(key.Id);
                session.Events.StartStream<Account>(
                    key.Id,
                    [Opened, .. more?.Invoke(account) ?? []]
                );
                made.Add((account, number));
            }
            await session.SaveChangesAsync();
        }
        return made;
    }

    private IEnumerable<CitizenNumber> Numbers()
    {
        while (true)
        {
            if (CitizenNumber.TryParse($"{next++}", out var number))
            {
                yield return number;
            }
        }
    }

    public static Person Somebody(CitizenNumber number) =>
        new(
            "Anna de Wit",
            "anna@example.nl",
            number,
            new LocalDate(1985, 3, 12),
            [new Fact("employee", "employer", new LocalDate(2026, 1, 1))]
        );
}
