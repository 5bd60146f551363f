using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Employers;

/// <summary>Money for one employee.</summary>
/// <param name="LastUsableDay">Inclusive; empty is as long as the terms say.</param>
/// <param name="EarmarkedFor">Words of which a course must carry at least one; empty is any course.</param>
public sealed record TopUpRequest(
    string? StaffNumber,
    string? Amount,
    string? LastUsableDay,
    IReadOnlyList<string?>? EarmarkedFor
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
        var request = command.Request;
        var today = clock.TodayInTheNetherlands();
        var book = await shelf.AllAsync(session, cancellation);
        if (
            book.InForce(today).FirstOrDefault(t => t.The<EmployersTopUp>() is not null)
            is not { } terms
        )
        {
            return new Outcome.Refused(new SchemeRejection.NoSchemeForEmployers(today));
        }
        var input = new Input();
        var employee = await EmployeeOf(command, input, session, cancellation);
        var amount = input.Amount("amount", request.Amount);
        var lastUsableDay = LastUsableDay(request.LastUsableDay, input, terms, today);
        var earmark = Earmark(request.EarmarkedFor, input);
        if (!input.IsSound)
        {
            // What was sound when it was asked first keeps its answer: the staff list and the day may have changed since.
            return await Receipts.EarlierAsync(session, command.Once, cancellation)
                ?? input.ToOutcome();
        }
        var funder = FunderId.Of(command.Employer);
        var grant = new AccountCommand.GrantCredit(
            command.Lot,
            terms.Scheme,
            funder,
            amount,
            today,
            null,
            lastUsableDay,
            earmark,
            null
        );
        return await desk.SubmitAsync(
            new DeskRequest(command.Once, new AccountId(employee!.AccountId), grant)
            {
                PaidFrom = funder,
            },
            cancellation
        );
    }

    private static async Task<StaffMember?> EmployeeOf(
        TopUp command,
        Input input,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var staffNumber = input.Required(
            "staffNumber",
            command.Request.StaffNumber,
            StaffWords.StaffNumberMissing
        );
        var employee = await session.LoadAsync<StaffMember>(
            StaffMember.IdOf(command.Employer, staffNumber),
            cancellation
        );
        if (employee is null && staffNumber.Length > 0)
        {
            input.Refuse("staffNumber", StaffWords.NotOnStaffList(staffNumber));
        }
        return employee;
    }

    private static LocalDate? LastUsableDay(string? text, Input input, Terms terms, LocalDate today)
    {
        var day = input.OptionalDay("lastUsableDay", text);
        if (
            day is { } named
            && terms.The<EmployersTopUp>()!.EarliestLastDay(today) is var earliest
            && named < earliest
        )
        {
            input.Refuse("lastUsableDay", StaffWords.TooEarly(named, earliest));
        }
        return day ?? terms.LastUsableDay(today);
    }

    private static ValueList<string> Earmark(IReadOnlyList<string?>? words, Input input)
    {
        var earmark = (words ?? [])
            .Select(w => w?.Trim() ?? "")
            .Where(w => w.Length > 0)
            .Distinct()
            .ToValueList();
        if (earmark.Count > Domain.Limits.EarmarkWords)
        {
            input.Refuse(
                "earmarkedFor",
                StaffWords.TooManyWords(earmark.Count, Domain.Limits.EarmarkWords)
            );
        }
        foreach (var unknown in earmark.Where(w => !CourseWords.IsTag(w)))
        {
            input.Refuse("earmarkedFor", StaffWords.UnknownTag(unknown));
        }
        return earmark;
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
