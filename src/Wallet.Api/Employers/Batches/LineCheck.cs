using Wallet.Api.Files;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Employers.Batches;

/// <summary>Looks at lines by the staff list and the terms of one day: when a file is sent, and again when it is booked, as both may have changed.</summary>
internal sealed class LineCheck(IEnumerable<StaffMember> staff, Terms terms, LocalDate today)
{
    private readonly Dictionary<string, StaffMember> byNumber = staff.ToDictionary(
        s => s.StaffNumber,
        StringComparer.Ordinal
    );

    private readonly Dictionary<Guid, int> seen = [];

    /// <summary>A line of a file, in the order of the file: a second line for the same person is refused.</summary>
    public BatchLine Check(FileLine line)
    {
        var input = new Input();
        var employee = Employee(line.StaffNumber, input);
        if (employee is not null && !seen.TryAdd(employee.AccountId, line.Number))
        {
            input.Refuse("staffNumber", StaffWords.Twice(seen[employee.AccountId]));
        }
        if (CsvAmount.IsAmbiguous(line.Amount))
        {
            input.Refuse("amount", FileWords.AmbiguousAmount(line.Amount));
        }
        else
        {
            input.Amount("amount", line.Amount);
        }
        input.LastUsableDay(line.LastUsableDay, terms, employee, today);
        var isSound = input.IsSound && line.Flaw is null;
        return new BatchLine(
            line.Number,
            line.StaffNumber,
            employee?.AccountId,
            isSound ? input.Amount("amount", line.Amount) : Money.Zero,
            isSound ? input.OptionalDay("lastUsableDay", line.LastUsableDay) : null,
            line.Reference,
            isSound ? BatchFate.Sound : BatchFate.Refused,
            line.Flaw is { } flaw ? [new InputError("line", flaw)] : input.ToOutcome().Errors
        );
    }

    /// <summary>What a line that was sound credits today; or why it no longer does.</summary>
    public (AccountCommand.GrantCredit? Grant, IReadOnlyList<InputError> Problems) Credit(
        TopUpBatch batch,
        BatchLine line
    )
    {
        var input = new Input();
        var employee = Employee(line.StaffNumber, input);
        var named = line.LastUsableDay is { } day
            ? NodaTime.Text.LocalDatePattern.Iso.Format(day)
            : null;
        var lastUsableDay = input.LastUsableDay(named, terms, employee, today);
        return input.IsSound
            ? (
                new AccountCommand.GrantCredit(
                    batch.LotOf(line.Line),
                    terms.Scheme,
                    batch.Funder,
                    line.Amount,
                    today,
                    null,
                    lastUsableDay,
                    [],
                    $"top-up-batch/{batch.Id}"
                ),
                []
            )
            : (null, input.ToOutcome().Errors);
    }

    private StaffMember? Employee(string text, Input input)
    {
        var staffNumber = input.Required("staffNumber", text, StaffWords.StaffNumberMissing);
        var employee = byNumber.GetValueOrDefault(staffNumber);
        if (employee is null && staffNumber.Length > 0)
        {
            input.Refuse("staffNumber", StaffWords.NotOnStaffList(staffNumber));
        }
        else if (employee?.HasLeftOn(today) is true)
        {
            input.Refuse("staffNumber", StaffWords.HasLeft(employee.Until!.Value));
        }
        return employee;
    }
}
