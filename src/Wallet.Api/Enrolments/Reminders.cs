using Marten;
using Wallet.Domain.Enrolments;
using Wallet.Projections.Enrolments;

namespace Wallet.Api.Enrolments;

/// <summary>Who is reminded of what, on the own page.</summary>
public static class Reminders
{
    /// <summary>Stores those that are due and not stored yet.</summary>
    public static async Task StoreAsync(
        IDocumentStore store,
        LocalDate today,
        CancellationToken cancellation
    )
    {
        while (true)
        {
            await using var session = store.LightweightSession();
            var due = await session.NotRemindedAsync(
                today,
                today.PlusDays(Reminder.DaysBefore),
                cancellation
            );
            if (due.Count == 0)
            {
                return;
            }
            session.Store(due.Select(n => Reminder.Of(n, today)));
            await session.SaveChangesAsync(cancellation);
        }
    }

    /// <summary>Those of what is still due from a learner, the most urgent first.</summary>
    public static async Task<IReadOnlyList<Reminder>> RemindersOfAsync(
        this IQuerySession session,
        IReadOnlyList<Enrolment> due,
        CancellationToken cancellation
    )
    {
        var reminders = await session.LoadManyAsync<Reminder>(
            cancellation,
            due.Select(Reminder.IdOf)
        );
        return [.. reminders.OrderBy(r => r.Deadline.LastDay)];
    }
}
