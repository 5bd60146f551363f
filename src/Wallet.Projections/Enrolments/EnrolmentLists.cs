using Marten;
using NodaTime.Text;
using Wallet.Domain;
using Wallet.Domain.Enrolments;

namespace Wallet.Projections.Enrolments;

/// <summary>Enrolments by what has to be done, page by page.</summary>
public static class EnrolmentLists
{
    public const int PageSize = 50;

    private const string OfProvider = "CAST(d.data ->> 'provider' as uuid) = ?";
    private const string OfAccount = "CAST(d.data ->> 'account' as uuid) = ?";
    private const string UpTo = "d.data -> 'upTo' @> to_jsonb(?::text)";
    private const string DueBy = $"{LastDay} <= ?";
    private const string StartDay = "d.data ->> 'startDay'";
    private const string LastDay = "d.data -> 'due' ->> 'lastDay'";
    private const string WaitsSince = "d.data ->> 'waitsSince'";

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
                $"select count(*) from mt_doc_enrolment as d where {OfProvider} and {DueBy} and {UpTo}",
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
                    Waiting.Disputed =>
                        $"{WaitsSince} is not null and d.data ->> 'disputedOn' is not null",
                    Waiting.ForceMajeure =>
                        $"{WaitsSince} is not null and (d.data -> 'forceMajeure' ->> 'isOpen')::boolean",
                    _ => $"{WaitsSince} is not null",
                },
                [],
                WaitsSince,
                e => e.WaitsSince!.Value
            ),
            after,
            cancellation
        );

    /// <summary>How many should have had something done before this day.</summary>
    public static async Task<int> CountOverdueAsync(
        this IQuerySession session,
        LocalDate today,
        CancellationToken cancellation = default
    ) =>
        (
            await session.AdvancedSql.QueryAsync<int>(
                $"select count(*)::int from mt_doc_enrolment as d where {LastDay} < ?",
                cancellation,
                Iso(today)
            )
        )[0];

    /// <summary>Those that should have had something done before this day, in the order of their ids.</summary>
    public static Task<IReadOnlyList<ReservationId>> OverdueAfterAsync(
        this IQuerySession session,
        LocalDate today,
        ReservationId after,
        int size,
        CancellationToken cancellation = default
    ) =>
        session.IdsAsync(
            $"select d.id from mt_doc_enrolment as d where {LastDay} < ? and d.id > ? order by d.id limit ?",
            cancellation,
            Iso(today),
            after.Value,
            size
        );

    /// <summary>Some of which something is due from the learner in these days, and of which no reminder is stored.</summary>
    public static Task<IReadOnlyList<Enrolment>> NotRemindedAsync(
        this IQuerySession session,
        LocalDate from,
        LocalDate until,
        CancellationToken cancellation = default
    ) =>
        session.QueryAsync<Enrolment>(
            $"""
            where {LastDay} >= ? and {DueBy} and {UpTo}
            and not exists (select 1 from mt_doc_reminder r where r.id = d.id || '/' || ({LastDay}))
            limit {PageSize}
            """,
            cancellation,
            Iso(from),
            Iso(until),
            "learner"
        );

    private static async Task<IReadOnlyList<ReservationId>> IdsAsync(
        this IQuerySession session,
        string sql,
        CancellationToken cancellation,
        params object[] parameters
    ) =>
        [
            .. (await session.AdvancedSql.QueryAsync<Guid>(sql, cancellation, parameters)).Select(
                id => new ReservationId(id)
            ),
        ];

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
            : $"and ({list.Key}, d.id) {(list.LatestFirst ? '<' : '>')} (?, ?)";
        object[] place = after is { } a ? [Iso(a.Day), a.Enrolment.Value] : [];
        var found = await session.QueryAsync<Enrolment>(
            $"where {list.Filter} {from} order by {list.Key} {direction}, d.id {direction} limit {PageSize + 1}",
            cancellation,
            [.. list.Parameters, .. place]
        );
        Enrolment[] page = [.. found.Take(PageSize)];
        return new(page, found.Count > PageSize ? new(list.DayOf(page[^1]), page[^1].Id) : null);
    }

    // Days are written as they sort.
    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

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

/// <summary>What an administrator has to decide of an enrolment.</summary>
public enum Waiting
{
    Anything,
    Disputed,
    ForceMajeure,
}

/// <param name="Next">Where the next page begins; null at the end.</param>
public sealed record EnrolmentPage(IReadOnlyList<Enrolment> Enrolments, EnrolmentPlace? Next);

/// <summary>A place in a list of enrolments that is in the order of some day.</summary>
public sealed record EnrolmentPlace(LocalDate Day, ReservationId Enrolment)
{
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Day)}_{Enrolment}";

    /// <summary>Null when this is no place.</summary>
    public static EnrolmentPlace? Parse(string? text) =>
        text?.Split('_') is [var day, var id]
        && LocalDatePattern.Iso.Parse(day) is { Success: true, Value: var parsed }
        && Guid.TryParse(id, out var enrolment)
            ? new(parsed, new ReservationId(enrolment))
            : null;
}
