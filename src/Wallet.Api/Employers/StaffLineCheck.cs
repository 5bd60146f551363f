using Wallet.Api.Files;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Words;

namespace Wallet.Api.Employers;

/// <summary>Looks at the lines of a staff list: a second line for a staff number or a person is refused.</summary>
internal sealed class StaffLineCheck(LocalDate today)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<CitizenNumber, int> people = [];

    /// <param name="lines">In the order of the file.</param>
    public IReadOnlyList<StaffLineChecked> All(IEnumerable<StaffLine> lines) =>
        [.. lines.Select(Check)];

    private StaffLineChecked Check(StaffLine line)
    {
        if (line.Flaw is { } flaw)
        {
            return new StaffLineChecked(line, null, [new InputError("line", flaw)]);
        }
        var input = new Input();
        var employee = NamedEmployee.Read(input, line.Fields, today);
        if (employee is not null)
        {
            RefuseTwice(employee, line.Number, input);
        }
        return new StaffLineChecked(
            line,
            input.IsSound ? employee : null,
            input.ToOutcome().Errors
        );
    }

    private void RefuseTwice(NamedEmployee employee, int line, Input input)
    {
        if (!numbers.TryAdd(employee.StaffNumber, line))
        {
            input.Refuse("staffNumber", StaffWords.Twice(numbers[employee.StaffNumber]));
        }
        else if (!people.TryAdd(employee.Number, line))
        {
            input.Refuse("citizenNumber", StaffWords.Twice(people[employee.Number]));
        }
    }
}

/// <summary>A line that was looked at.</summary>
/// <param name="Employee">Null when it is wrong.</param>
internal sealed record StaffLineChecked(
    StaffLine Line,
    NamedEmployee? Employee,
    IReadOnlyList<InputError> Errors
)
{
    /// <summary>Why it was left out; null when it was not.</summary>
    /// <param name="changes">By staff number, of lines that were sound.</param>
    public StaffLineRefused? Refused(IReadOnlyDictionary<string, StaffChange> changes)
    {
        var errors =
            Employee is null ? Errors
            : changes[Employee.StaffNumber].Problem is { } problem ? [problem]
            : [];
        return errors.Count == 0
            ? null
            : new StaffLineRefused(
                Line.Number,
                Line.Fields.StaffNumber ?? "",
                [.. errors.Select(e => new LineProblem(e.Field, $"{e.Message}"))]
            );
    }
}
