using Wallet.Api.Requests;
using Wallet.Api.Words;

namespace Wallet.Api.Pages.Shared;

/// <summary>One question of a form, for the partial <c>_Field</c>.</summary>
/// <param name="Name">As the request names it: "amount".</param>
public sealed record Field(
    string Name,
    Text Label,
    string? Value,
    IReadOnlyList<InputError> AllErrors
)
{
    public Text? Hint { get; init; }

    /// <summary>Of the HTML input: "text", "date".</summary>
    public string Type { get; init; } = "text";

    /// <summary>"numeric" and "decimal" bring the right keyboard on a phone.</summary>
    public string? InputMode { get; init; }

    public string? Autocomplete { get; init; }

    public int Rows { get; init; } = 1;

    public IReadOnlyList<InputError> Errors =>
        [
            .. AllErrors.Where(e =>
                e.Field == Name || e.Field.StartsWith($"{Name}[", StringComparison.Ordinal)
            ),
        ];
}
