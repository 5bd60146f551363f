using Marten;
using Wallet.Domain;

namespace Wallet.Projections.Catalogue;

/// <summary>The training providers of the register of courses, and what each offers.</summary>
public static class CatalogueProviders
{
    public const int FoundAtMost = 20;

    // Somebody else's course too, when it has a start of this provider.
    private const string IsOf = """
        (d.data @> jsonb_build_object('provider', jsonb_build_object('id', ?::text))
        or d.data @> jsonb_build_object('offerings', jsonb_build_array(jsonb_build_object('provider', jsonb_build_object('id', ?::text)))))
        """;

    /// <summary>By a part of the name, in order of the name.</summary>
    public static async Task<IReadOnlyList<CourseProvider>> FindProvidersAsync(
        this IQuerySession session,
        string words,
        CancellationToken cancellation = default
    ) =>
        [
            .. (
                await session.QueryAsync<CatalogueCourse>(
                    $"""
                    where d.id in (
                        select distinct on (c.data -> 'provider' ->> 'id') c.id from mt_doc_cataloguecourse c
                        where position(lower(?) in lower(c.data -> 'provider' ->> 'name')) > 0
                        order by c.data -> 'provider' ->> 'id', c.id
                    )
                    order by d.data -> 'provider' ->> 'name', d.id limit {FoundAtMost}
                    """,
                    cancellation,
                    words
                )
            ).Select(course => course.Provider),
        ];

    /// <summary>As its courses call it; null when it has none.</summary>
    public static async Task<CourseProvider?> FindProviderAsync(
        this IQuerySession session,
        ProviderId provider,
        CancellationToken cancellation = default
    )
    {
        var courses = await session.QueryAsync<CatalogueCourse>(
            $"where {IsOf} limit 1",
            cancellation,
            $"{provider}",
            $"{provider}"
        );
        return courses
            .SelectMany(c => c.Offerings.Select(o => o.Provider).Prepend(c.Provider))
            .FirstOrDefault(p => p.Id == provider.Value);
    }

    /// <summary>One page of its courses, whether they can be reserved or not, in order of their names.</summary>
    public static async Task<CoursesFound> CoursesOfAsync(
        this IQuerySession session,
        ProviderId provider,
        int page,
        CancellationToken cancellation = default
    )
    {
        const int Size = CatalogueSearch.PageSize;
        var total = await session.AdvancedSql.QueryAsync<long>(
            $"select count(*) from mt_doc_cataloguecourse d where {IsOf}",
            cancellation,
            $"{provider}",
            $"{provider}"
        );
        var courses = await session.QueryAsync<CatalogueCourse>(
            $"where {IsOf} order by d.data -> 'name' ->> 'nl', d.id limit {Size} offset {(page - 1) * Size}",
            cancellation,
            $"{provider}",
            $"{provider}"
        );
        return new CoursesFound(courses, total[0]);
    }
}
