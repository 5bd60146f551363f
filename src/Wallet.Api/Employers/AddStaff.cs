using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Domain;

namespace Wallet.Api.Employers;

/// <summary>Somebody who works for the employer, as its payroll knows them.</summary>
/// <param name="From">The first day at work; empty is today for somebody new, and what it was for somebody known.</param>
/// <param name="Until">The last day at work, inclusive; mostly empty.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AddStaffRequest(
    string? StaffNumber,
    string? CitizenNumber,
    string? Name,
    string? BirthDay,
    string? From = null,
    string? Until = null
)
{
    // Messages are logged when they fail; a person in a log line would be a leak.
    public override string ToString() => nameof(AddStaffRequest);
}

/// <summary>Put somebody on the staff list. The answer never tells whether the person had an account already.</summary>
public sealed record AddStaff(Once Once, EmployerId Employer, AddStaffRequest Request);

public static class AddStaffHandler
{
    public static async Task<Outcome> Handle(
        AddStaff command,
        IQuerySession session,
        StaffIntake intake,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var today = clock.TodayInTheNetherlands();
        if (NamedEmployee.Read(input, command.Request, today) is not { } employee)
        {
            return input.ToOutcome();
        }
        if (await Receipts.EarlierAsync(session, command.Once, cancellation) is { } earlier)
        {
            return earlier;
        }
        Outcome done = new Outcome.Done();
        var taken = await intake.TakeAsync(
            command.Employer,
            [employee],
            Receipt.Of(command.Once, done),
            cancellation
        );
        return taken[0].Problem is { } problem ? new Outcome.Invalid([problem]) : done;
    }
}

public static class AddStaffEndpoint
{
    /// <summary>Put somebody on the staff list.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        string employerId,
        AddStaffRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new AddStaff(writing.Once("add-staff", request), new EmployerId(employerId), request),
            TypedResults.NoContent
        );
}
