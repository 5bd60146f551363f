namespace Wallet.Api.Words;

/// <summary>What an employer reads when something about staff, top-ups or deposits cannot be used.</summary>
public static class StaffWords
{
    public static readonly Text StaffNumberMissing = new(
        "Vul het personeelsnummer in.",
        "Enter the staff number."
    );
    public static readonly Text NameMissing = new("Vul de naam in.", "Enter the name.");
    public static readonly Text ReferenceMissing = new(
        "Vul het kenmerk van de betaling in.",
        "Enter the reference of the payment."
    );

    public static Text StaffNumberTaken(string number) =>
        Text.Of(
            $"Personeelsnummer “{number}” hoort al bij iemand anders.",
            $"Staff number “{number}” already belongs to somebody else."
        );

    public static Text NotOnStaffList(string number) =>
        Text.Of(
            $"Personeelsnummer “{number}” staat niet op uw personeelslijst.",
            $"Staff number “{number}” is not on your staff list."
        );

    public static Text Twice(int line) =>
        Text.Of(
            $"Deze werknemer staat al op regel {line}.",
            $"This employee is already on line {line}."
        );

    public static Text HasLeft(LocalDate lastDay) =>
        Text.Of(
            $"Deze werknemer werkt niet meer bij u. De laatste werkdag was {lastDay}.",
            $"This employee no longer works for you. The last day at work was {lastDay}."
        );

    public static Text ComesBackWhen(LocalDate lastDay) =>
        Text.Of(
            $"Deze werknemer ging op {lastDay} uit dienst. Vul de nieuwe eerste werkdag in.",
            $"This employee left on {lastDay}. Enter the new first day at work."
        );

    public static Text BeforeFirstDay(LocalDate named, LocalDate first) =>
        Text.Of(
            $"{named} ligt vóór de eerste werkdag, {first}. Kies {first} of later.",
            $"{named} is before the first day at work, {first}. Choose {first} or later."
        );

    public static Text InThePast(LocalDate named, LocalDate earliest) =>
        Text.Of(
            $"{named} ligt in het verleden. Kies {earliest} of later.",
            $"{named} is in the past. Choose {earliest} or later."
        );

    public static Text TooEarly(LocalDate named, LocalDate earliest) =>
        Text.Of(
            $"{named} is te vroeg. Kies {earliest} of later.",
            $"{named} is too early. Choose {earliest} or later."
        );

    public static Text TooManyWords(int found, int allowed) =>
        Text.Of(
            $"U hebt {found} doelen gekozen. Kies er hoogstens {allowed}.",
            $"You chose {found} purposes. Choose at most {allowed}."
        );

    public static Text UnknownTag(string word) =>
        Text.Of($"“{word}” is geen bekend doel.", $"“{word}” is not a known purpose.");

    public static Text NeverPaid(Text tag) =>
        Text.Of(
            $"De regeling betaalt nooit voor zo'n cursus: {tag}. Kies een ander doel.",
            $"The scheme never pays for such a course: {tag}. Choose another purpose."
        );

    public static Text NoSchemeForEmployers(LocalDate day) =>
        Text.Of(
            $"Op {day} is er geen regeling voor geld van werkgevers.",
            $"On {day} there is no scheme for employers' money."
        );
}
