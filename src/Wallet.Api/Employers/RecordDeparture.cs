using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Employers;

/// <summary>An employee who leaves.</summary>
/// <param name="LastDay">The last day at work, inclusive.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DepartureRequest(string? StaffNumber, string? LastDay);

/// <summary>Record that an employee leaves. By the terms, the employer's money that is not spent can be used less long.</summary>
public sealed record RecordDeparture(Once Once, EmployerId Employer, DepartureRequest Request);

public static class RecordDepartureHandler
{
    public static async Task<Outcome> Handle(
        RecordDeparture command,
        IDocumentSession session,
        TermsShelf shelf,
        AccountDesk desk,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var employee = await input.EmployeeAsync(
            command.Employer,
            command.Request.StaffNumber,
            session,
            cancellation
        );
        var lastDay = input.Day("lastDay", command.Request.LastDay);
        if (lastDay < employee?.From)
        {
            input.Refuse("lastDay", StaffWords.BeforeFirstDay(lastDay.Value, employee.From.Value));
        }
        if (!input.IsSound)
        {
            return await Receipts.EarlierAsync(session, command.Once, cancellation)
                ?? input.ToOutcome();
        }
        var ended = await desk.SubmitAsync(
            new DeskRequest(
                command.Once.Part("account"),
                new AccountId(employee!.AccountId),
                new AccountCommand.EndEmployment(
                    FunderId.Of(command.Employer),
                    lastDay!.Value,
                    await shelf.AllAsync(session, cancellation),
                    clock.TodayInTheNetherlands()
                )
            ),
            cancellation
        );
        if (ended is not Outcome.Done)
        {
            return ended;
        }
        if (await Receipts.EarlierAsync(session, command.Once, cancellation) is { } earlier)
        {
            return earlier;
        }
        session.Update(employee with { Until = lastDay });
        return await Receipts.SaveAsync(session, command.Once, ended, cancellation);
    }
}

public static class RecordDepartureEndpoint
{
    /// <summary>Record that an employee leaves.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        string employerId,
        DepartureRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new RecordDeparture(
                writing.Once("record-departure", request),
                new EmployerId(employerId),
                request
            ),
            TypedResults.NoContent
        );
}
