namespace Wallet.Api.Words;

/// <summary>What an employer reads about its deposit and its staff list.</summary>
public static class EmployerWords
{
    public static readonly Text Title = new("Mijn bedrijf", "My company");
    public static readonly Text Deposit = new("Uw depot", "Your deposit");
    public static readonly Text DepositExplained = new(
        "Het depot is het geld dat u aan ons betaalde. Hieruit geeft u budget aan uw werknemers.",
        "The deposit is the money that you paid to us. From it you give your employees a budget."
    );
    public static readonly Text Received = new("U betaalde", "You paid");
    public static readonly Text Committed = new("U gaf aan werknemers", "You gave to employees");
    public static readonly Text PaidBack = new(
        "Terug naar u, of onderweg",
        "Back to you, or on its way"
    );
    public static readonly Text Available = new("U kunt nog geven", "You can still give");

    public static readonly Text Staff = new("Uw werknemers", "Your employees");
    public static readonly Text NoStaff = new(
        "Er staat nog niemand op uw personeelslijst.",
        "There is nobody on your staff list yet."
    );
    public static readonly Text StaffNumber = new("Personeelsnummer", "Staff number");
    public static readonly Text Name = new("Naam", "Name");
    public static readonly Text Employee = new("Werknemer", "Employee");
    public static readonly Text From = new("Werkt hier vanaf", "Works here from");
    public static readonly Text Until = new("Tot en met", "Until (inclusive)");
    public static readonly Text WholeList = new("Hele personeelslijst", "Whole staff list");
    public static readonly Text FirstDay = new("Eerste werkdag", "First day at work");
    public static readonly Text FirstDayHint = new(
        "Vult u niets in? Dan is het vandaag.",
        "If you fill in nothing, it is today."
    );
    public static readonly Text BackToStaff = new(
        "Terug naar de personeelslijst",
        "Back to the staff list"
    );

    public static readonly Text Leaving = new("Uit dienst", "Leaves");
    public static readonly Text LeavingTitle = new(
        "Een werknemer gaat uit dienst",
        "An employee leaves"
    );
    public static readonly Text LeavingExplained = new(
        "De werknemer houdt het budget nog een tijd. Hoelang staat in de regels. Wat al gereserveerd is, blijft gereserveerd.",
        "The employee keeps the budget for some time. The rules say how long. What is reserved stays reserved."
    );
    public static readonly Text LastDay = new("Laatste werkdag", "Last day at work");
    public static readonly Text LastDayHint = new(
        "Alleen als u die al weet, zoals bij een tijdelijk contract.",
        "Only if you know it already, as with a temporary contract."
    );
    public static readonly Text RecordLeaving = new(
        "Uit dienst melden",
        "Record that the employee leaves"
    );
    public static readonly Text WithdrawTitle = new("Budget terughalen", "Withdraw budget");
    public static readonly Text WithdrawExplained = new(
        "Kan een werknemer uw budget niet meer gebruiken? Dan haalt u terug wat over is. Het komt in uw depot.",
        "Can an employee no longer use your budget? Then you withdraw what is left. It comes into your deposit."
    );
    public static readonly Text Withdraw = new("Haal terug wat over is", "Withdraw what is left");

    public static readonly Text AddStaff = new("Werknemer toevoegen", "Add an employee");
    public static readonly Text StaffNumberHint = new(
        "Het nummer dat uw eigen administratie gebruikt.",
        "The number that your own records use."
    );
    public static readonly Text NameHint = new(
        "De voornaam en de achternaam.",
        "The first name and the last name."
    );
    public static readonly Text CitizenNumber = new(
        "Burgerservicenummer (BSN)",
        "Citizen service number (BSN)"
    );
    public static readonly Text CitizenNumberHint = new(
        "Negen cijfers. Het staat op de loonstrook.",
        "Nine digits. It is on the payslip."
    );
    public static readonly Text BirthDay = new("Geboortedatum", "Date of birth");
    public static readonly Text Added = new(
        "De werknemer staat op uw personeelslijst",
        "The employee is on your staff list"
    );
    public static readonly Text AddedExplained = new(
        "U kunt deze werknemer nu budget geven.",
        "You can now give this employee a budget."
    );
    public static readonly Text AddAnother = new(
        "Nog een werknemer toevoegen",
        "Add another employee"
    );
    public static readonly Text Back = new("Terug naar mijn bedrijf", "Back to my company");

    public static Text InWords(string name, string staffNumber) =>
        Text.Of($"{name} ({staffNumber})", $"{name} ({staffNumber})");
}
