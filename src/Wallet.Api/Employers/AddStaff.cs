using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;

namespace Wallet.Api.Employers;

/// <summary>Somebody who works for the employer, as its payroll knows them.</summary>
/// <param name="From">The first day at work; empty is today.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AddStaffRequest(
    string? StaffNumber,
    string? CitizenNumber,
    string? Name,
    string? BirthDay,
    string? From = null
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
        IDocumentSession session,
        PersonVault people,
        SealedNames names,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var today = clock.TodayInTheNetherlands();
        var input = new Input();
        var staffNumber = input.Required(
            "staffNumber",
            command.Request.StaffNumber,
            StaffWords.StaffNumberMissing
        );
        var name = input.Required("name", command.Request.Name, StaffWords.NameMissing);
        var birthDay = input.BirthDay("birthDay", command.Request.BirthDay, today);
        var number = input.CitizenNumber("citizenNumber", command.Request.CitizenNumber);
        var from = input.OptionalDay("from", command.Request.From) ?? today;
        if (!input.IsSound)
        {
            return input.ToOutcome();
        }
        if (await Receipts.EarlierAsync(session, command.Once, cancellation) is { } earlier)
        {
            return earlier;
        }
        var known = await session.LoadAsync<StaffMember>(
            StaffMember.IdOf(command.Employer, staffNumber),
            cancellation
        );
        // Looked at before anybody is registered: a refusal leaves nothing behind.
        if (
            known is not null
            && known.AccountId != (await people.Find(number, cancellation))?.Value
        )
        {
            input.Refuse("staffNumber", StaffWords.StaffNumberTaken(staffNumber));
            return input.ToOutcome();
        }
        var fact = new Fact("employee", $"employer:{command.Employer}", today);
        var account = await people.Register(
            new Person(name, null, number, birthDay, [fact]),
            cancellation
        );
        if (known is null)
        {
            session.Insert(
                StaffMember.Of(
                    command.Employer,
                    staffNumber,
                    account,
                    await names.Seal(account, name, cancellation)
                ) with
                {
                    From = from,
                }
            );
        }
        else if (known.Until < from)
        {
            session.Update(known with { From = from, Until = null }); // somebody who comes back
        }
        return await Receipts.SaveAsync(session, command.Once, new Outcome.Done(), cancellation);
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
