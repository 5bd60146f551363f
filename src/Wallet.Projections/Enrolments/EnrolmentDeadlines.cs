using Marten;
using Wallet.Domain;
using Wallet.Domain.Enrolments;
using static Wallet.Projections.Enrolments.EnrolmentSql;

namespace Wallet.Projections.Enrolments;

/// <summary>Enrolments of which a deadline has passed or comes.</summary>
public static class EnrolmentDeadlines
{
    private const int AtOnce = 500;

    /// <summary>How many should have had something done before this day.</summary>
    public static async Task<int> CountOverdueAsync(
        this IQuerySession session,
        LocalDate today,
        CancellationToken cancellation = default
    ) =>
        (
            await session.AdvancedSql.QueryAsync<int>(
                $"select count(*)::int from {Table} where {LastDay} < {Day}",
                cancellation,
                Iso(today)
            )
        )[0];

    /// <summary>Those that should have had something done before this day, in the order of their ids.</summary>
    public static async Task<IReadOnlyList<ReservationId>> OverdueAfterAsync(
        this IQuerySession session,
        LocalDate today,
        ReservationId after,
        int size,
        CancellationToken cancellation = default
    ) =>
        [
            .. (
                await session.AdvancedSql.QueryAsync<Guid>(
                    $"select d.id from {Table} where {LastDay} < {Day} and d.id > ? order by d.id limit ?",
                    cancellation,
                    Iso(today),
                    after.Value,
                    size
                )
            ).Select(id => new ReservationId(id)),
        ];

    /// <summary>Some of which something is due from the learner in these days, and of which no reminder is stored.</summary>
    public static Task<IReadOnlyList<Enrolment>> NotRemindedAsync(
        this IQuerySession session,
        LocalDate from,
        LocalDate until,
        CancellationToken cancellation = default
    ) =>
        session.QueryAsync<Enrolment>(
            $"""
            where {LastDay} >= {Day} and {DueBy} and {UpTo}
            and not exists (select 1 from mt_doc_reminder r where r.id = d.id || '/' || (d.data -> 'due' ->> 'lastDay'))
            limit {AtOnce}
            """,
            cancellation,
            Iso(from),
            Iso(until),
            "learner"
        );
}
