using Wallet.Api.Desk;
using Wallet.Api.Draws;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Api.Words;

/// <summary>Registering before a pot opens, and the draw.</summary>
public static class DrawWords
{
    public static readonly Text Title = new("Loting", "Draw");

    public static readonly Text Method = new(
        "Iedere registratie heeft een lot: een nummer dat niets over de persoon zegt. Voor de registratie kiest de computer een geheim woord en toont daarvan de SHA-256. Na de registratie wordt het geheime woord bekend. Van het geheime woord met het lot er direct achter wordt de SHA-256 berekend. De loten staan op volgorde van die uitkomst, de laagste eerst. In die volgorde wordt beslist, vóór alle andere aanvragen.",
        "Each registration has a ticket: a number that says nothing of the person. Before registration the computer chooses a secret seed and shows its SHA-256. After registration the seed is told. Of the seed with the ticket right behind it the SHA-256 is computed. The tickets stand in the order of that result, the lowest first. In that order it is decided, before all other applications."
    );

    /// <summary>What somebody may count on who registers.</summary>
    public static readonly Text Chance = new(
        "Na de registratie wordt er geloot. Wie vooraan staat, krijgt het eerst geld. U hoeft dus niet de eerste te zijn.",
        "After registration there is a draw. Who is in front gets money first. So you need not be the first."
    );

    public static Text CanRegister(Text scheme, Draw draw) =>
        Text.Of(
            $"U kunt zich tot {draw.Registering.Until} registreren voor “{scheme}”.",
            $"You can register for “{scheme}” until {draw.Registering.Until}."
        );

    public static Text CanRegisterFrom(Text scheme, Draw draw) =>
        Text.Of(
            $"U kunt zich vanaf {draw.Registering.From} registreren voor “{scheme}”.",
            $"You can register for “{scheme}” from {draw.Registering.From}."
        );

    /// <summary>Whether one can register at this instant, or from when.</summary>
    public static Text About(Text scheme, Pot pot, Instant at) =>
        pot.Draw!.IsOpenAt(at) ? CanRegister(scheme, pot.Draw) : CanRegisterFrom(scheme, pot.Draw);

    public static Text RegisterFor(Text scheme, Pot pot) =>
        Text.Of(
            $"Registreren voor {scheme}, vanaf {pot.Window.From}",
            $"Register for {scheme}, from {pot.Window.From}"
        );

    public static readonly Text SeeDraw = new("Bekijk de loting", "See the draw");

    public static readonly Text CheckTitle = new(
        "Controleer uw registratie",
        "Check your registration"
    );
    public static readonly Text PlanIntro = new(
        "Zo wordt de cursus betaald als u geld krijgt uit de pot.",
        "This is how the course is paid if you get money from the pot."
    );
    public static readonly Text Consequence = new(
        "Staat u vooraan? Dan reserveren wij dit geld voor u. U hoeft daarvoor niets meer te doen.",
        "Are you in front? Then we reserve this money for you. You need not do anything more."
    );
    public static readonly Text Confirm = new("Ja, registreer mij", "Yes, register me");
    public static readonly Text ReplacesOther = new(
        "U bent al geregistreerd voor deze pot. Deze registratie komt in de plaats daarvan.",
        "You are already registered for this pot. This registration replaces that one."
    );
    public static readonly Text Registered = new("U bent geregistreerd", "You are registered");
    public static readonly Text Withdrawn = new(
        "Uw registratie is ingetrokken",
        "Your registration is withdrawn"
    );
    public static readonly Text Registrations = new(
        "Registraties voor een loting",
        "Registrations for a draw"
    );
    public static readonly Text WithdrawTitle = new(
        "Registratie intrekken",
        "Withdraw your registration"
    );
    public static readonly Text WithdrawConsequence = new(
        "U doet dan niet mee met de loting. U kunt zich opnieuw registreren zolang dat open is.",
        "You then take no part in the draw. You can register again as long as that is open."
    );
    public static readonly Text WithdrawConfirm = new("Ja, trek in", "Yes, withdraw");
    public static readonly Text Keep = new("Nee, ga terug", "No, go back");

    public static Text TicketOf(TicketId ticket) =>
        Text.Of($"Uw lot: {ticket}", $"Your ticket: {ticket}");

