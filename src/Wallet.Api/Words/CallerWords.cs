using Wallet.Domain;

namespace Wallet.Api.Words;

/// <summary>What an administrator reads who helps somebody on the telephone.</summary>
public static class CallerWords
{
    public static readonly Text Title = new("Iemand belt", "Somebody calls");
    public static readonly Text Intro = new(
        "Wie belt, staat in dezelfde rij als iedereen.",
        "Who calls stands in the same queue as everybody."
    );
    public static readonly Text Offering = new("Nummer van de startdatum", "Number of the start");
    public static readonly Text OfferingHint = new(
        "Zoek de cursus op. Kies daar bij de startdatum “Iemand belt”. Dan vullen wij dit in.",
        "Look up the course. Choose “Somebody calls” at the start date. Then we fill this in."
    );
    public static readonly Text What = new("Wat wil de beller?", "What does the caller want?");
    public static readonly Text ChooseWhat = new("Kies wat de beller wil.", "Choose what it is.");
    public static readonly Text ReserveNow = new("Nu reserveren", "Reserve now");
    public static readonly Text ReadAloud = new(
        "Lees de beller voor wie er betaalt. Vraag of dit goed is.",
        "Read to the caller who pays. Ask whether that is right."
    );
    public static readonly Text ConfirmReserve = new("Ja, reserveer", "Yes, reserve");
    public static readonly Text ConfirmRegister = new("Ja, registreer", "Yes, register");
    public static readonly Text Reserved = new("Het geld is gereserveerd", "The money is reserved");
    public static readonly Text Registered = new(
        "De beller is geregistreerd",
        "The caller is registered"
    );
    public static readonly Text TellPlace = new(
        "Zeg dit tegen de beller.",
        "Tell the caller this."
    );
    public static readonly Text Another = new("Nog iemand belt", "Somebody else calls");
    public static readonly Text Search = new("Zoek een cursus", "Search for a course");

    public static Text TellTicket(TicketId ticket) =>
        Text.Of($"Noem het lot aan de beller: {ticket}.", $"Tell the caller the ticket: {ticket}.");

    public static Text DrawAfter(Instant until) =>
        Text.Of($"De loting is na {until}.", $"The draw is after {until}.");
}
