using Marten;
using Wallet.Api.Requests;
using Wallet.Domain.Pots;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Schemes;

/// <summary>What is the same for everybody who asks at this moment.</summary>
public sealed record Funding(TermsBook Terms, IReadOnlyList<Pot> Pots);

/// <summary>The terms in force and the pots as they stand, looked up together for all who ask at the same time.</summary>
public sealed class FundingShelf
{
    private readonly Together<int, Funding> everybody;

    public FundingShelf(IDocumentStore store, TermsShelf terms) =>
        everybody = new(async _ =>
        {
            await using var session = store.QuerySession();
            return new Funding(
                await terms.AllAsync(session, default),
                await session.Query<Pot>().ToListAsync()
            );
        });

    public Task<Funding> NowAsync(CancellationToken cancellation) =>
        everybody.AskAsync(default, cancellation);
}
