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
public sealed record ResumeProviderRequest(string? Because);

/// <summary>From today on budgets pay its courses again, as far as a recognition holds.</summary>
public sealed record ResumeProvider(Once Once, ProviderId Provider, ResumeProviderRequest Request);

public static class ResumeProviderHandler
{
    public static async Task<Outcome> Handle(
        ResumeProvider command,
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
                [new ProviderCommand.Resume(because, by, today)],
                cancellation
            )
            : input.ToOutcome();
    }
}

public static class ResumeProviderEndpoint
{
    /// <summary>Admit a provider again that was suspended.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid providerId,
        ResumeProviderRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new ResumeProvider(
                writing.Once($"resume-provider:{providerId}", request),
                new ProviderId(providerId),
                request
            ),
            TypedResults.NoContent
        );
}
