using Marten;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Catalogue;

/// <summary>Courses as the register has them, looked up together for all who ask at the same time.</summary>
public sealed class CourseShelf(IDocumentStore store)
{
    private readonly Together<
        OfferingId,
        IReadOnlyDictionary<OfferingId, OfferingFound>
    > everybody = new(async offerings =>
    {
        await using var session = store.QuerySession();
        return await session.FindOfferingsAsync(offerings);
    });

    /// <summary>Null when it is unknown or withdrawn.</summary>
    public async Task<OfferingFound?> FindAsync(
        OfferingId offering,
        CancellationToken cancellation
    ) => (await everybody.AskAsync(offering, cancellation)).GetValueOrDefault(offering);
}
