namespace Wallet.Api.Words;

/// <summary>What is wrong with a field of a claim: what was found and what is allowed.</summary>
public static class ClaimFieldWords
{
    private const int Longest = 60;

    public static readonly Text NoInvoice = new(
        "Vul het nummer van uw factuur in.",
        "Enter the number of your invoice."
    );
    public static readonly Text NoObjection = new(
        "Schrijf op waarom u het niet eens bent.",
        "Write why you do not agree."
    );
    public static readonly Text NoReason = new(
        "Schrijf op waarom. De opleider leest dit.",
        "Write why. The training provider reads this."
    );
    public static readonly Text LearnerErased = new(
        "De gegevens van deze cursist zijn gewist. Stuur uw bezwaar per brief.",
        "The data of this learner were erased. Send your objection by letter."
    );

    public static Text NoEnrolment(string? found) =>
        string.IsNullOrWhiteSpace(found)
            ? new("Kies een inschrijving.", "Choose an enrolment.")
            : Text.Of(
                $"U hebt geen inschrijving met nummer “{Short(found)}”. Kies een inschrijving uit uw lijst.",
                $"You have no enrolment with number “{Short(found)}”. Choose an enrolment from your list."
            );

    public static Text NoStage(string? found) =>
        string.IsNullOrWhiteSpace(found)
            ? new("Kies waarvoor u geld vraagt.", "Choose what you claim for.")
            : Text.Of(
                $"“{Short(found)}” kan niet. Kies voorschot, tussentijds of einde.",
                $"“{Short(found)}” is not possible. Choose advance, milestone or final."
            );

    public static Text NoClaim(Guid claim) =>
        Text.Of(
            $"Er is geen declaratie met nummer “{claim}”.",
            $"There is no claim with number “{claim}”."
        );

    private static string Short(string found) =>
        found.Length > Longest ? $"{found[..Longest]}…" : found;
}
