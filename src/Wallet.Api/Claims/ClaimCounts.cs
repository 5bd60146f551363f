using Marten;
using Wallet.Domain;
using Wallet.Domain.Pots;
using Wallet.Domain.Providers;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Claims;

/// <summary>How many there are of what the checks count, as it is before these claims.</summary>
internal sealed class ClaimCounts
{
    private const int DaysThatAreNew = 7;

    private Dictionary<Guid, int> grants = [];
    private Dictionary<Guid, int> newOnCourse = [];
    private Dictionary<Guid, int> learnersOfActor = [];

    private ClaimCounts() { }

    /// <summary>Paid on the account of this provider, it too.</summary>
    public int ProvidersOnIban { get; private set; }

    public static async Task<ClaimCounts> OfAsync(
        IReadOnlyList<ClaimableEnrolment> enrolments,
        Provider? provider,
        TermsBook book,
        LocalDate today,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        new()
        {
            ProvidersOnIban = provider?.Account is { } account
                ? (
                    await session.AdvancedSql.QueryAsync<int>(
                        "select count(*)::int from mt_doc_provider where data -> 'account' ->> 'iban' = ?",
                        cancellation,
                        account.Iban.Value
                    )
                )[0]
                : 0,
            grants = (
                await session.LoadManyAsync<CourseGrants>(
                    cancellation,
                    enrolments
                        .SelectMany(e => e.Reservation.CountedBy(book))
                        .Distinct()
                        .Select(StreamId.Of)
                )
            ).ToDictionary(g => g.Id, g => g.Count),
            newOnCourse = (
                await session.AdvancedSql.QueryAsync<Guid, int>(
                    """
                    select row((data ->> 'course')::uuid), row(count(*)::int) from mt_doc_submittedclaim
                    where (data ->> 'course')::uuid = any(?) and data ->> 'order' >= ? group by data ->> 'course'
                    """,
                    cancellation,
                    enrolments.Select(e => e.CourseId).Distinct().ToArray(),
                    SubmittedClaim.From(today.PlusDays(1 - DaysThatAreNew))
                )
            ).ToDictionary(),
            learnersOfActor = (
                await session.AdvancedSql.QueryAsync<Guid, int>(
                    """
                    select row(a.id), row(count(distinct o.data ->> 'account')::int) from mt_doc_actedfor a
                    join mt_doc_actedfor o on o.data ->> 'actor' = a.data ->> 'actor'
                    where a.id = any(?) group by a.id
                    """,
                    cancellation,
                    enrolments.Select(e => e.Enrolment.Id.Value).ToArray()
                )
            ).ToDictionary(),
        };

    /// <summary>Of people who have money of a scheme for a course.</summary>
    public int Grants(CourseGrantsKey key) => grants.GetValueOrDefault(StreamId.Of(key));

    /// <summary>Claims on a course in the week up to today, this one too; it counts for the next.</summary>
    public int NewOn(Guid course, bool isNew) =>
        newOnCourse[course] = newOnCourse.GetValueOrDefault(course) + (isNew ? 1 : 0);

    /// <summary>For whom the person acted who acted for this learner; 0 when the learner did it alone.</summary>
    public int LearnersOfActor(ReservationId reservation) =>
        learnersOfActor.GetValueOrDefault(reservation.Value);
}
