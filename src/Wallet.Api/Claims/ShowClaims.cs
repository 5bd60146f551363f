using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Domain;

namespace Wallet.Api.Claims;

/// <param name="Next">The claim to ask after for what follows; null at the end.</param>
public sealed record ClaimsResource(IReadOnlyList<ClaimResource> Claims, Guid? Next);

public static class ShowClaims
{
    /// <summary>With the names of the learners, as their provider may see them.</summary>
    public static async Task<IReadOnlyList<ClaimResource>> WithNamesAsync(
        this PersonVault people,
        IReadOnlyList<ListedClaim> claims,
        LocalDate today,
        CancellationToken cancellation
    )
    {
        var names = await Task.WhenAll(
            claims.Select(c => people.Open(c.Entry.Account, cancellation))
        );
        return
        [
            .. claims.Zip(
                names,
                (claim, opened) =>
                    ClaimResource.Of(claim, today, (opened as Opened<Person>.Known)?.Content.Name)
            ),
        ];
    }
}

public static class ListClaimsEndpoint
{
    /// <summary>The claims of a training provider, newest first.</summary>
    public static async Task<Ok<ClaimsResource>> OfProvider(
        Guid providerId,
        IQuerySession session,
        PersonVault people,
        IClock clock,
        CancellationToken cancellation,
        Guid? after = null
    )
    {
        var page = await session.OfProviderAsync(new ProviderId(providerId), after, cancellation);
        return TypedResults.Ok(
            new ClaimsResource(
                await people.WithNamesAsync(
                    page.Claims,
                    clock.TodayInTheNetherlands(),
                    cancellation
                ),
                page.Next
            )
        );
    }

    /// <summary>Claims of all providers: those that are held, by the last day of their hold; or all, newest first.</summary>
    public static async Task<Ok<ClaimsResource>> OfAll(
        IQuerySession session,
        IClock clock,
        CancellationToken cancellation,
        bool held = false,
        Guid? after = null
    )
    {
        var today = clock.TodayInTheNetherlands();
        var page = held
            ? await session.HeldAsync(after, today, cancellation)
            : await session.OfAllAsync(after, cancellation);
        return TypedResults.Ok(
            new ClaimsResource([.. page.Claims.Select(c => ClaimResource.Of(c, today))], page.Next)
        );
    }
}

public static class ShowClaimEndpoint
{
    /// <summary>One claim of a training provider, and what the checks found.</summary>
    public static async Task<Results<Ok<ClaimResource>, NotFound>> Get(
        Guid providerId,
        Guid claimId,
        IQuerySession session,
        PersonVault people,
        IClock clock,
        CancellationToken cancellation
    ) =>
        await session.ClaimOfAsync(new ProviderId(providerId), claimId, cancellation) is { } claim
            ? TypedResults.Ok(
                (await people.WithNamesAsync([claim], clock.TodayInTheNetherlands(), cancellation))[
                    0
                ]
            )
            : TypedResults.NotFound();
}
