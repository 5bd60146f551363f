using Marten;
using Wallet.Api.Employers.Batches;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Runs;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Accounts;

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
    private readonly DecideMany<Account, AccountCommand, AccountEvent> decideMany =
        DecideMany.OnAccounts(store);

    /// <summary>Of each what came of it, in the order named. The list changes with the caller's commit; before it, the money of those who leave.</summary>
    /// <param name="named">Each staff number and each person once.</param>
    public async Task<IReadOnlyList<StaffChange>> TakeAsync(
        EmployerId employer,
        IReadOnlyList<NamedEmployee> named,
        IDocumentSession session,
        CancellationToken cancellation
    )
    {
        var known = await KnownAsync(employer, named, session, cancellation);
        StaffChange[] changes =
        [
            .. named.Select(e => Decide(employer, e, known, person => people.Add(person, session))),
        ];
        foreach (var change in changes.Where(c => c.Fate == StaffFate.Added))
        {
            session.Insert(change.Now!);
        }
        foreach (var change in changes.Where(c => c.Fate == StaffFate.Changed))
        {
            session.Update(change.Now!);
        }
        await LeaveAsync(
            FunderId.Of(employer),
            [.. changes.Where(c => c.IsLeaving).Select(c => c.Now!)],
            session,
            cancellation
        );
        return changes;
    }

    private StaffChange Decide(
        EmployerId employer,
        NamedEmployee named,
        Known known,
        Func<Person, PersonKey> add
    )
    {
        var today = clock.TodayInTheNetherlands();
        var before = known.List.GetValueOrDefault(named.StaffNumber);
        var key = known.Keys.GetValueOrDefault(named.Number);
        // Looked at before anybody is registered: a refusal leaves nothing behind.
        if (before?.Refuse(named, key?.Id, today) is { } problem)
        {
            return new StaffChange(before, null, problem);
        }
        if (before is null)
        {
            key ??= add(PersonOf(named, employer, today));
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
        IReadOnlyList<StaffMember> leaving,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        if (leaving.Count == 0)
        {
            return;
        }
        var terms = await shelf.AllAsync(session, cancellation);
        var today = clock.TodayInTheNetherlands();
        foreach (var page in leaving.Chunk(BatchLines.PerPage))
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
