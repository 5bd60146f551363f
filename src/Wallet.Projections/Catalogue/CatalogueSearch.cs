using Marten;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;

namespace Wallet.Projections.Catalogue;

/// <summary>The questions that pages, API and decisions ask of the register of courses.</summary>
public static class CatalogueSearch
{
    public const int PageSize = 20;

    /// <summary>Courses of which one offering fulfils all filters and has not ended: best match first, then what starts first.</summary>
    public static async Task<CoursesFound> SearchAsync(
        this IQuerySession session,
        CourseQuery query,
        LocalDate today,
        CancellationToken cancellation = default
    )
    {
        var sql = new CatalogueSql(session, query, today);
        var total = await session.AdvancedSql.QueryAsync<long>(
            sql.Count,
            cancellation,
            sql.Parameters
        );
        var courses = await session.QueryAsync<CatalogueCourse>(
            sql.Page(query.Page, PageSize),
            cancellation,
            sql.Parameters
        );
        return new CoursesFound(courses, total[0]);
    }

    /// <summary>One course with all its offerings; null when the register does not know it.</summary>
    public static Task<CatalogueCourse?> FindCourseAsync(
        this IQuerySession session,
        Guid course,
        CancellationToken cancellation = default
    ) => session.LoadAsync<CatalogueCourse>(course, cancellation);

    /// <summary>One offering with its course; null when it is unknown or withdrawn.</summary>
    public static async Task<OfferingFound?> FindOfferingAsync(
        this IQuerySession session,
        OfferingId offering,
        CancellationToken cancellation = default
    ) => (await session.FindOfferingsAsync([offering], cancellation)).GetValueOrDefault(offering);

    /// <summary>Whose these offerings are, also when they were withdrawn since; not those that the register does not know.</summary>
    public static async Task<IReadOnlyDictionary<OfferingId, ProviderId>> ProvidersOfAsync(
        this IQuerySession session,
        IReadOnlyCollection<OfferingId> offerings,
        CancellationToken cancellation = default
    )
    {
        var found = await session.AdvancedSql.QueryAsync<Guid, Guid>(
            """
            select row((o ->> 'id')::uuid), row((o -> 'provider' ->> 'id')::uuid)
            from unnest(?) as asked
            join mt_doc_cataloguecourse c
            on c.data @> jsonb_build_object('offerings', jsonb_build_array(jsonb_build_object('id', asked)))
            cross join jsonb_array_elements(c.data -> 'offerings') as o
            where o ->> 'id' = asked
            """,
            cancellation,
            [offerings.Select(o => o.ToString()).ToArray()]
        );
        return found
            .DistinctBy(f => f.Item1)
            .ToDictionary(f => new OfferingId(f.Item1), f => new ProviderId(f.Item2));
    }

    /// <summary>Those of these offerings that are known and not withdrawn.</summary>
    public static async Task<IReadOnlyDictionary<OfferingId, OfferingFound>> FindOfferingsAsync(
        this IQuerySession session,
        IReadOnlyCollection<OfferingId> offerings,
        CancellationToken cancellation = default
    )
    {
        var courses = await session.QueryAsync<CatalogueCourse>(
            """
            where d.id in (
                select c.id from unnest(?) as asked join mt_doc_cataloguecourse c
                on c.data @> jsonb_build_object('offerings', jsonb_build_array(jsonb_build_object('id', asked)))
            )
            """,
            cancellation,
            [offerings.Select(o => o.ToString()).ToArray()] // one parameter, not one for each
        );
        return courses
            .SelectMany(course =>
                course
                    .Offerings.Where(o => offerings.Contains(o.Id) && !o.IsWithdrawn)
                    .Select(o => new OfferingFound(course, o))
            )
            .DistinctBy(found => found.Offering.Id)
            .ToDictionary(found => found.Offering.Id);
    }
}

/// <summary>What a person looks for. Without words or filters it is everything that is on offer.</summary>
/// <param name="Language">Three letters: "nld".</param>
/// <param name="Level">In the Dutch qualification framework, 1 to 8.</param>
/// <param name="MaxPrice">All parts and VAT included.</param>
/// <param name="StartsBefore">Exclusive.</param>
/// <param name="Page">From 1.</param>
public sealed record CourseQuery(
    string? Words = null,
    string? City = null,
    bool OnlineOnly = false,
    string? Language = null,
    int? Level = null,
    Money? MaxPrice = null,
    LocalDate? StartsBefore = null,
    int Page = 1
);

/// <param name="Total">On all pages.</param>
public sealed record CoursesFound(IReadOnlyList<CatalogueCourse> Courses, long Total);

public sealed record OfferingFound(CatalogueCourse Course, CatalogueOffering Offering)
{
    /// <summary>As a decision sees it and an event keeps it.</summary>
    public BookedCourse ToBookedCourse() =>
        new(
            Offering.Id,
            Course.Name.In("nl"),
            Offering.Provider.Name,
            new Course(Offering.Price, Offering.StartDay, Offering.EndDay, Course.Tags)
        )
        {
            Id = new CourseId(Course.Id),
        };
}
