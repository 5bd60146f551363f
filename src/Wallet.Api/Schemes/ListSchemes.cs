using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Requests;

namespace Wallet.Api.Schemes;

/// <summary>The directory of schemes.</summary>
public sealed record SchemeList(IReadOnlyList<SchemeSummary> Schemes);

public static class ListSchemesEndpoint
{
    /// <summary>Every scheme in force today: what it pays, for whom, how to apply.</summary>
    public static async Task<Ok<SchemeList>> Get(
        IQuerySession session,
        TermsShelf shelf,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var terms = await shelf.AllAsync(session, cancellation);
        return TypedResults.Ok(
            new SchemeList([
                .. terms.InForceHere(clock.TodayInTheNetherlands()).Select(SchemeSummary.Of),
            ])
        );
    }
}
