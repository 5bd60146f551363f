using System.Diagnostics;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Files;
using Wallet.Api.Requests;
using Wallet.Domain;

namespace Wallet.Api.Employers;

/// <summary>Put everybody in a file on the staff list, in one commit; lines that are wrong are told and left out. Nothing of it is kept but the list, so sending it again is how to go on.</summary>
public sealed record TakeStaffFile(Once Once, EmployerId Employer, SentFile File);

/// <summary>What came of it: the file is wrong as a whole, or each line was looked at.</summary>
public abstract record StaffFileTaken
{
    private StaffFileTaken() { }

    public sealed record Not(Outcome Because) : StaffFileTaken;

    public sealed record With(StaffFileResource Resource) : StaffFileTaken;
}

/// <summary>What a file did to the staff list.</summary>
/// <param name="Known">Lines that say what the list says already.</param>
/// <param name="Refused">Lines that were left out, in order.</param>
/// <param name="ColumnsNotUsed">Of which nothing is read.</param>
public sealed record StaffFileResource(
    int Lines,
    int Added,
    int Changed,
    int Known,
    IReadOnlyList<StaffLineRefused> Refused,
    IReadOnlyList<string> ColumnsNotUsed
);

/// <param name="Problems">Per field what was found and what is allowed.</param>
public sealed record StaffLineRefused(
    int Line,
    string StaffNumber,
    IReadOnlyList<LineProblem> Problems
);

public static class TakeStaffFileHandler
{
    /// <summary>What the file is called on a page and in what is wrong with it.</summary>
    public const string Field = "document";

    public static async Task<StaffFileTaken> Handle(
        TakeStaffFile command,
        IQuerySession session,
        StaffIntake intake,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var read = StaffFile.Read(command.File.Bytes);
        if (read is not TableReading.Sound table)
        {
            var because = ((TableReading.Flawed)read).Because;
            return new StaffFileTaken.Not(new Outcome.Invalid([new InputError(Field, because)]));
        }
        var earlier = await Receipts.EarlierAsync(session, command.Once, cancellation);
        if (earlier is Outcome.KeyReused)
        {
            return new StaffFileTaken.Not(earlier);
        }
        var checks = new StaffLineCheck(clock.TodayInTheNetherlands()).All(
            StaffFile.LinesOf(table)
        );
        NamedEmployee[] named = [.. checks.Select(c => c.Employee).OfType<NamedEmployee>()];
        var changes = await intake.TakeAsync(
            command.Employer,
            named,
            earlier is null ? Receipt.Of(command.Once, new Outcome.Done()) : null,
            cancellation
        );
        var changeOf = named.Zip(changes).ToDictionary(c => c.First.StaffNumber, c => c.Second);
        return new StaffFileTaken.With(
            new StaffFileResource(
                checks.Count,
                changes.Count(c => c.Fate == StaffFate.Added),
                changes.Count(c => c.Fate == StaffFate.Changed),
                changes.Count(c => c.Fate == StaffFate.Known),
                [.. checks.Select(c => c.Refused(changeOf)).OfType<StaffLineRefused>()],
                table.Columns.NotUsed
            )
        );
    }
}

public static class TakeStaffFileEndpoint
{
    /// <summary>Put everybody in a file, CSV or XLSX, on the staff list. Lines that are wrong are told and left out. The same file again changes nothing.</summary>
    public static async Task<Results<Ok<StaffFileResource>, ProblemHttpResult>> Post(
        string employerId,
        [AsParameters] WritingRequest writing
    )
    {
        var cancellation = writing.Context.RequestAborted;
        var file = await SentFile.OfAsync(writing.Context.Request.Body, cancellation);
        var command = new TakeStaffFile(
            writing.Once("take-staff-file", file.Sha256),
            new EmployerId(employerId),
            file
        );
        return await writing.Bus.InvokeAsync<StaffFileTaken>(command, cancellation) switch
        {
            StaffFileTaken.With { Resource: var resource } => TypedResults.Ok(resource),
            StaffFileTaken.Not { Because: var because } => because.ToProblem(writing.Context)!,
            var other => throw new UnreachableException($"A staff list cannot come to {other}."),
        };
    }
}
