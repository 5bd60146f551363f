using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Api.Pots;

/// <param name="From">When it began, or will begin: a time in the Netherlands, as 2026-12-01T10:00.</param>
/// <param name="Until">When people can apply again.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record OutageRequest(string? From, string? Until);

/// <summary>Say that nobody could or can apply for a while; the terms say what shifts by it.</summary>
public sealed record DeclareOutage(Once Once, PotId Pot, OutageRequest Request);

public static class DeclareOutageHandler
{
    public static async Task<Outcome> Handle(
        DeclareOutage command,
        IDocumentSession session,
        TermsShelf shelf,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var from = input.Moment("from", command.Request.From);
        var until = input.Moment("until", command.Request.Until);
        if (!input.IsSound)
        {
            return input.ToOutcome();
        }
        var book = await shelf.AllAsync(session, cancellation);
        return await session.RunAsync(
            command.Once,
            command.Pot,
            pot => new PotCommand.DeclareOutage(
                new Outage(from, until),
                pot is null ? null : PotWindow.ShiftsOf(pot, book),
                Today.Netherlands,
                clock.GetCurrentInstant()
            ),
            cancellation
        );
    }
}

public static class DeclareOutageEndpoint
{
    /// <summary>Declare that nobody could apply for a while.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        Guid potId,
        OutageRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new DeclareOutage(
                writing.Once($"declare-outage:{potId}", request),
                new PotId(potId),
                request
            ),
            TypedResults.NoContent
        );
}
