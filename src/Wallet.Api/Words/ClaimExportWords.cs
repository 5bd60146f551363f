namespace Wallet.Api.Words;

/// <summary>The columns of a list of claims in a spreadsheet.</summary>
public static class ClaimExportWords
{
    public static readonly IReadOnlyList<Text> Columns =
    [
        new("Inschrijving", "Enrolment"),
        new("Cursist", "Learner"),
        new("Cursus", "Course"),
        new("Onderdeel", "Stage"),
        new("Bedrag", "Amount"),
        new("Factuur", "Invoice"),
        new("Ingediend op", "Submitted on"),
        new("Stand", "Standing"),
        new("Aangehouden tot en met", "Held until (inclusive)"),
        new("Gevonden bij controle", "Found by checks"),
    ];
}
