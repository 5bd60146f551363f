using Wallet.Domain;

namespace Wallet.Api.Words;

/// <summary>What an employer reads about giving budget to an employee.</summary>
public static class TopUpWords
{
    public static readonly Text Title = new("Budget geven", "Give a budget");
    public static readonly Text Employee = new("Werknemer", "Employee");
    public static readonly Text Amount = new("Bedrag", "Amount");
    public static readonly Text LastUsableDay = new(
        "Te gebruiken tot en met",
        "Usable until (inclusive)"
    );
    public static readonly Text LastUsableDayHint = new(
        "U hoeft dit niet in te vullen. Dan geldt de tijd die in de regels staat.",
        "You do not have to fill this in. Then the time in the rules applies."
    );
    public static readonly Text Purpose = new("Waarvoor is het budget?", "What is the budget for?");
    public static readonly Text PurposeHint = new(
        "Kies niets als elke cursus mag. Anders moet de cursus bij één van uw keuzes passen.",
        "Choose nothing if any course is fine. Otherwise the course must fit one of your choices."
    );
    public static readonly Text AnyCourse = new("Elke cursus", "Any course");
    public static readonly Text NoLastDay = new("Geen einddatum", "No end date");
    public static readonly Text Confirm = new("Budget geven", "Give this budget");
    public static readonly Text StaffFirst = new(
        "Zet eerst een werknemer op uw personeelslijst.",
        "First put an employee on your staff list."
    );
    public static readonly Text Again = new("Nog een budget geven", "Give another budget");

    public static readonly Text Heading = new("Gegeven budget", "Budget given");
    public static readonly Text None = new(
        "U gaf nog geen budget.",
        "You have not given any budget yet."
    );
    public static readonly Text Privacy = new(
        "U ziet niet waarvoor een werknemer het budget gebruikt.",
        "You do not see what an employee uses the budget for."
    );
    public static readonly Text Day = new("Datum", "Day");

    public static Text Done(Money amount, string name) =>
        Text.Of($"{name} kreeg {amount}", $"{name} received {amount}");

    public static Text LeftInDeposit(Money left) =>
        Text.Of($"Er staat nog {left} in uw depot.", $"There is {left} left in your deposit.");
}
