using Marten;
using Wallet.Domain;
using Wallet.Domain.Enrolments;
using static Wallet.Projections.Enrolments.EnrolmentSql;

namespace Wallet.Projections.Enrolments;

/// <summary>Enrolments by what has to be done, page by page.</summary>
public static class EnrolmentLists
{
    public const int PageSize = 50;

    /// <summary>All of a provider, the latest start first.</summary>
    public static Task<EnrolmentPage> EnrolmentsOfAsync(
        this IQuerySession session,
        ProviderId provider,
        EnrolmentPlace? after,
        CancellationToken cancellation = default
    ) =>
        session.PageAsync(
            new(OfProvider, [provider.Value], StartDay, e => e.StartDay) { LatestFirst = true },
            after,
            cancellation
        );

    /// <summary>Those of a provider of which something is due from the provider until this day, the most urgent first.</summary>
    public static Task<EnrolmentPage> DueFromAsync(
        this IQuerySession session,
        ProviderId provider,
        LocalDate until,
        EnrolmentPlace? after,
        CancellationToken cancellation = default
    ) =>
        session.PageAsync(
            new(
                $"{OfProvider} and {DueBy} and {UpTo}",
                [provider.Value, Iso(until), "provider"],
                LastDay,
                e => e.Due!.LastDay
            ),
            after,
            cancellation
        );

    /// <summary>How many of a provider have something due from the provider until this day.</summary>
    public static async Task<long> CountDueFromAsync(
        this IQuerySession session,
        ProviderId provider,
        LocalDate until,
        CancellationToken cancellation = default
    ) =>
        (
            await session.AdvancedSql.QueryAsync<long>(
                $"select count(*) from {Table} where {OfProvider} and {DueBy} and {UpTo}",
                cancellation,
                provider.Value,
                Iso(until),
                "provider"
            )
        )[0];

    /// <summary>Those of a learner of which something is due from the learner until this day, the most urgent first.</summary>
    public static Task<IReadOnlyList<Enrolment>> DueFromAsync(
        this IQuerySession session,
        AccountId account,
        LocalDate until,
        CancellationToken cancellation = default
    ) =>
        session.QueryAsync<Enrolment>(
            $"where {OfAccount} and {DueBy} and {UpTo} order by {LastDay}, d.id limit {PageSize}",
            cancellation,
            account.Value,
            Iso(until),
            "learner"
        );

    /// <summary>Those of these reservations; of some there is none.</summary>
    public static async Task<IReadOnlyDictionary<ReservationId, Enrolment>> EnrolmentsForAsync(
        this IQuerySession session,
        IEnumerable<ReservationId> reservations,
        CancellationToken cancellation = default
    ) =>
        (
            await session.QueryAsync<Enrolment>(
                "where d.id = any(?)",
                cancellation,
                [reservations.Select(r => r.Value).Distinct().ToArray()]
            )
        ).ToDictionary(n => n.Id);

    /// <summary>Those that wait for an administrator, the longest first.</summary>
    public static Task<EnrolmentPage> WaitingAsync(
        this IQuerySession session,
        Waiting what,
        EnrolmentPlace? after,
        CancellationToken cancellation = default
    ) =>
        session.PageAsync(
            new(
                what switch
                {
                    Waiting.Disputed => $"{Waits} and (d.data -> 'isDisputed')::boolean",
                    Waiting.ForceMajeure =>
                        $"{Waits} and (d.data -> 'forceMajeure' -> 'isOpen')::boolean",
                    _ => Waits,
                },
                [],
                WaitsSince,
                e => e.WaitsSince!.Value
            ),
            after,
            cancellation
        );

    private static async Task<EnrolmentPage> PageAsync(
        this IQuerySession session,
        Listing list,
        EnrolmentPlace? after,
        CancellationToken cancellation
    )
    {
        var direction = list.LatestFirst ? "desc" : "asc";
        var from = after is null
            ? ""
            : $"and ({list.Key}, d.id) {(list.LatestFirst ? '<' : '>')} ({Day}, ?)";
        object[] place = after is { } a ? [Iso(a.Day), a.Enrolment.Value] : [];
        var found = await session.QueryAsync<Enrolment>(
            $"where {list.Filter} {from} order by {list.Key} {direction}, d.id {direction} limit {PageSize + 1}",
            cancellation,
            [.. list.Parameters, .. place]
        );
        Enrolment[] page = [.. found.Take(PageSize)];
        return new(page, found.Count > PageSize ? new(list.DayOf(page[^1]), page[^1].Id) : null);
    }

    private sealed record Listing(
        string Filter,
        object[] Parameters,
        string Key,
        Func<Enrolment, LocalDate> DayOf
    )
    {
        public bool LatestFirst { get; init; }
    }
}
