using Marten;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Employers;

public static class ReadEmployee
{
    /// <summary>Somebody on the employer's staff list; null after a mistake.</summary>
    public static async Task<StaffMember?> EmployeeAsync(
        this Input input,
        EmployerId employer,
        string? text,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var staffNumber = input.Required("staffNumber", text, StaffWords.StaffNumberMissing);
        var employee = await session.LoadAsync<StaffMember>(
            StaffMember.IdOf(employer, staffNumber),
            cancellation
        );
        if (employee is null && staffNumber.Length > 0)
        {
            input.Refuse("staffNumber", StaffWords.NotOnStaffList(staffNumber));
        }
        return employee;
    }

    /// <summary>Until when a top-up of today can be used: the day that was named, or what the terms say. Of somebody who leaves it ends earlier by the terms.</summary>
    public static LocalDate? LastUsableDay(
        this Input input,
        string? text,
        Terms terms,
        StaffMember? employee,
        LocalDate today
    )
    {
        var named = input.OptionalDay("lastUsableDay", text);
        var earliest = terms.The<EmployersTopUp>()!.EarliestLastDay(today);
        if (named < earliest)
        {
            input.Refuse(
                "lastUsableDay",
                named < today
                    ? StaffWords.InThePast(named.Value, earliest)
                    : StaffWords.TooEarly(named.Value, earliest)
            );
        }
        var day = named ?? terms.LastUsableDay(today);
        return
            employee?.Until is { } until
            && terms.The<LotEndsAfterLeaving>()?.LastUsableDay(until) is { } end
            && !(day <= end)
            ? end
            : day;
    }
}
