using Wallet.Api.Pots;
using Wallet.Api.Schemes;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Pots;

namespace Wallet.Api.Words;

/// <summary>What an administrator reads about application windows and their pots.</summary>
public static class PotPageWords
{
    public static readonly Text Title = new("Potten", "Pots");
    public static readonly Text Intro = new(
        "Een pot is het geld van een regeling voor één aanvraagperiode. Wie het eerst komt, krijgt het eerst geld.",
        "A pot is the money of a scheme for one application window. First come, first served."
    );
    public static readonly Text None = new("Er zijn nog geen potten.", "There are no pots yet.");
    public static readonly Text BackToAll = new("Naar alle potten", "To all pots");
    public static readonly Text BackToPot = new("Terug naar de pot", "Back to the pot");

    public static Text Window(ApplicationWindow window) =>
        Text.Of(
            $"{window.From} tot en met {window.Until}",
            $"{window.From} until {window.Until} (inclusive)"
        );

    /// <summary>One of the windows that could get a pot.</summary>
    public static Text Of(PotWindow window) =>
        Text.Of(
            $"{SchemeSummary.Of(window.Terms).Name}, vanaf {window.Window.From}",
            $"{SchemeSummary.Of(window.Terms).Name}, from {window.Window.From}"
        );

    public static readonly Text Scheme = new("Regeling", "Scheme");
    public static readonly Text Days = new("Aanvraagperiode", "Application window");
    public static readonly Text OpensAt = new("Gaat open", "Opens");
    public static readonly Text ClosesAt = new("Gaat dicht", "Closes");
    public static readonly Text State = new("Nu", "Now");
    public static readonly Text Limit = new("In de pot", "In the pot");
    public static readonly Text Used = new("Toegekend", "Granted");
    public static readonly Text Left = new("Nog over", "Left");
    public static readonly Text Places = new("Besliste aanvragen", "Applications decided");
    public static readonly Text Outage = new("Laatste storing", "Latest outage");

    public static Text Of(Outage outage) =>
        Text.Of($"{outage.From} tot {outage.Until}", $"{outage.From} until {outage.Until}");

    public static Text LeftOf(Pot pot) =>
        Text.Of($"{pot.Left} over van {pot.Limit}", $"{pot.Left} left of {pot.Limit}");

    public static Text Decided(int places) =>
        Text.Of($"Besliste aanvragen: {places}", $"Applications decided: {places}");

    /// <summary>Whether people can apply at this instant, or from when.</summary>
    public static Text StateOf(Pot pot, Instant at) =>
        pot.OpenFrom(at) switch
        {
            null => Text.Of($"Dicht sinds {pot.ClosesAt}", $"Closed since {pot.ClosesAt}"),
            _ when pot.AwaitsDrawAt(at) => new("Wacht op de loting", "Waits for the draw"),
            { } from when from <= at => new("Open", "Open"),
            { } from when pot.Outage?.Includes(at) is true => Text.Of(
                $"Storing tot {from}",
                $"Outage until {from}"
            ),
            { } from => Text.Of($"Gaat open op {from}", $"Opens on {from}"),
        };

    public static readonly Text OpenTitle = new("Pot openen", "Open a pot");
    public static readonly Text OpenIntro = new(
        "De periodes staan in de regels. De pot gaat vanzelf open op het tijdstip dat daar staat.",
        "The windows stand in the rules. The pot opens by itself at the time that stands there."
    );
    public static readonly Text LimitAsked = new(
        "Hoeveel geld zit er in de pot?",
        "How much money is in the pot?"
    );
    public static readonly Text ChooseWindow = new(
        "Kies een aanvraagperiode uit de lijst.",
        "Choose an application window from the list."
    );
    public static readonly Text NoWindows = new(
        "Elke periode in de regels is voorbij of heeft al een pot. Publiceer eerst nieuwe regels.",
        "Every window in the rules is over or has a pot. Publish new rules first."
    );
    public static readonly Text OpenConfirm = new("Ja, open deze pot", "Yes, open this pot");
    public static readonly Text OpenConsequence = new(
        "U kunt de pot later verhogen, maar niet verlagen.",
        "You can raise the pot later, but not lower it."
    );

    public static readonly Text Because = new("Nummer van het besluit", "Number of the decision");
    public static readonly Text BecauseHint = new(
        "Dit wordt bewaard bij de pot.",
        "This is kept with the pot."
    );