    /// <summary>What came of somebody's registration until now.</summary>
    public static Text Of(OwnRegistration own) =>
        (own.Place, own.Outcome) switch
        {
            (null, _) => Text.Of(
                $"De loting is na {own.Pot.Draw!.Registering.Until}.",
                $"The draw is after {own.Pot.Draw!.Registering.Until}."
            ),
            ({ } place, null) => Text.Of(
                $"U bent geloot als nummer {place}. Wij beslissen er nu over.",
                $"You were drawn as number {place}. We are deciding about it now."
            ),
            ({ } place, Outcome.Refused { Because: var because }) => Text.Of(
                $"U bent geloot als nummer {place}. {RejectionWords.Of(because)}",
                $"You were drawn as number {place}. {RejectionWords.Of(because)}"
            ),
            ({ } place, _) => Text.Of(
                $"U bent geloot als nummer {place}. Het geld is voor u gereserveerd.",
                $"You were drawn as number {place}. The money is reserved for you."
            ),
        };

    public static readonly Text From = new("Registreren vanaf", "Register from");
    public static readonly Text Until = new("Registreren tot", "Register until");
    public static readonly Text NumberOfTickets = new("Aantal loten", "Number of tickets");
    public static readonly Text Seed = new("Geheim woord", "Seed");
    public static readonly Text SeedHash = new(
        "SHA-256 van het geheime woord",
        "SHA-256 of the seed"
    );
    public static readonly Text TicketsHash = new(
        "SHA-256 van alle loten",
        "SHA-256 of all tickets"
    );
    public static readonly Text NotYetKnown = new("Nog geheim", "Still secret");
    public static readonly Text HowItWorks = new("Zo wordt er geloot", "How it is drawn");
    public static readonly Text Check = new(
        "U kunt dit zelf narekenen. Bewaar nu alvast de SHA-256 van het geheime woord.",
        "You can check this yourself. Keep the SHA-256 of the seed now already."
    );
    public static readonly Text File = new(
        "Haal de hele loting op als bestand",
        "Get the whole draw as a file"
    );
    public static readonly Text Order = new("De loten op volgorde", "The tickets in order");
    public static readonly Text NotHeld = new(
        "Er is nog niet geloot.",
        "The draw has not been held yet."
    );
    public static readonly Text Nobody = new(
        "Niemand heeft zich geregistreerd.",
        "Nobody registered."
    );
    public static readonly Text Place = new("Plaats", "Place");
    public static readonly Text Ticket = new("Lot", "Ticket");
    public static readonly Text Pages = new("Bladzijden met loten", "Pages of tickets");
    public static readonly Text State = new("Loting", "Draw");

    /// <summary>How the draw stands.</summary>
    public static Text StateOf(Draw draw, Instant at) =>
        draw switch
        {
            { IsDone: true } => new("Gehouden", "Held"),
            { Result: not null } => new("Gehouden; wij beslissen nu", "Held; we are deciding now"),
            _ when at < draw.Registering.From => new(
                "Registratie is nog niet open",
                "Registration is not open yet"
            ),
            _ when draw.IsOpenAt(at) => new("Registratie is open", "Registration is open"),
            _ => new("Wordt zo gehouden", "Will be held in a moment"),
        };

    public static Text Of(DrawRejection because) =>
        because switch
        {
            DrawRejection.NoRegistration => new(
                "Voor deze pot is er geen registratie vooraf. U kunt aanvragen als hij open is.",
                "There is no registration for this pot. You can apply when it is open."
            ),
            DrawRejection.RegistrationNotOpen r => Text.Of(
                $"U kunt zich registreren vanaf {r.OpensAt}.",
                $"You can register from {r.OpensAt}."
            ),
            DrawRejection.RegistrationHasClosed r => Text.Of(
                $"Registreren kon tot {r.ClosedAt}. U kunt wel aanvragen als de pot open is.",
                $"You could register until {r.ClosedAt}. You can still apply when the pot is open."
            ),
            DrawRejection.RegistrationStillOpen r => Text.Of(
                $"Mensen kunnen zich registreren tot {r.ClosesAt}. Daarna wordt er geloot.",
                $"People can register until {r.ClosesAt}. After that the draw is held."
            ),
            DrawRejection.NotRegistered => new(
                "Deze registratie is er niet.",
                "There is no such registration."
            ),
            DrawRejection.NothingOfThisPot => new(
                "Deze pot betaalt deze cursus niet. In het plan staat waarom.",
                "This pot does not pay for this course. The plan says why."
            ),
            DrawRejection.CourseNotOnOffer => new(
                "Deze cursus was vol of ging niet door. Er is niets geboekt.",
                "This course was full or did not go ahead. Nothing was booked."
            ),
            DrawRejection.SeedDiffers => new(
                "Het geheime woord is anders dan beloofd. Deze computer heeft een andere sleutel. Er is niet geloot.",
                "The seed is not the promised one. This computer has another key. Nothing was drawn."
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(because),
                because,
                "a rejection without words"
            ),
        };
}
