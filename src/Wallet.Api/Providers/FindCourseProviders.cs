using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Providers;

/// <summary>Providers of the register of courses, to choose one to admit.</summary>
public sealed record CourseProvidersResource(IReadOnlyList<CourseProviderResource> Providers);

/// <param name="CompanyNumber">As the feed of its courses has it; null when it has none.</param>
public sealed record CourseProviderResource(Guid ProviderId, string Name, string? CompanyNumber);

public static class FindCourseProvidersEndpoint
{
    /// <summary>At most 20 providers of the register of courses, by a part of the name.</summary>
    public static async Task<Ok<CourseProvidersResource>> Get(
        string? query,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        TypedResults.Ok(
            new CourseProvidersResource([
                .. (await session.FindProvidersAsync(query?.Trim() ?? "", cancellation)).Select(
                    p => new CourseProviderResource(p.Id, p.Name, p.KvkNumber)
                ),
            ])
        );
}