    public static readonly Text RaiseTitle = new("Pot verhogen", "Raise the pot");
    public static readonly Text RaiseBy = new("Hoeveel komt erbij?", "How much is added?");
    public static readonly Text RaiseConsequence = new(
        "Wie nu aanvraagt, kan dit geld krijgen. Wie al een afwijzing kreeg, moet opnieuw aanvragen. U kunt dit niet terugdraaien.",
        "Who applies now can get this money. Who was refused has to apply again. You cannot undo this."
    );
    public static readonly Text RaiseConfirm = new("Ja, verhoog de pot", "Yes, raise the pot");

    public static readonly Text CloseTitle = new("Eerder sluiten", "Close early");
    public static readonly Text CloseConsequence = new(
        "Daarna kan niemand meer aanvragen in deze periode. Wat is toegekend, blijft toegekend. U kunt dit niet terugdraaien.",
        "After this nobody can apply any more in this window. What was granted stays granted. You cannot undo this."
    );
    public static readonly Text CloseConfirm = new("Ja, sluit nu", "Yes, close now");

    public static readonly Text OutageTitle = new("Storing melden", "Declare an outage");
    public static readonly Text OutageFrom = new(
        "Vanaf wanneer kon niemand aanvragen?",
        "From when could nobody apply?"
    );
    public static readonly Text OutageUntil = new(
        "Vanaf wanneer kan het weer?",
        "From when is it possible again?"
    );
    public static readonly Text MomentHint = new(
        "Datum en tijd in Nederland.",
        "Date and time in the Netherlands."
    );
    public static readonly Text OutageConsequence = new(
        "Tijdens een storing kan niemand aanvragen. Wat is toegekend, blijft toegekend.",
        "During an outage nobody can apply. What was granted stays granted."
    );
    public static readonly Text OutageConfirm = new("Ja, meld de storing", "Yes, declare it");
    public static readonly Text StartCountsFromFirstLostDay = new(
        "Voor wie daarna aanvraagt, telt de wachttijd tot de start vanaf de eerste verloren dag.",
        "For who applies after it, the wait until the start counts from the first day lost."
    );
    public static readonly Text ClosesLater = new(
        "De periode sluit zoveel dagen later als er verloren gingen.",
        "The window closes as many days later as were lost."
    );
    public static readonly Text NothingShifts = new(
        "Volgens de regels verschuift er verder niets.",
        "By the rules nothing else shifts."
    );
    public static readonly Text ReplacesOutage = new(
        "Deze storing komt in de plaats van de vorige.",
        "This outage replaces the one before."
    );

    /// <summary>What an outage does by the terms.</summary>
    public static IEnumerable<Text> Shifts(AfterOutage? shifts) =>
        shifts switch
        {
            null or { StartCountsFromFirstLostDay: false, ClosesLater: false } => [NothingShifts],
            { StartCountsFromFirstLostDay: true, ClosesLater: true } =>
            [
                StartCountsFromFirstLostDay,
                ClosesLater,
            ],
            { ClosesLater: true } => [ClosesLater],
            _ => [StartCountsFromFirstLostDay],
        };

    public static readonly Text Done = new(
        "Gelukt. Zo staat de pot er nu voor.",
        "Done. This is how the pot stands now."
    );
    public static readonly Text Change = new("Aanpassen", "Change");

    public static readonly Text Decisions = new("Beslissingen", "Decisions");
    public static readonly Text DecisionsIntro = new(
        "Op volgorde van binnenkomst. Toegekend is wat op dat moment nog helemaal in de pot paste.",
        "In order of arrival. Granted is what still fitted in the pot as a whole at that moment."
    );
    public static readonly Text NoDecisions = new(
        "Er is nog niets beslist.",
        "Nothing has been decided yet."
    );
    public static readonly Text Place = new("Plaats", "Place");
    public static readonly Text Decision = new("Besluit", "Decision");
    public static readonly Text Asked = new("Gevraagd", "Asked");
    public static readonly Text UsedBefore = new("Daarvoor toegekend", "Granted before");
    public static readonly Text When = new("Binnengekomen", "Arrived");
    public static readonly Text Pages = new("Bladzijden met beslissingen", "Pages of decisions");
    public static readonly Text First = new("Naar het begin", "To the start");
    public static readonly Text Next = new("Volgende", "Next");

    public static Text Of(bool granted) => granted ? PotWords.Granted : PotWords.NotGranted;
}
