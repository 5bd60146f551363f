using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Api.Pots;

/// <param name="By">How much comes on top.</param>
/// <param name="Because">The decision behind it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RaisePotRequest(string? By, string? Because);

/// <summary>Add money to a pot that has not closed.</summary>
public sealed record RaisePot(Once Once, PotId Pot, RaisePotRequest Request);

public static class RaisePotHandler
{
    public static async Task<Outcome> Handle(
        RaisePot command,
        IDocumentSession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var by = input.Amount("by", command.Request.By);
        var because = input.Required("because", command.Request.Because, PotWords.BecauseMissing);
        return input.IsSound
            ? await session.RunAsync(
                command.Once,
                command.Pot,
                _ => new PotCommand.RaisePot(by, because, clock.GetCurrentInstant()),
                cancellation
            )
            : input.ToOutcome();
    }
}

public static class RaisePotEndpoint
{
    /// <summary>Add money to a pot.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid potId,
        RaisePotRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new RaisePot(writing.Once($"raise-pot:{potId}", request), new PotId(potId), request),
            TypedResults.NoContent
        );
}
