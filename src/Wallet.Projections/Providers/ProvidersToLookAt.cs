using Marten;
using NodaTime.Text;
using Wallet.Domain;
using Wallet.Domain.Providers;

namespace Wallet.Projections.Providers;

/// <summary>The providers of which somebody should look up a recognition or look at the bank account; what ends first comes first.</summary>
public static class ProvidersToLookAt
{
    public const int PageSize = 20;

    private const string There =
        "(d.data ->> 'endsNext' <= ? or cast(d.data ->> 'hasAccountQuestion' as boolean))";

    /// <param name="until">Recognitions that end on this day or before it.</param>
    public static async Task<(
        IReadOnlyList<Provider> Providers,
        long Total
    )> ProvidersToLookAtAsync(
        this IQuerySession session,
        LocalDate until,
        int page,
        CancellationToken cancellation
    )
    {
        var day = LocalDatePattern.Iso.Format(until); // days are written as they sort
        var total = await session.AdvancedSql.QueryAsync<long>(
            $"select count(*) from mt_doc_provider d where {There}",
            cancellation,
            day
        );
        var providers = await session.QueryAsync<Provider>(
            $"where {There} order by d.data ->> 'endsNext' nulls last, d.id limit {PageSize} offset {(page - 1) * PageSize}",
            cancellation,
            day
        );
        return (providers, total[0]);
    }

    /// <summary>Those of these that were admitted.</summary>
    public static async Task<IReadOnlyDictionary<ProviderId, Provider>> ProvidersAsync(
        this IQuerySession session,
        IEnumerable<ProviderId> providers,
        CancellationToken cancellation
    ) =>
        (
            await session.QueryAsync<Provider>(
                "where d.id = any(?)",
                cancellation,
                [providers.Select(p => p.Value).ToArray()] // one parameter, not one for each
            )
        ).ToDictionary(p => p.Id);
}
