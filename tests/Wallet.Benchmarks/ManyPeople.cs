using Marten;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Wallet.Api.People;
using Wallet.Domain.Accounts;

namespace Wallet.Benchmarks;

/// Grown-ups in the vault, each with an open account.
internal sealed class ManyPeople(IServiceProvider services)
{
    private const int AtOnce = 1_000;

    private readonly IDocumentStore store = services.GetRequiredService<IDocumentStore>();
    private readonly MasterKey master = services.GetRequiredService<MasterKey>();

    public async Task MakeAsync(int people)
    {
        foreach (var numbers in Numbers().Take(people).Chunk(AtOnce))
        {
            await using var session = store.LightweightSession();
            foreach (var number in numbers)
            {
                var (key, content) = PersonVault.SealNew(Somebody(number), master);
                session.Insert(key);
                session.Insert(content);
                session.Events.StartStream<Account>(
                    key.Id,
                    new AccountEvent.AccountOpened(new LocalDate(2026, 1, 1))
                );
            }
            await session.SaveChangesAsync();
        }
    }

    private static IEnumerable<CitizenNumber> Numbers()
    {
        for (var i = 100_000_000; ; i++)
        {
            if (CitizenNumber.TryParse($"{i}", out var number))
            {
                yield return number;
            }
        }
    }

    private static Person Somebody(CitizenNumber number) =>
        new(
            "Anna de Wit",
            "anna@example.nl",
            number,
            new LocalDate(1985, 3, 12),
            [new Fact("employee", "employer", new LocalDate(2026, 1, 1))]
        );
}
