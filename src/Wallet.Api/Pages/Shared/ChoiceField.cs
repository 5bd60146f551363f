using Wallet.Api.Words;

namespace Wallet.Api.Pages.Shared;

/// <summary>One possible answer.</summary>
public sealed record Choice(string Value, Text Label);

/// <summary>A question with a list of answers, for the partials <c>_Select</c> (one answer) and <c>_Checkboxes</c> (any number).</summary>
public sealed record ChoiceField(
    Field Field,
    IReadOnlyList<Choice> Choices,
    IReadOnlyList<string>? Chosen = null
)
{
    public bool IsChosen(Choice choice) =>
        Chosen?.Contains(choice.Value, StringComparer.Ordinal) ?? Field.Value == choice.Value;
}
