using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Employers;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Employers;

namespace Wallet.Api.Payments.FromBank;

/// <param name="EmployerId">Whose money it is.</param>
/// <param name="Note">What was found out.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BookBankEntryRequest(string? EmployerId, string? Note);

/// <summary>
/// Book an entry of the worklist on an employer's deposit, by the decision of an administrator: money that came in, or that the bank took back. The entry is
/// closed in the same commit; closed already stays as it is.
/// </summary>
public sealed record BookBankEntry(Once Once, Guid Entry, BookBankEntryRequest Request);

public static class BookBankEntryHandler
{
    public static async Task<Outcome> Handle(
        BookBankEntry command,
        IDocumentSession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        if (await Receipts.EarlierAsync(session, command.Once, cancellation) is { } earlier)
        {
            return earlier;
        }
        var entry = (await session.FindBankEntryAsync(command.Entry, cancellation))!;
        var input = new Input();
        var employer = command.Request.EmployerId?.Trim() ?? "";
        input.CompanyNumber("employerId", employer);
        var note = input.Required("note", command.Request.Note, BankEntryWords.NoteMissing);
        if (entry.Movement is not { } amount)
        {
            input.Refuse("employerId", BankEntryWords.NoDeposit);
            return input.ToOutcome();
        }
        if (!input.IsSound)
        {
            return input.ToOutcome();
        }
        var outcome = !entry.IsOpen
            ? new Outcome.Done()
            : await BookAsync(
                entry,
                FunderId.Of(new EmployerId(employer)),
                amount,
                new EntryClosing(
                    new ActorId(command.Once.Actor),
                    clock.TodayInTheNetherlands(),
                    note
                ),
                session,
                cancellation
            );
        return await Receipts.SaveAsync(session, command.Once, outcome, cancellation);
    }

    private static async Task<Outcome> BookAsync(
        BankEntry entry,
        FunderId funder,
        Money amount,
        EntryClosing closing,
        IDocumentSession session,
        CancellationToken cancellation
    )
    {
        var reference = entry.Remittance ?? entry.EndToEndId ?? $"{entry.Id}";
        var (_, outcome) = await session.DecideAsync(
            funder,
            entry.IsCredit
                ? new DepositCommand.ReceiveDeposit(funder, amount, reference, closing.On)
                : new DepositCommand.TakeBack(amount, reference, closing.On),
            cancellation
        );
        if (outcome is not Outcome.Done)
        {
            return outcome;
        }
        session.Update(entry with { IsOpen = false, Closing = closing });
        if (
            entry is { IsCredit: true, Request: { } id }
            && await session.LoadAsync<PaymentRequest>(id, cancellation)
                is { Stage: RequestStage.Open } request
            && FunderId.Of(new EmployerId(request.Employer)) == funder
        )
        {
            session.Store(request with { Stage = RequestStage.Paid });
        }
        return outcome;
    }
}

public static class BookBankEntryEndpoint
{
    /// <summary>Book an entry of the worklist on an employer's deposit, and close it.</summary>
    public static async Task<Results<NoContent, NotFound, ProblemHttpResult>> Post(
        Guid bankEntryId,
        BookBankEntryRequest request,
        IQuerySession session,
        [AsParameters] WritingRequest writing
    )
    {
        var cancellation = writing.Context.RequestAborted;
        if (await session.FindBankEntryAsync(bankEntryId, cancellation) is null)
        {
            return TypedResults.NotFound();
        }
        var outcome = await writing.Bus.InvokeAsync<Outcome>(
            new BookBankEntry(
                writing.Once($"book-bank-entry:{bankEntryId}", request),
                bankEntryId,
                request
            ),
            cancellation
        );
        return outcome.ToProblem(writing.Context) is { } problem
            ? problem
            : TypedResults.NoContent();
    }
}
