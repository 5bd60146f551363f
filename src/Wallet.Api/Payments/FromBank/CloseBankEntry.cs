using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;

namespace Wallet.Api.Payments.FromBank;

/// <param name="Note">What was found out, or where it was settled.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CloseBankEntryRequest(string? Note);

/// <summary>Take an entry off the worklist; closed already stays as it is.</summary>
public sealed record CloseBankEntry(Once Once, Guid Entry, CloseBankEntryRequest Request);

public static class CloseBankEntryHandler
{
    public static async Task<Outcome> Handle(
        CloseBankEntry command,
        IDocumentSession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var note = input.Required("note", command.Request.Note, BankEntryWords.NoteMissing);
        if (!input.IsSound)
        {
            return input.ToOutcome();
        }
        if (await Receipts.EarlierAsync(session, command.Once, cancellation) is { } earlier)
        {
            return earlier;
        }
        if (await session.FindBankEntryAsync(command.Entry, cancellation) is { IsOpen: true } entry)
        {
            session.Update(
                entry with
                {
                    IsOpen = false,
                    Closing = new(
                        new ActorId(command.Once.Actor),
                        clock.TodayInTheNetherlands(),
                        note
                    ),
                }
            );
        }
        return await Receipts.SaveAsync(session, command.Once, new Outcome.Done(), cancellation);
    }
}

public static class CloseBankEntryEndpoint
{
    /// <summary>Close an entry of the worklist, with a note of what was found out.</summary>
    public static async Task<Results<NoContent, NotFound, ProblemHttpResult>> Post(
        Guid bankEntryId,
        CloseBankEntryRequest request,
        IQuerySession session,
        [AsParameters] WritingRequest writing
    )
    {
        var cancellation = writing.Context.RequestAborted;
        if (await session.FindBankEntryAsync(bankEntryId, cancellation) is null)
        {
            return TypedResults.NotFound();
        }
        var command = new CloseBankEntry(
            writing.Once($"close-bank-entry:{bankEntryId}", request),
            bankEntryId,
            request
        );
        var outcome = await writing.Bus.InvokeAsync<Outcome>(command, cancellation);
        return outcome.ToProblem(writing.Context) is { } problem
            ? problem
            : TypedResults.NoContent();
    }
}
