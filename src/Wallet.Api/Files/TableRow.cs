using Wallet.Api.Words;

namespace Wallet.Api.Files;

/// <summary>One row of a file, as it stands there.</summary>
/// <param name="Number">Of the line in the file, from 1 on.</param>
/// <param name="Flaw">Why it could not be taken apart; null when it could.</param>
public sealed record TableRow(int Number, IReadOnlyList<string> Cells, Text? Flaw = null)
{
    public bool IsBlank => Flaw is null && Cells.All(string.IsNullOrWhiteSpace);

    /// <summary>What stands in a column; empty where the row is shorter.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column].Trim() : "";
}
