using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Domain;

namespace Wallet.Api.Employers;

/// <summary>Money for one employee.</summary>
/// <param name="LastUsableDay">Inclusive; empty is as long as the terms say.</param>
/// <param name="EarmarkedFor">Words of which a course must carry at least one; empty is any course.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TopUpRequest(
    string? StaffNumber,
    string? Amount,
    string? LastUsableDay,
    IReadOnlyList<string>? EarmarkedFor
);

/// <summary>Credit an employee's account from the employer's deposit, in one commit.</summary>
public sealed record TopUp(Once Once, EmployerId Employer, TopUpRequest Request)
{
    public LotId Lot => new(Once.NewId("lot"));
}

public static class TopUpHandler
{
    public static async Task<Outcome> Handle(
        TopUp command,
        IQuerySession session,
        TermsShelf shelf,
        AccountDesk desk,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var reading = await ReadTopUp.FromAsync(
            command,
            session,
            shelf,
            clock.TodayInTheNetherlands(),
            cancellation
        );
        return reading is TopUpReading.Sound { Employee: var employee, Grant: var grant }
            ? await desk.SubmitAsync(
                new DeskRequest(command.Once, new AccountId(employee.AccountId), grant)
                {
                    Deposit = grant.Funder,
                },
                cancellation
            )
            // What was sound when it was asked first keeps its answer: the staff list and the day may have changed since.
            : await Receipts.EarlierAsync(session, command.Once, cancellation)
                ?? ((TopUpReading.Not)reading).Because;
    }
}

/// <summary>The answer: the same for a retry.</summary>
public sealed record TopUpMade(Guid TopUpId);

public static class TopUpEndpoint
{
    /// <summary>Credit an employee's account from the deposit.</summary>
    public static Task<Results<Ok<TopUpMade>, ProblemHttpResult>> Post(
        string employerId,
        TopUpRequest request,
        [AsParameters] WritingRequest writing
    )
    {
        var command = new TopUp(
            writing.Once("top-up", request),
            new EmployerId(employerId),
            request
        );
        return writing.SendAsync(command, () => TypedResults.Ok(new TopUpMade(command.Lot.Value)));
    }
}
