using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Employers;

/// <summary>Whose money that can no longer be used goes back to the deposit.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record WithdrawalRequest(string? StaffNumber);

/// <summary>Take back into the deposit what an employee can no longer use, in one commit with the account.</summary>
public sealed record WithdrawCredit(Once Once, EmployerId Employer, WithdrawalRequest Request);

public static class WithdrawCreditHandler
{
    public static async Task<Outcome> Handle(
        WithdrawCredit command,
        IQuerySession session,
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
        if (employee is null)
        {
            return input.ToOutcome();
        }
        var funder = FunderId.Of(command.Employer);
        return await desk.SubmitAsync(
            new DeskRequest(
                command.Once,
                new AccountId(employee.AccountId),
                new AccountCommand.WithdrawCredit(
                    funder,
                    await shelf.AllAsync(session, cancellation),
                    clock.TodayInTheNetherlands()
                )
            )
            {
                Deposit = funder,
            },
            cancellation
        );
    }
}

public static class WithdrawCreditEndpoint
{
    /// <summary>Take back what an employee can no longer use.</summary>
    public static Task<Results<NoContent, ProblemHttpResult>> Post(
        string employerId,
        WithdrawalRequest request,
        [AsParameters] WritingRequest writing
    ) =>
        writing.SendAsync(
            new WithdrawCredit(
                writing.Once("withdraw-credit", request),
                new EmployerId(employerId),
                request
            ),
            TypedResults.NoContent
        );
}
