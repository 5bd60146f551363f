using Marten;
using Wallet.Domain;

namespace Wallet.Api.Providers;

/// <summary>What a training provider is called and as which company it logs in: a register beside its stream, stored in the commit of its admission.</summary>
/// <param name="CompanyNumber">In the Dutch trade register; unique.</param>
public sealed record AdmittedProvider(ProviderId Id, string Name, string CompanyNumber);

public static class AdmittedProviders
{
    public static void UseProviders(this StoreOptions options) =>
        options
            .Schema.For<AdmittedProvider>()
            .UniqueIndex(Marten.Schema.UniqueIndexType.Computed, p => p.CompanyNumber)
            .Index(p => p.Name);

    /// <summary>The provider that this company is; null when it was never admitted.</summary>
    public static Task<AdmittedProvider?> AdmittedAsync(
        this IQuerySession session,
        string companyNumber,
        CancellationToken cancellation
    ) =>
        session
            .Query<AdmittedProvider>()
            .FirstOrDefaultAsync(p => p.CompanyNumber == companyNumber, cancellation);

    /// <summary>What these providers are called.</summary>
    public static async Task<IReadOnlyDictionary<ProviderId, AdmittedProvider>> AdmittedAsync(
        this IQuerySession session,
        IEnumerable<ProviderId> providers,
        CancellationToken cancellation
    ) =>
        (
            await session.QueryAsync<AdmittedProvider>(
                "where d.id = any(?)",
                cancellation,
                [providers.Select(p => p.Value).ToArray()] // one parameter, not one for each
            )
        ).ToDictionary(p => p.Id);
}
