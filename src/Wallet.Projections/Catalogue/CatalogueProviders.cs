using Marten;
using Wallet.Domain;

namespace Wallet.Projections.Catalogue;

/// <summary>The training providers of the register of courses.</summary>
public static class CatalogueProviders
{
    private const string Offers =
        "d.data @> jsonb_build_object('provider', jsonb_build_object('id', ?::text))";

    /// <summary>As its courses call it; null when it has none.</summary>
    public static async Task<CourseProvider?> FindProviderAsync(
        this IQuerySession session,
        ProviderId provider,
        CancellationToken cancellation = default
    ) =>
        (
            await session.QueryAsync<CatalogueCourse>(
                $"where {Offers} limit 1",
                cancellation,
                provider.ToString()
            )
        )
            is [{ Provider: var found }, ..]
            ? found
            : null;
}
