using Marten;
using Wallet.Domain;
using Wallet.Domain.Claims;

namespace Wallet.Api.Claims;

/// <summary>A claim in a list, with all claims for its enrolment.</summary>
public sealed record ListedClaim(SubmittedClaim Entry, EnrolmentClaims Claims)
{
    public Claim Claim => Claims.The(Entry.Claim)!;
}

/// <summary>A part of a list.</summary>
/// <param name="Next">The claim to ask after for what follows; null at the end.</param>
public sealed record ClaimPage(IReadOnlyList<ListedClaim> Claims, Guid? Next);

/// <summary>Lists of claims, page by page.</summary>
public static class ListedClaims
{
    public const int PerPage = 50;

    private const string Newest = "9999";

    /// <summary>Of one provider, newest first.</summary>
    public static Task<ClaimPage> OfProviderAsync(
        this IQuerySession session,
        ProviderId provider,
        Guid? after,
        CancellationToken cancellation,
        int size = PerPage
    ) =>
        session.NewestAsync(
            "(data ->> 'provider')::uuid = ? and",
            [provider.Value],
            after,
            size,
            cancellation
        );

    /// <summary>Of all, newest first.</summary>
    public static Task<ClaimPage> OfAllAsync(
        this IQuerySession session,
        Guid? after,
        CancellationToken cancellation
    ) => session.NewestAsync("", [], after, PerPage, cancellation);

    /// <summary>Those that are held on this day, by the last day of their hold.</summary>
    public static async Task<ClaimPage> HeldAsync(
        this IQuerySession session,
        Guid? after,
        LocalDate today,
        CancellationToken cancellation
    )
    {
        var place =
            await session.PlaceAsync(after, c => c.HeldOrder, cancellation)
            ?? SubmittedClaim.From(today);
        List<ListedClaim> held = [];
        IReadOnlyList<SubmittedClaim> more;
        // What was released or rejected since it was submitted is passed over.
        do
        {
            more = await session.QueryAsync<SubmittedClaim>(
                "where data ->> 'heldOrder' > ? order by data ->> 'heldOrder' limit ?",
                cancellation,
                place,
                PerPage + 1
            );
            place = more is [.., var last] ? last.HeldOrder! : place;
            held.AddRange(
                (await session.WithClaimsAsync(more, cancellation)).Where(c =>
                    c.Claim.StandingOn(today) == ClaimStanding.Held
                )
            );
        } while (more.Count > 0 && held.Count <= PerPage);
        return PageOf(held, PerPage);
    }

    /// <summary>One claim; null when there is none.</summary>
    public static async Task<ListedClaim?> ClaimAsync(
        this IQuerySession session,
        Guid claim,
        CancellationToken cancellation
    ) =>
        await session.LoadAsync<SubmittedClaim>(claim, cancellation) is { } entry
            ? (await session.WithClaimsAsync([entry], cancellation))[0]
            : null;

    /// <summary>The same, of this provider only.</summary>
    public static async Task<ListedClaim?> ClaimOfAsync(
        this IQuerySession session,
        ProviderId provider,
        Guid claim,
        CancellationToken cancellation
    ) =>
        await session.ClaimAsync(claim, cancellation) is { } found
        && found.Entry.Provider == provider
            ? found
            : null;

    private static async Task<ClaimPage> NewestAsync(
        this IQuerySession session,
        string where,
        object[] values,
        Guid? after,
        int size,
        CancellationToken cancellation
    )
    {
        var found = await session.QueryAsync<SubmittedClaim>(
            $"where {where} data ->> 'order' < ? order by data ->> 'order' desc limit ?",
            cancellation,
            [
                .. values,
                await session.PlaceAsync(after, c => c.Order, cancellation) ?? Newest,
                size + 1,
            ]
        );
        return PageOf(await session.WithClaimsAsync(found, cancellation), size);
    }

    private static ClaimPage PageOf(IReadOnlyList<ListedClaim> found, int size) =>
        new([.. found.Take(size)], found.Count > size ? found[size - 1].Entry.Id : null);

    private static async Task<string?> PlaceAsync(
        this IQuerySession session,
        Guid? after,
        Func<SubmittedClaim, string?> order,
        CancellationToken cancellation
    ) =>
        after is { } id && await session.LoadAsync<SubmittedClaim>(id, cancellation) is { } claim
            ? order(claim)
            : null;

    private static async Task<IReadOnlyList<ListedClaim>> WithClaimsAsync(
        this IQuerySession session,
        IReadOnlyList<SubmittedClaim> entries,
        CancellationToken cancellation
    )
    {
        var claims = await session.ClaimsOfAsync(
            entries.Select(e => e.Claim.Enrolment).Distinct(),
            cancellation
        );
        return [.. entries.Select(e => new ListedClaim(e, claims[e.Claim.Enrolment]))];
    }
}
