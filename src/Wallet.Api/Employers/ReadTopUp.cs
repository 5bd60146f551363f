using Marten;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Employers;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Employers;

/// <summary>What a top-up comes to, before anything is booked.</summary>
public abstract record TopUpReading
{
    private TopUpReading() { }

    /// <param name="Grant">What would be credited.</param>
    public sealed record Sound(StaffMember Employee, AccountCommand.GrantCredit Grant)
        : TopUpReading;

    public sealed record Not(Outcome Because) : TopUpReading;
}

/// <summary>Reads the fields of a top-up by the terms of today.</summary>
public static class ReadTopUp
{
    public static async Task<TopUpReading> FromAsync(
        TopUp command,
        IQuerySession session,
        TermsShelf shelf,
        LocalDate today,
        CancellationToken cancellation
    )
    {
        var request = command.Request;
        var input = new Input();
        var book = await shelf.AllAsync(session, cancellation);
        if (book.ForEmployers(today) is not { } terms)
        {
            input.Refuse("scheme", StaffWords.NoSchemeForEmployers(today));
            return new TopUpReading.Not(input.ToOutcome());
        }
        var employee = await input.EmployeeAsync(
            command.Employer,
            request.StaffNumber,
            session,
            cancellation
        );
        if (employee?.HasLeftOn(today) is true)
        {
            input.Refuse("staffNumber", StaffWords.HasLeft(employee.Until!.Value));
        }
        var amount = input.Amount("amount", request.Amount);
        var lastUsableDay = input.LastUsableDay(request.LastUsableDay, terms, employee, today);
        var earmark = Earmark(request.EarmarkedFor, input, terms);
        if (!input.IsSound)
        {
            return new TopUpReading.Not(input.ToOutcome());
        }
        var grant = new AccountCommand.GrantCredit(
            command.Lot,
            terms.Scheme,
            FunderId.Of(command.Employer),
            amount,
            today,
            null,
            lastUsableDay,
            earmark,
            null
        );
        return new TopUpReading.Sound(employee!, grant);
    }

    /// <summary>Whether the deposit of this moment would pay it; the desk decides again when it books.</summary>
    public static async Task<TopUpReading> AgainstDepositAsync(
        this TopUpReading reading,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        if (reading is not TopUpReading.Sound { Grant: var grant, Employee: var employee })
        {
            return reading;
        }
        var deposit = await session.DepositOfAsync(grant.Funder, cancellation);
        var decision = DepositDecider.Decide(
            deposit,
            new DepositCommand.CommitDeposit(
                new AccountId(employee.AccountId),
                grant.Lot,
                grant.Amount,
                grant.On
            )
        );
        return decision is Decision<DepositEvent>.Rejected rejected
            ? new TopUpReading.Not(new Outcome.Refused(rejected.Because))
            : reading;
    }

    private static ValueList<string> Earmark(IReadOnlyList<string>? words, Input input, Terms terms)
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
        foreach (var useless in earmark.Where(terms.NeverPaysFor))
        {
            input.Refuse("earmarkedFor", StaffWords.NeverPaid(CourseWords.Tag(useless)));
        }
        return earmark;
    }
}
