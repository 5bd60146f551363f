using Marten;
using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Runs;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Employers;

/// <summary>Puts people on the staff list of an employer. Whoever is named again stands there once.</summary>
public sealed class StaffIntake(
    IDocumentStore store,
    PersonVault people,
    SealedNames names,
    TermsShelf shelf,
    IClock clock
)
{
    private const int AccountsAtOnce = 500;

    private readonly DecideMany<Account, AccountCommand, AccountEvent> decideMany =
        DecideMany.OnAccounts(store);

    /// <summary>Of each what came of it, in the order named. The list, the people who are new and the receipt are one commit; before it, the money of those who leave.</summary>
    /// <param name="named">Each staff number and each person once.</param>
    /// <param name="receipt">Kept unless everybody is refused; null when there is one.</param>
    public async Task<IReadOnlyList<StaffChange>> TakeAsync(
        EmployerId employer,
        IReadOnlyList<NamedEmployee> named,
        Receipt? receipt,
        CancellationToken cancellation
    )
    {
        await using var reading = store.QuerySession();
        var known = await KnownAsync(employer, named, reading, cancellation);
        var newcomers = new List<(PersonKey Key, SealedPerson Content)>();
        StaffChange[] changes = [.. named.Select(e => Decide(employer, e, known, newcomers))];
        await LeaveAsync(FunderId.Of(employer), changes, reading, cancellation);
        if (changes.Any(c => c.Fate != StaffFate.Refused))
        {
            await CommitAsync(changes, newcomers, receipt, cancellation);
        }
        return changes;
    }

    private async Task CommitAsync(
        StaffChange[] changes,
        List<(PersonKey Key, SealedPerson Content)> newcomers,
        Receipt? receipt,
        CancellationToken cancellation
    )
    {
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using var session = store.SessionIn(transaction);
        var insert = new InsertMany(connection, store);
        await insert.RunAsync([.. newcomers.Select(n => n.Key)], key => key.Id);
        await insert.RunAsync([.. newcomers.Select(n => n.Content)], person => person.Id);
        await insert.RunAsync(Those(StaffFate.Added), member => member.Id);
        session.Update(Those(StaffFate.Changed));
        if (receipt is not null)
        {
            session.Insert(receipt);
        }
        await session.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);

        StaffMember[] Those(StaffFate fate) =>
            [.. changes.Where(c => c.Fate == fate).Select(c => c.Now!)];
    }

    private StaffChange Decide(
        EmployerId employer,
        NamedEmployee named,
        Known known,
        List<(PersonKey Key, SealedPerson Content)> newcomers
    )
    {
        var today = clock.TodayInTheNetherlands();
        var before = known.List.GetValueOrDefault(named.StaffNumber);
        var key = known.Keys.GetValueOrDefault(named.Number);
        if (before?.Refuse(named, key?.Id, today) is { } problem)
        {
            return new StaffChange(before, null, problem);
        }
        if (before is null)
        {
            if (key is null)
            {
                newcomers.Add(people.SealNew(PersonOf(named, employer, today)));
                key = newcomers[^1].Key;
            }
            var member = StaffMember.Of(
                employer,
                named.StaffNumber,
                new AccountId(key.Id),
                names.Seal(key, named.Name)
            );
            return new StaffChange(
                null,
                member with
                {
                    From = named.From ?? today,
                    Until = named.Until,
                }
            );
        }
        var now = before.With(named);
        return new StaffChange(
            before,
            known.Called[new AccountId(now.AccountId)] == named.Name
                ? now
                : now with
                {
                    SealedName = names.Seal(key!, named.Name),
                }
        );
    }

    private async Task<Known> KnownAsync(
        EmployerId employer,
        IReadOnlyList<NamedEmployee> named,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var list = await session.LoadManyAsync<StaffMember>(
            cancellation,
            named.Select(e => StaffMember.IdOf(employer, e.StaffNumber))
        );
        return new Known(
            await people.KeysOf([.. named.Select(e => e.Number)], session, cancellation),
            list.ToDictionary(s => s.StaffNumber, StringComparer.Ordinal),
            await names.Open(
                list.DistinctBy(s => s.AccountId)
                    .ToDictionary(s => new AccountId(s.AccountId), s => s.SealedName),
                cancellation
            )
        );
    }

    private static Person PersonOf(NamedEmployee named, EmployerId employer, LocalDate today) =>
        new(
            named.Name,
            null,
            named.Number,
            named.BirthDay,
            [new Fact("employee", $"employer:{employer}", today)]
        );

    private async Task LeaveAsync(
        FunderId funder,
        IEnumerable<StaffChange> changes,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var leaving = changes.Where(c => c.IsLeaving).Select(c => c.Now!).ToArray();
        if (leaving.Length == 0)
        {
            return;
        }
        var terms = await shelf.AllAsync(session, cancellation);
        var today = clock.TodayInTheNetherlands();
        foreach (var page in leaving.Chunk(AccountsAtOnce))
        {
            await decideMany.RunAsync([
                .. page.Select(s =>
                    (
                        s.AccountId,
                        (AccountCommand)
                            new AccountCommand.EndEmployment(funder, s.Until!.Value, terms, today)
                    )
                ),
            ]);
        }
    }

    private sealed record Known(
        IReadOnlyDictionary<CitizenNumber, PersonKey> Keys,
        IReadOnlyDictionary<string, StaffMember> List,
        IReadOnlyDictionary<AccountId, string> Called
    );
}
