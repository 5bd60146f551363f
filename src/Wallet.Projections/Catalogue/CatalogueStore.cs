using Marten;

namespace Wallet.Projections.Catalogue;

/// <summary>How Marten keeps the register of courses.</summary>
public static class CatalogueStore
{
    public static void UseCatalogue(this StoreOptions options) =>
        options
            .Schema.For<CatalogueCourse>()
            .FullTextIndex("dutch", course => course.SearchText)
            .GinIndexJsonData(); // finds the course of an offering
}
