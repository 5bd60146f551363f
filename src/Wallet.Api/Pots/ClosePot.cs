using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Api.Pots;

/// <param name="Because">The decision behind it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ClosePotRequest(string? Because);

/// <summary>Close a window before its last day.</summary>
public sealed record ClosePot(Once Once, PotId Pot, ClosePotRequest Request);

public static class ClosePotHandler
{
    public static async Task<Outcome> Handle(
        ClosePot command,
        IDocumentSession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var because = input.Required("because", command.Request.Because, PotWords.BecauseMissing);
        return input.IsSound
            ? await session.RunAsync(
                command.Once,
                command.Pot,
                _ => new PotCommand.ClosePot(because, clock.GetCurrentInstant()),
                cancellation
            )
            : input.ToOutcome();
    }
}

public static class ClosePotEndpoint
{
    /// <summary>Close a window now.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid potId,
        ClosePotRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new ClosePot(writing.Once($"close-pot:{potId}", request), new PotId(potId), request),
            TypedResults.NoContent
        );
}
