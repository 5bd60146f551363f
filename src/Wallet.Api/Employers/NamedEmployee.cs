using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Words;

namespace Wallet.Api.Employers;

/// <summary>Somebody who works for an employer, or did, as its payroll knows them.</summary>
/// <param name="From">The first day at work; null when it was not told.</param>
/// <param name="Until">The last day at work; null when it was not told.</param>
public sealed record NamedEmployee(
    string StaffNumber,
    CitizenNumber Number,
    string Name,
    LocalDate BirthDay,
    LocalDate? From,
    LocalDate? Until
)
{
    /// <summary>Null after a mistake.</summary>
    public static NamedEmployee? Read(Input input, AddStaffRequest asked, LocalDate today)
    {
        var employee = new NamedEmployee(
            input.Required("staffNumber", asked.StaffNumber, StaffWords.StaffNumberMissing),
            input.CitizenNumber("citizenNumber", asked.CitizenNumber),
            input.Required("name", asked.Name, StaffWords.NameMissing),
            input.BirthDay("birthDay", asked.BirthDay, today),
            input.OptionalDay("from", asked.From),
            input.OptionalDay("until", asked.Until)
        );
        if (employee.Until < employee.From)
        {
            input.Refuse(
                "until",
                StaffWords.BeforeFirstDay(employee.Until.Value, employee.From.Value)
            );
        }
        return input.IsSound ? employee : null;
    }

    // A record prints its members; a person in a log line would be a leak.
    public override string ToString() => $"Employee {Number}";
}
