using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Providers;

namespace Wallet.Api.Providers;

/// <summary>What a register says of a provider, as somebody looked it up.</summary>
/// <param name="Register">"crkbo", "crebo", "croho", "nrto" or "stap".</param>
/// <param name="Number">The provider's number there. With the same register and number it takes the place of what was known.</param>
/// <param name="ValidFrom">Inclusive.</param>
/// <param name="ValidUntil">Inclusive; left out when it has no end.</param>
/// <param name="Source">Where it was looked up.</param>
/// <param name="CheckedOn">When.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RecognitionRequest(
    string? Register,
    string? Number,
    string? ValidFrom,
    string? ValidUntil,
    string? Source,
    string? CheckedOn
);

/// <summary>Keep what a register says now.</summary>
public sealed record CheckRecognition(Once Once, ProviderId Provider, RecognitionRequest Request);

public static class CheckRecognitionHandler
{
    public static async Task<Outcome> Handle(
        CheckRecognition command,
        IDocumentSession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var recognition = input.Recognition(command.Request, clock.TodayInTheNetherlands());
        return input.IsSound
            ? await session.RunAsync(
                command.Once,
                command.Provider,
                [new ProviderCommand.CheckRecognition(recognition)],
                cancellation
            )
            : input.ToOutcome();
    }

    /// <summary>Worth something only when the input is sound.</summary>
    internal static Recognition Recognition(
        this Input input,
        RecognitionRequest request,
        LocalDate today
    )
    {
        var register = request.Register?.Trim() ?? "";
        if (!RegisterWords.All.ContainsKey(register))
        {
            input.Refuse("register", RegisterWords.Missing);
        }
        var number = input.Required("number", request.Number, RecognitionWords.NumberMissing);
        var from = input.Day("validFrom", request.ValidFrom) ?? today;
        var until = input.OptionalDay("validUntil", request.ValidUntil);
        if (until < from)
        {
            input.Refuse("validUntil", RecognitionWords.EndsBeforeItStarts(from));
        }
        var source = input.Required("source", request.Source, RecognitionWords.SourceMissing);
        var checkedOn = input.Day("checkedOn", request.CheckedOn) ?? today;
        if (checkedOn > today)
        {
            input.Refuse("checkedOn", RecognitionWords.NotCheckedYet(today));
        }
        return new Recognition(register, number, from, until, source, checkedOn);
    }
}

public static class CheckRecognitionEndpoint
{
    /// <summary>Keep what a register says of a provider now.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid providerId,
        RecognitionRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new CheckRecognition(
                writing.Once($"check-recognition:{providerId}", request),
                new ProviderId(providerId),
                request
            ),
            TypedResults.NoContent
        );
}
