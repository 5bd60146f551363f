using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Providers;

namespace Wallet.Api.Providers;

/// <param name="Because">The decision behind it; the provider reads it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SuspendProviderRequest(string? Because);

/// <summary>From today on budgets pay none of its courses.</summary>
public sealed record SuspendProvider(
    Once Once,
    ProviderId Provider,
    SuspendProviderRequest Request
);

public static class SuspendProviderHandler
{
    public static async Task<Outcome> Handle(
        SuspendProvider command,
        IDocumentSession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var because = input.Reason("because", command.Request.Because);
        var (by, today) = (new ActorId(command.Once.Actor), clock.TodayInTheNetherlands());
        return input.IsSound
            ? await session.RunAsync(
                command.Once,
                command.Provider,
                [new ProviderCommand.Suspend(because, by, today)],
                cancellation
            )
            : input.ToOutcome();
    }
}

public static class SuspendProviderEndpoint
{
    /// <summary>Stop admitting a provider, until further notice.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid providerId,
        SuspendProviderRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new SuspendProvider(
                writing.Once($"suspend-provider:{providerId}", request),
                new ProviderId(providerId),
                request
            ),
            TypedResults.NoContent
        );
}
