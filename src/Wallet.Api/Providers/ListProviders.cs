using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Requests;
using Wallet.Domain.Providers;
using Wallet.Projections.Providers;

namespace Wallet.Api.Providers;

/// <summary>The training providers that were ever admitted, in order of their names.</summary>
/// <param name="Total">On all pages.</param>
public sealed record ProviderPageResource(
    int Page,
    int PageSize,
    long Total,
    IReadOnlyList<ProviderSummary> Providers
);

/// <param name="EndsNext">The first day on which a recognition ends that nobody has looked up after that day.</param>
/// <param name="HasAccountQuestion">Whether another bank account is proposed, or its bank doubts the name of the one in use.</param>
public sealed record ProviderSummary(
    Guid ProviderId,
    string Name,
    string CompanyNumber,
    ProviderState State,
    LocalDate? EndsNext,
    bool HasAccountQuestion
)
{
    internal static ProviderSummary Of(
        AdmittedProvider entry,
        Provider provider,
        LocalDate today
    ) =>
        new(
            entry.Id.Value,
            entry.Name,
            entry.CompanyNumber,
            provider.StateOn(today),
            provider.EndsNext,
            provider.HasAccountQuestion
        );
}

public static class ListProviders
{
    private const int Size = ProvidersToLookAt.PageSize;

    /// <summary>A recognition is looked up again from this many days before its end.</summary>
    public const int DaysBefore = 60;

    /// <param name="words">A part of the name, or the company number; null for all.</param>
    public static async Task<ProviderPageResource> PageAsync(
        string? words,
        int page,
        IQuerySession session,
        LocalDate today,
        CancellationToken cancellation
    )
    {
        var asked = words?.Trim() ?? "";
        var entries = await session
            .Query<AdmittedProvider>()
            .Stats(out var stats)
            .Where(p =>
                p.Name.Contains(asked, StringComparison.OrdinalIgnoreCase)
                || p.CompanyNumber == asked
            )
            .OrderBy(p => p.Name)
            .ThenBy(p => p.CompanyNumber)
            .Skip((page - 1) * Size)
            .Take(Size)
            .ToListAsync(cancellation);
        var providers = await session.ProvidersAsync(entries.Select(e => e.Id), cancellation);
        return new ProviderPageResource(
            page,
            Size,
            stats.TotalResults,
            [.. entries.Select(e => ProviderSummary.Of(e, providers[e.Id], today))]
        );
    }

    /// <summary>Those with a recognition that ends soon or has ended, or a question about the bank account; what ends first comes first.</summary>
    public static async Task<ProviderPageResource> ToLookAtAsync(
        int page,
        IQuerySession session,
        LocalDate today,
        CancellationToken cancellation
    )
    {
        var (providers, total) = await session.ProvidersToLookAtAsync(
            today.PlusDays(DaysBefore),
            page,
            cancellation
        );
        var entries = await session.AdmittedAsync(providers.Select(p => p.Id), cancellation);
        return new ProviderPageResource(
            page,
            Size,
            total,
            [.. providers.Select(p => ProviderSummary.Of(entries[p.Id], p, today))]
        );
    }
}

public static class ListProvidersEndpoint
{
    /// <summary>Providers that were admitted, by name or company number.</summary>
    public static async Task<Results<Ok<ProviderPageResource>, ProblemHttpResult>> Get(
        string? query,
        int? page,
        HttpContext context,
        IQuerySession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var number = input.Page(page);
        return input.IsSound
            ? TypedResults.Ok(
                await ListProviders.PageAsync(
                    query,
                    number,
                    session,
                    clock.TodayInTheNetherlands(),
                    cancellation
                )
            )
            : input.ToOutcome().ToProblem(context)!;
    }

    /// <summary>Providers that somebody should look at.</summary>
    public static async Task<Results<Ok<ProviderPageResource>, ProblemHttpResult>> GetWorklist(
        int? page,
        HttpContext context,
        IQuerySession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var number = input.Page(page);
        return input.IsSound
            ? TypedResults.Ok(
                await ListProviders.ToLookAtAsync(
                    number,
                    session,
                    clock.TodayInTheNetherlands(),
                    cancellation
                )
            )
            : input.ToOutcome().ToProblem(context)!;
    }
}
