using Marten;
using Wallet.Domain.Providers;

namespace Wallet.Projections.Providers;

/// <summary>How the snapshots of providers are found by what has to be looked at.</summary>
internal static class ProviderStore
{
    public static void IndexProviders(this StoreOptions options) =>
        options
            .Schema.For<Provider>()
            .Index(p => p.HasAccountQuestion)
            // Marten would cast the day, and no index can be on that: this one is turned to the text of it.
            .IndexLastModified(index =>
            {
                index.Name = "mt_doc_provider_idx_ends_next";
                index.Columns = ["(data ->> 'endsNext')"];
            });
}
