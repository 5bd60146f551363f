using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Providers;

namespace Wallet.Api.Providers;

/// <param name="ProviderId">As the register of courses knows it.</param>
/// <param name="CompanyNumber">In the Dutch trade register: as this company its people log in.</param>
/// <param name="Register">Of the first recognition, which must hold today: "crkbo", "crebo", "croho", "nrto" or "stap".</param>
/// <param name="Number">The provider's number there.</param>
/// <param name="ValidFrom">Inclusive.</param>
/// <param name="ValidUntil">Inclusive; left out when it has no end.</param>
/// <param name="Source">Where it was looked up.</param>
/// <param name="CheckedOn">When.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AdmitProviderRequest(
    string? ProviderId,
    string? Name,
    string? CompanyNumber,
    string? Register,
    string? Number,
    string? ValidFrom,
    string? ValidUntil,
    string? Source,
    string? CheckedOn
)
{
    public static readonly AdmitProviderRequest Empty = new(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null
    );

    internal RecognitionRequest ToRecognition() =>
        new(Register, Number, ValidFrom, ValidUntil, Source, CheckedOn);
}

/// <summary>Let a training provider take part.</summary>
public sealed record AdmitProvider(Once Once, AdmitProviderRequest Request);

public static class AdmitProviderHandler
{
    public static async Task<Outcome> Handle(
        AdmitProvider command,
        IDocumentSession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var today = clock.TodayInTheNetherlands();
        switch (await ReadAdmission.FromAsync(command.Request, session, today, cancellation))
        {
            case AdmissionReading.Sound(var entry, var recognition):
                var by = new ActorId(command.Once.Actor);
                return await session.RunAsync(
                    command.Once,
                    entry.Id,
                    [new ProviderCommand.Admit(entry.Id, [recognition], by, today)],
                    cancellation,
                    entry
                );
            case var reading:
                return ((AdmissionReading.Not)reading).Because;
        }
    }
}

/// <summary>The answer: the same for a retry.</summary>
public sealed record ProviderMade(Guid ProviderId);

public static class AdmitProviderEndpoint
{
    /// <summary>Admit a training provider.</summary>
    public static Task<Results<Created<ProviderMade>, ProblemHttpResult>> Post(
        AdmitProviderRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new AdmitProvider(writing.Once("admit-provider", request), request),
            () =>
            {
                var id = Guid.Parse(request.ProviderId!);
                return TypedResults.Created(
                    $"{ApiPaths.Root}/providers/{id}",
                    new ProviderMade(id)
                );
            }
        );
}
