using System.Diagnostics;
using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;

namespace Wallet.Api.Schemes;

/// <summary>A scheme's money for a list of people.</summary>
/// <param name="Year">Of a yearly grant; empty is this year.</param>
/// <param name="Amount">Only where the terms do not fix it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record GrantRequest(
    string? Year,
    string? Amount,
    IReadOnlyList<string?>? CitizenNumbers
)
{
    // Messages are logged when they fail; citizens' numbers in a log line would be a leak.
    public override string ToString() => nameof(GrantRequest);
}

/// <summary>Credit the accounts of a list of people. Who got it before keeps it and gets no second one.</summary>
public sealed record GrantCredit(Once Once, SchemeId Scheme, GrantRequest Request);

/// <summary>What came of a list: either the list was wrong and nothing was booked, or a result per line.</summary>
public abstract record Granted
{
    private Granted() { }

    public sealed record Not(Outcome Because) : Granted;

    public sealed record Lines(IReadOnlyList<GrantLine> Results) : Granted;
}

/// <param name="Line">From 1.</param>
public sealed record GrantLine(int Line, GrantResult Result, Text Explanation);

public enum GrantResult
{
    Granted,
    NotKnown,
    NotEligible,
    Refused,
}

public static class GrantCreditHandler
{
    // Each looks up a person; more at once would only queue for connections.
    private const int AtOnce = 20;

    public static async Task<Granted> Handle(
        GrantCredit command,
        IDocumentSession session,
        PersonVault people,
        TermsShelf shelf,
        AccountDesk desk,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var book = await shelf.AllAsync(session, cancellation);
        var reading = ReadGrant.From(
            command.Scheme,
            command.Request,
            book,
            clock.TodayInTheNetherlands()
        );
        if (reading is not GrantReading.Sound { Terms: var terms, Lot: var lot } sound)
        {
            return new Granted.Not(((GrantReading.Not)reading).Because);
        }
        if (await Receipts.ClaimAsync(session, command.Once, cancellation) is { } reused)
        {
            return new Granted.Not(reused);
        }
        var granting = new Granting(
            command.Once,
            new GrantByTerms(lot, terms, book.Calendars),
            new PlanWords(book),
            people,
            desk
        );
        var results = new List<GrantLine>(sound.Numbers.Count);
        foreach (var some in sound.Numbers.Index().Chunk(AtOnce))
        {
            results.AddRange(
                await Task.WhenAll(
                    some.Select(n => granting.ToAsync(n.Index + 1, n.Item, cancellation))
                )
            );
        }
        return new Granted.Lines(results);
    }
}

/// <summary>A result per line of the list.</summary>
public sealed record GrantReport(IReadOnlyList<GrantLine> Lines);

public static class GrantCreditEndpoint
{
    /// <summary>Credit a scheme's money to a list of people.</summary>
    public static async Task<Results<Ok<GrantReport>, ProblemHttpResult>> Post(
        string schemeId,
        GrantRequest request,
        [AsParameters] WritingRequest writing
    )
    {
        var command = new GrantCredit(
            writing.Once($"grant:{schemeId}", request),
            new SchemeId(schemeId),
            request
        );
        return await writing.Bus.InvokeAsync<Granted>(
            command,
            writing.Context.RequestAborted
        ) switch
        {
            Granted.Not { Because: var outcome } => outcome.ToProblem(writing.Context)!,
            Granted.Lines { Results: var lines } => TypedResults.Ok(new GrantReport(lines)),
            var other => throw new UnreachableException($"A list cannot come to {other}."),
        };
    }
}
